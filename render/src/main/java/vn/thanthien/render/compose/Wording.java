package vn.thanthien.render.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Text;

/**
 * The sentence frames, titles and hints of the documents (khuôn câu). They stand in one bundle, in Vietnamese only: the
 * documents have no force in another language, so an English twin would never be shown.
 *
 * <p>A frame names its places "{0}", "{1}". What is put in is never read as a frame again.
 */
final class Wording {

    private static final Map<String, String> TEXTS = load("compose_vi.properties");

    private Wording() {}

    private static Map<String, String> load(String file) {
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no bundle " + file + " beside " + Wording.class.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> keys() {
        return TEXTS.keySet();
    }

    static Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.get(key));
    }

    /** The frame with words put in. */
    static String text(String key, String... words) {
        Phrase[] phrases = new Phrase[words.length];
        for (int i = 0; i < words.length; i++) {
            phrases[i] = Phrase.of(words[i]);
        }
        return phrase(key, phrases).shown();
    }

    /** A text with the places for words. */
    static String frame(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
    }

    /** The frame with phrases put in, their blanks kept. */
    static Phrase phrase(String key, Phrase... phrases) {
        String frame = frame(key);
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < frame.length(); i++) {
            char c = frame.charAt(i);
            if (c == '{' && i + 2 < frame.length() && frame.charAt(i + 2) == '}') {
                for (Inline inline : phrases[frame.charAt(i + 1) - '0'].inlines()) {
                    append(inlines, words, inline);
                }
                i += 2;
            } else {
                words.append(c);
            }
        }
        flush(inlines, words);
        return new Phrase(inlines);
    }

    private static void append(List<Inline> inlines, StringBuilder words, Inline inline) {
        if (inline instanceof Text text && text.equals(Text.of(text.content()))) {
            words.append(text.content());
        } else {
            flush(inlines, words);
            inlines.add(inline);
        }
    }

    private static void flush(List<Inline> inlines, StringBuilder words) {
        if (words.length() > 0) {
            inlines.add(Text.of(words.toString()));
            words.setLength(0);
        }
    }
}
