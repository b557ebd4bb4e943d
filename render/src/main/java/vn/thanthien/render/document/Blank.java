package vn.thanthien.render.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A place that a clerk fills (chỗ trống), in a form a content control. An absent value is an empty blank; a value is
 * shown in place and can still be changed and read back.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the name by which the value is read back, at most {@value #MAX_ID_LENGTH} characters: a figure or field id;
 *     in a table whose rows a clerk may add to, the name of the column, with {@value #ROW} where the row is counted
 * @param hint what belongs here, in Vietnamese, for example "số hồ sơ"
 * @param value the value that stands here now; blank strings count as absent
 * @param look what an empty blank shows
 */
public record Blank(String id, String hint, Optional<String> value, Look look) implements Inline {

    /** The longest id; word processors cut the tag of a content control after as many characters. */
    public static final int MAX_ID_LENGTH = 64;

    /** Stands in an id after the name of a list: the row of the table says which entry of the list is meant. */
    public static final String ROW = "[]";

    private static final String DOTS = "......";

    /** What an empty blank shows (cách thể hiện chỗ trống). */
    public enum Look {
        /** The hint in square brackets: "[số hồ sơ]". */
        HINT,
        /** Dots, where a hint would not fit, as in "Số: ....../BC-UBND". */
        DOTS
    }

    /** Refuses null, an empty or too long id and an empty hint. */
    public Blank {
        Objects.requireNonNull(look, "look");
        if (id.isBlank() || id.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException(
                    "id of a blank must have 1 to " + MAX_ID_LENGTH + " characters, but was: \"" + id + "\"");
        }
        if (hint.isBlank()) {
            throw new IllegalArgumentException("blank \"" + id + "\" has no hint");
        }
        value = value.filter(v -> !v.isBlank());
    }

    /**
     * An empty blank that shows its hint.
     *
     * @param id the name by which the value is read back
     * @param hint what belongs here
     * @return the blank
     */
    public static Blank of(String id, String hint) {
        return new Blank(id, hint, Optional.empty(), Look.HINT);
    }

    /**
     * An empty blank that shows dots.
     *
     * @param id the name by which the value is read back
     * @param hint what belongs here, shown as the name of the content control only
     * @return the blank
     */
    public static Blank dotted(String id, String hint) {
        return new Blank(id, hint, Optional.empty(), Look.DOTS);
    }

    /**
     * Whether this blank stands in each row of a table, so that its id comes as often as the table has rows.
     *
     * @return whether the id leaves the row open
     */
    public boolean isRepeated() {
        return id.contains(ROW);
    }

    /**
     * This blank with a value.
     *
     * @param filled the value, a blank string for none
     * @return a blank with that value
     */
    public Blank withValue(String filled) {
        return new Blank(id, hint, Optional.of(filled), look);
    }

    @Override
    public String shown() {
        return value.orElseGet(() -> look == Look.DOTS ? DOTS : "[" + hint + "]");
    }
}
