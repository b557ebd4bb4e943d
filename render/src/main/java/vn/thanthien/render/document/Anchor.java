package vn.thanthien.render.document;

import java.util.Objects;

/**
 * A place in the data from which a part of the document was made (mốc neo): a JSON Pointer. Remarks, bookmarks and
 * links find the part by it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointer the JSON Pointer, for example "/dossiers/received"; empty for the whole data
 */
public record Anchor(String pointer) {

    /** Refuses null. */
    public Anchor {
        Objects.requireNonNull(pointer, "pointer");
    }
}
