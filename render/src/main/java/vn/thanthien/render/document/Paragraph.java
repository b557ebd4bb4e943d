package vn.thanthien.render.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of the body (đoạn văn).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param content what it says
 * @param anchor where in the data it came from
 */
public record Paragraph(Phrase content, Optional<Anchor> anchor) implements Block {

    /** Refuses null. */
    public Paragraph {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(anchor, "anchor");
    }

    /**
     * A paragraph without an anchor.
     *
     * @param content what it says
     * @return the paragraph
     */
    public static Paragraph of(Phrase content) {
        return new Paragraph(content, Optional.empty());
    }

    /**
     * A paragraph of plain words.
     *
     * @param content the words
     * @return the paragraph
     */
    public static Paragraph of(String content) {
        return of(Phrase.of(content));
    }

    /**
     * This paragraph at a place in the data.
     *
     * @param place the place
     * @return the anchored paragraph
     */
    public Paragraph at(Anchor place) {
        return new Paragraph(content, Optional.of(place));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.paragraph(this);
    }
}
