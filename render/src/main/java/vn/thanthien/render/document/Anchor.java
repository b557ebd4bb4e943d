package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;

/**
 * A place in the data from which a part of the document was made (mốc neo): a JSON Pointer. Remarks, bookmarks and
 * links find the part by it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointer the JSON Pointer, for example "/dossiers/received"; empty for the whole data
 * @param others what the part tells besides, as JSON Pointers; none mostly
 */
public record Anchor(String pointer, List<String> others) {

    /** Refuses null. */
    public Anchor {
        Objects.requireNonNull(pointer, "pointer");
        others = List.copyOf(others);
    }

    /**
     * The anchor of a part that was made from one place.
     *
     * @param pointer the JSON Pointer
     */
    public Anchor(String pointer) {
        this(pointer, List.of());
    }
}
