package vn.thanthien.render.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Text;

/**
 * Where lines with names of organs (tên cơ quan) may be broken: between words, and Vietnamese writes most words as two
 * or three syllables with spaces.
 */
public final class OrganNames {

    /** A line of no more letters is never broken, so its spaces stay as they are. */
    private static final int SHORT = 18;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern WORDS = words("organ_words.txt");

    /** The name of a unit at the end of a line, with its kind. */
    private static final Pattern UNIT = Pattern.compile(
            "(?<!\\p{L})((?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) \\S+)((?: \\S+){0,2})$",
            FLAGS);

    private OrganNames() {}

    private static Pattern words(String file) {
        try (InputStream in = OrganNames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + OrganNames.class.getName());
            }
            // the longest first, since the first that fits is taken
            return Pattern.compile(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                    FLAGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with no-break spaces inside its words; blanks stay as they are, for their value is read back. */
    public static Phrase unbroken(Phrase line) {
        return line.shown().length() <= SHORT
                ? line
                : new Phrase(line.inlines().stream().map(OrganNames::unbroken).toList());
    }

    private static Inline unbroken(Inline inline) {
        return inline instanceof Text text ? new Text(unbroken(text.content()), text.emphasis()) : inline;
    }

    private static String unbroken(String name) {
        String ended = UNIT.matcher(name)
                .replaceFirst(unit -> Matcher.quoteReplacement(
                        unit.group().length() <= SHORT ? kept(unit.group()) : kept(unit.group(1)) + unit.group(2)));
        return WORDS.matcher(ended).replaceAll(OrganNames::kept);
    }

    private static String kept(MatchResult word) {
        return Matcher.quoteReplacement(kept(word.group()));
    }

    private static String kept(String word) {
        return word.replace(' ', NO_BREAK_SPACE);
    }
}
