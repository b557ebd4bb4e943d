package vn.thanthien.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of texts in both languages, read once from {@code <name>_vi.properties} and {@code <name>_en.properties}.
 *
 * <p>The files are UTF-8 and lie beside the class that owns them; the default locale plays no part.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Texts {

    private final String name;
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private Texts(Class<?> owner, String name) {
        this.name = name;
        for (Language language : Language.values()) {
            texts.put(language, load(owner, name + "_" + language.tag() + ".properties"));
        }
    }

    private Texts(String name, Map<String, Bilingual> given) {
        this.name = name;
        for (Language language : Language.values()) {
            Map<String, String> inLanguage = new java.util.HashMap<>();
            given.forEach((key, text) -> inLanguage.put(key, text.in(language)));
            texts.put(language, Map.copyOf(inLanguage));
        }
    }

    /** Returns a bundle of the given texts. */
    public static Texts of(String name, Map<String, Bilingual> texts) {
        return new Texts(name, texts);
    }

    /**
     * Reads a bundle that lies beside a class.
     *
     * @throws IllegalStateException if a file is missing
     */
    public static Texts beside(Class<?> owner, String name) {
        return new Texts(owner, name);
    }

    /**
     * Reads a file of names for both languages that lies beside a class.
     *
     * @throws IllegalStateException if it is missing
     */
    public static Map<String, String> plain(Class<?> owner, String name) {
        return load(owner, name + ".properties");
    }

    private static Map<String, String> load(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no bundle " + file + " beside " + owner.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> map = new java.util.HashMap<>();
            properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
            return Map.copyOf(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the keys of one language, sorted; a meta-test holds the languages together. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(inLanguage(language).keySet());
    }

    /** Returns the text of a key, if there is one. */
    public Optional<String> find(String key, Language language) {
        return Optional.ofNullable(inLanguage(language).get(key));
    }

    /**
     * Returns the text of a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key, Language language) {
        String text = inLanguage(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + name + "_" + language.tag());
        }
        return text;
    }

    private Map<String, String> inLanguage(Language language) {
        @Nullable Map<String, String> map = texts.get(language);
        if (map == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return map;
    }
}
