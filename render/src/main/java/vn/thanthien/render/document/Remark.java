package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;

/**
 * What a reader is told of a part of a document beside its words (ghi chú): a comment in Word.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param place the place in the data that it concerns; it is shown at the part made from that place, else at the nearest
 *     part around or within it, else at the title
 * @param heading what it is in a few words, shown in bold
 * @param lines what it says, one paragraph each
 */
public record Remark(Anchor place, String heading, List<String> lines) {

    /** Copies the list; refuses null. */
    public Remark {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
    }
}
