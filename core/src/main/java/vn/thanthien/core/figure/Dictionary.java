package vn.thanthien.core.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.language.Bilingual;

/**
 * The figures that a check knows: those of {@link Figures}, and those that a profile declares beside them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Dictionary {

    /** How the ids of figures begin that a profile declares; no id of {@link Figures} begins so. */
    public static final String DECLARED_PREFIX = "x.";

    private static final Dictionary STANDARD = new Dictionary(Map.of());

    private final Map<String, Figure> declared;

    private Dictionary(Map<String, Figure> declared) {
        this.declared = declared;
    }

    /** Returns the dictionary without declared figures. */
    public static Dictionary standard() {
        return STANDARD;
    }

    /** Returns whether a text has the form of a declared figure's id: {@code x.} and a plain name. */
    public static boolean isDeclaredId(String id) {
        if (!id.startsWith(DECLARED_PREFIX) || id.length() == DECLARED_PREFIX.length()) {
            return false;
        }
        for (int i = DECLARED_PREFIX.length(); i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns this dictionary with one more count.
     *
     * @throws IllegalArgumentException if the id is not that of a declared figure, or is there already
     */
    public Dictionary with(String id, Bilingual label, boolean additive) {
        if (!isDeclaredId(id) || declared.containsKey(id)) {
            throw new IllegalArgumentException("not a new id of a declared figure: " + id);
        }
        Map<String, Figure> more = new LinkedHashMap<>(declared);
        more.put(id, Figure.declared(id, Figures.size() + declared.size(), label, additive));
        return new Dictionary(more);
    }

    /** Returns the figure with the id, if there is one. */
    public Optional<Figure> find(String id) {
        return id.startsWith(DECLARED_PREFIX) ? Optional.ofNullable(declared.get(id)) : Figures.find(id);
    }

    /** Returns the declared figures, in the order of their declaration. */
    public List<Figure> declared() {
        return List.copyOf(declared.values());
    }

    /** Returns every figure, in the order of {@link Figure#index()}. */
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>(Figures.all());
        all.addAll(declared.values());
        return all;
    }

    /** Returns the number of figures. */
    public int size() {
        return Figures.size() + declared.size();
    }
}
