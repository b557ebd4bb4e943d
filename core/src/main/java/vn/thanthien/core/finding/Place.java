package vn.thanthien.core.finding;

import java.util.Objects;

/**
 * Where in a document a finding stands (vị trí).
 *
 * <p>The pointer finds the place in the JSON that was checked; the key names it by what it is, without list positions,
 * so that it survives the next version of the report; the label is for people.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Place {

    private final String pointer;
    private final String key;
    private final Phrase label;

    private Place(String pointer, String key, Phrase label) {
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.key = Objects.requireNonNull(key, "key");
        this.label = Objects.requireNonNull(label, "label");
    }

    /** Returns a place with its JSON Pointer, its natural key and its label. */
    public static Place of(String pointer, String key, Phrase label) {
        return new Place(pointer, key, label);
    }

    /** Returns the JSON Pointer (RFC 6901) into the checked document. */
    public String pointer() {
        return pointer;
    }

    /** Returns the natural key, without list positions. */
    public String key() {
        return key;
    }

    /** Returns the label that people see. */
    public Phrase label() {
        return label;
    }

    /** Returns this place with the texts of users masked in its key and its label. */
    Place masked(Masking masking) {
        return new Place(pointer, masking.mask(key), label.masked(masking, masking.isHidden(pointer)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && pointer.equals(that.pointer) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /** Returns the pointer. */
    @Override
    public String toString() {
        return pointer;
    }
}
