package vn.thanthien.render.pdf;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A part of the document with its own paper and its own page numbers. Lengths are in thousandths of a point.
 *
 * @param centred whether what is on a page stands half way between top and bottom
 * @param strips what is on it, from top to bottom
 */
record Section(
        long width,
        long height,
        long top,
        long bottom,
        long left,
        long right,
        long number,
        boolean centred,
        List<Strip> strips) {

    Section {
        strips = List.copyOf(strips);
    }

    /** A section on the paper that a sectPr tells of. */
    static Section of(Element properties, List<Strip> strips) {
        Element size = WordXml.child(properties, "pgSz").orElseThrow();
        Element margins = WordXml.child(properties, "pgMar").orElseThrow();
        return new Section(
                length(size, "w"),
                length(size, "h"),
                length(margins, "top"),
                length(margins, "bottom"),
                length(margins, "left"),
                length(margins, "right"),
                length(margins, "header"),
                WordXml.value(properties, "vAlign").filter("center"::equals).isPresent(),
                strips);
    }

    private static long length(Element element, String name) {
        return WordXml.length(element, name).orElseThrow();
    }

    long textWidth() {
        return width - left - right;
    }

    long textHeight() {
        return height - top - bottom;
    }

    /** The same paper with something else on it. */
    Section with(List<Strip> others) {
        return new Section(width, height, top, bottom, left, right, number, false, others);
    }
}
