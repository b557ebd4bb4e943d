package vn.thanthien.render.document;

import java.util.Objects;

/**
 * Words that stand in the document (văn bản). A line feed is a line break inside the paragraph. Any string is accepted:
 * each writer removes what its format cannot hold.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param content the words, possibly empty
 * @param emphasis how they stand out from their line
 */
public record Text(String content, Emphasis emphasis) implements Inline {

    /** Refuses null. */
    public Text {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(emphasis, "emphasis");
    }

    /**
     * Words without emphasis.
     *
     * @param content the words
     * @return the text
     */
    public static Text of(String content) {
        return new Text(content, Emphasis.NONE);
    }

    @Override
    public String shown() {
        return content;
    }
}
