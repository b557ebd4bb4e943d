package vn.thanthien.render.pdf;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a paragraph looks: its style, and what it sets otherwise than the style.
 *
 * @param style the id of the style
 */
record Look(String style, Letters letters, Layout layout) {

    static final Look PLAIN = new Look(
            "", new Letters(28, false, false, false), new Layout("left", 0, 0, 240, false, 0, 0, 0, false, false));

    private static final long TWIPS = 50;
    private static final long GAP = 8000;

    /**
     * The letters.
     *
     * @param halfPoints their size
     */
    private record Letters(int halfPoints, boolean bold, boolean italic, boolean capitals) {}

    /**
     * How lines are laid out. Lengths are in thousandths of a point.
     *
     * @param alignment left, center, right or both
     * @param line the height of a line, exact or in 240ths of single spacing
     * @param first what the first line is indented by beyond the others; less than 0 where it hangs
     * @param ruled whether a rule is drawn over it
     */
    private record Layout(
            String alignment,
            long before,
            long after,
            long line,
            boolean exact,
            long left,
            long right,
            long first,
            boolean keptWithNext,
            boolean ruled) {}

    Look styled(String id) {
        return new Look(id, letters, layout);
    }

    /** This look with what an element says in pPr and rPr within it. */
    Look changed(Element given) {
        Look look = this;
        Optional<Element> words = WordXml.child(given, "rPr");
        if (words.isPresent()) {
            look = look.worded(words.get());
        }
        Optional<Element> paragraph = WordXml.child(given, "pPr");
        return paragraph.isPresent() ? look.set(paragraph.get()) : look;
    }

    /** This look with the letters of a run. */
    Look worded(Element words) {
        int size = WordXml.value(words, "sz").map(Integer::valueOf).orElse(halfPoints());
        return with(new Letters(
                size,
                letters.bold || WordXml.has(words, "b"),
                letters.italic || WordXml.has(words, "i"),
                letters.capitals || WordXml.has(words, "caps")));
    }

    private Look set(Element paragraph) {
        Optional<Element> spacing = WordXml.child(paragraph, "spacing");
        Optional<Element> indent = WordXml.child(paragraph, "ind");
        boolean exactly = spacing.map(given -> WordXml.attribute(given, "lineRule"))
                .filter(rule -> !rule.isEmpty())
                .map("exact"::equals)
                .orElse(layout.exact);
        long high = spacing.flatMap(given -> WordXml.length(given, "line"))
                .map(length -> exactly ? length : length / TWIPS)
                .orElse(layout.line);
        long hanging = indent.flatMap(given -> WordXml.length(given, "hanging")).orElse(0L);
        return with(new Layout(
                WordXml.value(paragraph, "jc").orElse(layout.alignment),
                spacing.flatMap(given -> WordXml.length(given, "before")).orElse(layout.before),
                spacing.flatMap(given -> WordXml.length(given, "after")).orElse(layout.after),
                high,
                exactly,
                indent.flatMap(given -> WordXml.length(given, "left")).orElse(layout.left),
                indent.flatMap(given -> WordXml.length(given, "right")).orElse(layout.right),
                hanging > 0
                        ? -hanging
                        : indent.flatMap(given -> WordXml.length(given, "firstLine"))
                                .orElse(layout.first),
                layout.keptWithNext || WordXml.has(paragraph, "keepNext"),
                layout.ruled || WordXml.has(paragraph, "pBdr")));
    }

    /** This look in letters of the size of another. */
    Look sized(Look other) {
        return with(new Letters(other.halfPoints(), letters.bold, letters.italic, letters.capitals));
    }

    /** This look as the first of several paragraphs that belong together. */
    Look leading() {
        return with(new Layout(
                layout.alignment,
                GAP,
                layout.after,
                layout.line,
                layout.exact,
                layout.left,
                layout.right,
                layout.first,
                true,
                layout.ruled));
    }

    private Look with(Letters other) {
        return new Look(style, other, layout);
    }

    private Look with(Layout other) {
        return new Look(style, letters, other);
    }

    int halfPoints() {
        return letters.halfPoints;
    }

    boolean capitals() {
        return letters.capitals;
    }

    String alignment() {
        return layout.alignment;
    }

    long before() {
        return layout.before;
    }

    long after() {
        return layout.after;
    }

    long line() {
        return layout.line;
    }

    boolean exact() {
        return layout.exact;
    }

    long left() {
        return layout.left;
    }

    long right() {
        return layout.right;
    }

    long first() {
        return layout.first;
    }

    boolean keptWithNext() {
        return layout.keptWithNext;
    }

    boolean ruled() {
        return layout.ruled;
    }

    Cut cut() {
        return Cut.of(letters.bold, letters.italic);
    }

    boolean isJustified() {
        return layout.alignment.equals("both");
    }
}
