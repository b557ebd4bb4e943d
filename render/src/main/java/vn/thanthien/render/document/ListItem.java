package vn.thanthien.render.document;

import java.util.Objects;
import java.util.Optional;

/**
 * An item of a list (gạch đầu dòng) or an untitled numbered point. Its sign is part of the text, as officials type it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param sign what stands before the item: {@link #DASH}, {@link #PLUS} or a number such as "1."
 * @param content what it says
 * @param anchor where in the data it came from
 */
public record ListItem(String sign, Phrase content, Optional<Anchor> anchor) implements Block {

    /** The sign of an item of the first rank (gạch ngang). */
    public static final String DASH = "-";

    /** The sign of an item of the second rank (dấu cộng). */
    public static final String PLUS = "+";

    /** Refuses null and an empty sign. */
    public ListItem {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(anchor, "anchor");
        if (sign.isBlank()) {
            throw new IllegalArgumentException("a list item needs a sign; without one it is a paragraph");
        }
    }

    /**
     * An item that begins with "- ".
     *
     * @param content what it says
     * @return the item
     */
    public static ListItem dash(Phrase content) {
        return new ListItem(DASH, content, Optional.empty());
    }

    /**
     * An item that begins with "+ ".
     *
     * @param content what it says
     * @return the item
     */
    public static ListItem plus(Phrase content) {
        return new ListItem(PLUS, content, Optional.empty());
    }

    /**
     * This item at a place in the data.
     *
     * @param place the place
     * @return the anchored item
     */
    public ListItem at(Anchor place) {
        return new ListItem(sign, content, Optional.of(place));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.listItem(this);
    }
}
