package vn.thanthien.render.document;

/**
 * How words stand out from their line (kiểu chữ nhấn mạnh). The style of the line itself, for example the bold of a
 * heading, is not repeated here.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Emphasis {
    /** As the line is set (không nhấn mạnh). */
    NONE,
    /** Italic (nghiêng). */
    ITALIC,
    /** Bold (đậm). */
    BOLD,
    /** Bold italic (đậm, nghiêng). */
    BOLD_ITALIC;

    /**
     * Whether the words are bold.
     *
     * @return true for {@link #BOLD} and {@link #BOLD_ITALIC}
     */
    public boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    /**
     * Whether the words are italic.
     *
     * @return true for {@link #ITALIC} and {@link #BOLD_ITALIC}
     */
    public boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
