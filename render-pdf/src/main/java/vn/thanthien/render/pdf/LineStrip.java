package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a paragraph.
 *
 * @param paragraph the paragraph
 * @param index which of its lines
 */
record LineStrip(Paragraph paragraph, int index) implements Strip {

    private static final long RULE = 750;

    static List<Strip> of(Paragraph paragraph) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < paragraph.lines().size(); i++) {
            strips.add(new LineStrip(paragraph, i));
        }
        return strips;
    }

    private boolean isLast() {
        return index == paragraph.lines().size() - 1;
    }

    private Line line() {
        return paragraph.lines().get(index);
    }

    @Override
    public long before() {
        return index == 0 ? paragraph.look().before() : 0;
    }

    @Override
    public long height() {
        return line().height();
    }

    @Override
    public long after() {
        return isLast() ? paragraph.look().after() : 0;
    }

    /** No page ends after the first line of a paragraph, none begins with its last. */
    @Override
    public boolean keptWithNext() {
        if (isLast()) {
            return paragraph.look().keptWithNext();
        }
        return index == 0 || index == paragraph.lines().size() - 2;
    }

    /** The entry of the table of contents that leads to this line. */
    Optional<Bookmark> bookmark() {
        return index == 0 ? paragraph.bookmark() : Optional.empty();
    }

    @Override
    public void draw(Canvas canvas, long left, long top) {
        if (index == 0) {
            rule(paragraph, canvas, left, top);
        }
        canvas.text(line(), left, top);
    }

    /** The rule over a paragraph that has one. */
    static void rule(Paragraph paragraph, Canvas canvas, long left, long top) {
        Look look = paragraph.look();
        if (look.ruled()) {
            canvas.rule(RULE, left + look.left(), left + paragraph.width() - look.right(), top);
        }
    }
}
