package vn.thanthien.render.pdf;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a paragraph looks: its style, and what it sets otherwise than the style. Lengths are in thousandths of a point.
 *
 * @param style the id of the style
 * @param halfPoints the size of the letters
 * @param alignment left, center, right or both
 * @param line the height of a line, exact or in 240ths of single spacing
 * @param first what the first line is indented by beyond the others; less than 0 where it hangs
 * @param ruled whether a rule is drawn over it
 */
record Look(
        String style,
        int halfPoints,
        boolean bold,
        boolean italic,
        boolean capitals,
        String alignment,
        long before,
        long after,
        long line,
        boolean exact,
        long left,
        long right,
        long first,
        boolean keptWithNext,
        boolean ruled) {

    static final Look PLAIN = new Look("", 28, false, false, false, "left", 0, 0, 240, false, 0, 0, 0, false, false);

    private static final long TWIPS = 50;
    private static final long GAP = 8000;

    Look styled(String id) {
        return new Look(
                id,
                halfPoints,
                bold,
                italic,
                capitals,
                alignment,
                before,
                after,
                line,
                exact,
                left,
                right,
                first,
                keptWithNext,
                ruled);
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
        int size = WordXml.value(words, "sz").map(Integer::valueOf).orElse(halfPoints);
        return new Look(
                style,
                size,
                bold || WordXml.has(words, "b"),
                italic || WordXml.has(words, "i"),
                capitals || WordXml.has(words, "caps"),
                alignment,
                before,
                after,
                line,
                exact,
                left,
                right,
                first,
                keptWithNext,
                ruled);
    }

    private Look set(Element paragraph) {
        Optional<Element> spacing = WordXml.child(paragraph, "spacing");
        Optional<Element> indent = WordXml.child(paragraph, "ind");
        boolean exactly = spacing.map(given -> WordXml.attribute(given, "lineRule"))
                .filter(rule -> !rule.isEmpty())
                .map("exact"::equals)
                .orElse(exact);
        long high = spacing.flatMap(given -> WordXml.length(given, "line"))
                .map(length -> exactly ? length : length / TWIPS)
                .orElse(line);
        long hanging = indent.flatMap(given -> WordXml.length(given, "hanging")).orElse(0L);
        return new Look(
                style,
                halfPoints,
                bold,
                italic,
                capitals,
                WordXml.value(paragraph, "jc").orElse(alignment),
                spacing.flatMap(given -> WordXml.length(given, "before")).orElse(before),
                spacing.flatMap(given -> WordXml.length(given, "after")).orElse(after),
                high,
                exactly,
                indent.flatMap(given -> WordXml.length(given, "left")).orElse(left),
                indent.flatMap(given -> WordXml.length(given, "right")).orElse(right),
                hanging > 0
                        ? -hanging
                        : indent.flatMap(given -> WordXml.length(given, "firstLine"))
                                .orElse(first),
                keptWithNext || WordXml.has(paragraph, "keepNext"),
                ruled || WordXml.has(paragraph, "pBdr"));
    }

    /** This look in letters of the size of another. */
    Look sized(Look other) {
        return new Look(
                style,
                other.halfPoints,
                bold,
                italic,
                capitals,
                alignment,
                before,
                after,
                line,
                exact,
                left,
                right,
                first,
                keptWithNext,
                ruled);
    }

    /** This look as the first of several paragraphs that belong together. */
    Look leading() {
        return new Look(
                style,
                halfPoints,
                bold,
                italic,
                capitals,
                alignment,
                GAP,
                after,
                line,
                exact,
                left,
                right,
                first,
                true,
                ruled);
    }

    Cut cut() {
        return Cut.of(bold, italic);
    }

    boolean isJustified() {
        return alignment.equals("both");
    }
}
