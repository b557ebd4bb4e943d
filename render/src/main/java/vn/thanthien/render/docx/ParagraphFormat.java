package vn.thanthien.render.docx;

import java.util.Optional;
import vn.thanthien.render.document.Alignment;

/**
 * What a single paragraph adds to its style: only what must be computed or depends on its neighbours.
 *
 * @param keepNext whether it stays on the page of the next paragraph
 * @param ruled whether a line runs over it
 * @param left indent from the left
 * @param right indent from the right
 * @param hanging how far the first line begins before the others
 * @param spaceBefore the space over it, absent for that of the style
 * @param spaceAfter the space under it, absent for that of the style
 * @param alignment where it stands, absent for that of the style
 */
record ParagraphFormat(
        boolean keepNext,
        boolean ruled,
        int left,
        int right,
        int hanging,
        Optional<Integer> spaceBefore,
        Optional<Integer> spaceAfter,
        Optional<Alignment> alignment) {

    /** Nothing but the style. */
    static final ParagraphFormat OF_STYLE =
            new ParagraphFormat(false, false, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    ParagraphFormat keptWithNext(boolean keep) {
        return new ParagraphFormat(keep, ruled, left, right, hanging, spaceBefore, spaceAfter, alignment);
    }

    ParagraphFormat underRule() {
        return new ParagraphFormat(keepNext, true, left, right, hanging, spaceBefore, spaceAfter, alignment);
    }

    ParagraphFormat indented(int fromLeft, int fromRight) {
        return new ParagraphFormat(keepNext, ruled, fromLeft, fromRight, hanging, spaceBefore, spaceAfter, alignment);
    }

    ParagraphFormat hangingBy(int twips) {
        return new ParagraphFormat(keepNext, ruled, left, right, twips, spaceBefore, spaceAfter, alignment);
    }

    ParagraphFormat before(int twips) {
        return new ParagraphFormat(keepNext, ruled, left, right, hanging, Optional.of(twips), spaceAfter, alignment);
    }

    ParagraphFormat after(int twips) {
        return new ParagraphFormat(keepNext, ruled, left, right, hanging, spaceBefore, Optional.of(twips), alignment);
    }

    ParagraphFormat aligned(Alignment where) {
        return new ParagraphFormat(keepNext, ruled, left, right, hanging, spaceBefore, spaceAfter, Optional.of(where));
    }

    /** Writes the properties of a paragraph, in the order that the schema demands. */
    void write(Xml xml, ParagraphStyle style) {
        xml.start("pPr").empty("pStyle", "val", style.id());
        if (keepNext) {
            xml.empty("keepNext");
        }
        if (ruled) {
            xml.start("pBdr")
                    .empty("top", "val", "single", "sz", "6", "space", "1", "color", "000000")
                    .end();
        }
        if (spaceBefore.isPresent() || spaceAfter.isPresent()) {
            xml.start("spacing");
            spaceBefore.ifPresent(twips -> xml.attribute(Namespace.WORD, "before", Integer.toString(twips)));
            spaceAfter.ifPresent(twips -> xml.attribute(Namespace.WORD, "after", Integer.toString(twips)));
            xml.end();
        }
        if (left != 0 || right != 0 || hanging != 0) {
            xml.start("ind", "left", Integer.toString(left), "right", Integer.toString(right));
            if (hanging != 0) {
                xml.attribute(Namespace.WORD, "hanging", Integer.toString(hanging));
            }
            xml.end();
        }
        alignment.ifPresent(where -> xml.empty("jc", "val", word(where)));
        xml.end();
    }

    private static String word(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
