package vn.thanthien.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph in its lines; an empty one has a line without words.
 *
 * @param look how it looks
 * @param width between the margins around it, in thousandths of a point
 * @param bookmark the entry of the table of contents that leads here
 */
record Paragraph(Look look, List<Line> lines, long width, Optional<Bookmark> bookmark) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** The height of all lines and the room before and after them. */
    long height() {
        return look.before() + lines.stream().mapToLong(Line::height).sum() + look.after();
    }
}
