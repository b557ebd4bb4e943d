package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell, in the row in which it begins.
 *
 * @param paragraphs what stands in it
 * @param left from the left of the table
 * @param width with the padding
 * @param padding between its sides and the words
 * @param rows how many rows it covers
 * @param centred whether its words stand half way between top and bottom
 */
record TableCell(List<Paragraph> paragraphs, long left, long width, long padding, int rows, boolean centred) {

    TableCell {
        paragraphs = List.copyOf(paragraphs);
    }

    long contentHeight() {
        return paragraphs.stream().mapToLong(Paragraph::height).sum();
    }

    boolean isKeptWithNext() {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.look().keptWithNext());
    }

    private TableCell with(List<Paragraph> others, int covered) {
        return new TableCell(others, left, width, padding, covered, false);
    }

    /** Nothing, where this cell goes on below the end of a page. */
    TableCell continued(int covered) {
        return with(List.of(), covered);
    }

    TableCell covering(int covered) {
        return new TableCell(paragraphs, left, width, padding, covered, centred);
    }

    /** Of this cell as much as stands in a height; at least one line where there is any room at all. */
    TableCell upTo(long room) {
        return part(room, true);
    }

    /** What {@link #upTo} leaves. */
    TableCell beyond(long room) {
        return part(room, false);
    }

    private TableCell part(long room, boolean upper) {
        List<Paragraph> kept = new ArrayList<>();
        long used = 0;
        for (Paragraph paragraph : paragraphs) {
            List<Line> lines = new ArrayList<>();
            used += paragraph.look().before();
            for (Line line : paragraph.lines()) {
                used += line.height();
                if (used <= room == upper) {
                    lines.add(line);
                }
            }
            used += paragraph.look().after();
            if (!lines.isEmpty()) {
                kept.add(new Paragraph(paragraph.look(), lines, paragraph.width(), paragraph.bookmark()));
            }
        }
        return with(kept, upper ? 1 : rows);
    }

    void draw(Canvas canvas, long tableLeft, long top, long height) {
        long y = top + (centred ? Math.max(0, (height - contentHeight()) / 2) : 0);
        long x = tableLeft + left + padding;
        for (Paragraph paragraph : paragraphs) {
            y += paragraph.look().before();
            LineStrip.rule(paragraph, canvas, x, y);
            for (Line line : paragraph.lines()) {
                canvas.text(line, x, y);
                y += line.height();
            }
            y += paragraph.look().after();
        }
    }
}
