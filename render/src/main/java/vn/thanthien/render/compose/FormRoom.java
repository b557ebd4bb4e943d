package vn.thanthien.render.compose;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.internal.Limits;

/**
 * For how many entries a form has blanks (số chỗ điền), list by list: {@code mentions} rows of documents, {@code steps}
 * rows of steps, and so on, each by its name in the JSON. A list that is not named has as many as the blank form.
 *
 * <p>A form never has fewer blanks than the blank form has, with two exceptions: where {@code assignments} or {@code
 * contents} of a plan are named, their organs and headings are blanks too, and take the place of those that the blank form
 * prints.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FormRoom {

    /** Begins the properties in which a form carries its room. */
    private static final String PROPERTY = "thanthien.room.";

    private static final FormRoom USUAL = new FormRoom(new TreeMap<>());

    private final SortedMap<String, Integer> entries;

    private FormRoom(SortedMap<String, Integer> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /**
     * The room of the blank form.
     *
     * @return that room
     */
    public static FormRoom usual() {
        return USUAL;
    }

    /**
     * This room with blanks for so many entries of a list.
     *
     * @param list the name of the list in the JSON, such as "mentions" or "steeringBody.members"
     * @param count how many, from 0 to the most entries that a document may have
     * @return the room
     * @throws IllegalArgumentException if the count is out of range
     */
    public FormRoom with(String list, int count) {
        Objects.requireNonNull(list, "list");
        if (count < 0 || count > Limits.LIST) {
            throw new IllegalArgumentException("room for 0 to " + Limits.LIST + " entries, but was: " + count);
        }
        SortedMap<String, Integer> more = new TreeMap<>(entries);
        more.put(list, count);
        return new FormRoom(more);
    }

    /**
     * The room of a form that came back.
     *
     * @param properties the properties of its file; what is no number in range is passed over
     * @return its room
     */
    public static FormRoom of(Map<String, String> properties) {
        FormRoom room = USUAL;
        for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
            String count = property.getValue();
            if (property.getKey().startsWith(PROPERTY)
                    && count.matches("[0-9]{1,4}")
                    && Integer.parseInt(count) <= Limits.LIST) {
                room = room.with(property.getKey().substring(PROPERTY.length()), Integer.parseInt(count));
            }
        }
        return room;
    }

    /**
     * How many entries of a list there are blanks for.
     *
     * @param list the name of the list
     * @param usual how many the blank form has
     * @return the number, never less than usual
     */
    public int of(String list, int usual) {
        return Math.max(usual, entries.getOrDefault(list, 0));
    }

    /** The properties in which a form carries its room. */
    Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        entries.forEach((list, count) -> properties.put(PROPERTY + list, Integer.toString(count)));
        return properties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormRoom room && entries.equals(room.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "FormRoom" + entries;
    }
}
