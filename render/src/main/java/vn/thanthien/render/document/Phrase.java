package vn.thanthien.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and blanks in a row (cụm chữ): the content of a line, a paragraph or a table cell. Nothing said is the empty
 * phrase, never null.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param inlines the parts in reading order
 */
public record Phrase(List<Inline> inlines) {

    private static final Phrase EMPTY = new Phrase(List.of());

    /** Copies the list; refuses null. */
    public Phrase {
        inlines = List.copyOf(inlines);
    }

    /**
     * The phrase that says nothing.
     *
     * @return the empty phrase
     */
    public static Phrase empty() {
        return EMPTY;
    }

    /**
     * A phrase of plain words.
     *
     * @param text the words
     * @return the phrase, empty for an empty string
     */
    public static Phrase of(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(Text.of(text)));
    }

    /**
     * A phrase of several parts.
     *
     * @param inlines the parts in reading order
     * @return the phrase
     */
    public static Phrase of(Inline... inlines) {
        return new Phrase(List.of(inlines));
    }

    /**
     * This phrase followed by words.
     *
     * @param text the words
     * @return the longer phrase
     */
    public Phrase plus(String text) {
        return plus(of(text));
    }

    /**
     * This phrase followed by one part.
     *
     * @param inline the part
     * @return the longer phrase
     */
    public Phrase plus(Inline inline) {
        return plus(of(inline));
    }

    /**
     * This phrase followed by another.
     *
     * @param next the phrase that follows
     * @return the longer phrase
     */
    public Phrase plus(Phrase next) {
        return new Phrase(Stream.concat(inlines.stream(), next.inlines.stream()).toList());
    }

    /** This phrase with other blanks in the places of its own. */
    Phrase withBlanks(UnaryOperator<Blank> other) {
        return new Phrase(
                inlines.stream().map(inline -> replaced(inline, other)).toList());
    }

    static Inline replaced(Inline inline, UnaryOperator<Blank> other) {
        return inline instanceof Blank blank ? other.apply(blank) : inline;
    }

    /**
     * Whether nothing would be seen.
     *
     * @return true if there is neither a blank nor a visible character
     */
    public boolean isEmpty() {
        return inlines.stream()
                .allMatch(
                        inline -> inline instanceof Text text && text.content().isBlank());
    }

    /**
     * What a reader sees, without formatting.
     *
     * @return the words, with what each blank shows
     */
    public String shown() {
        return inlines.stream().map(Inline::shown).collect(Collectors.joining());
    }

    /**
     * This phrase in capitals (chữ in hoa). Blanks stay as they are, since their value must be read back as it was
     * typed; the style of the line shows them in capitals.
     *
     * @return the phrase in capitals
     */
    public Phrase inCapitals() {
        List<Inline> capitals = new ArrayList<>();
        for (Inline inline : inlines) {
            capitals.add(
                    inline instanceof Text text
                            ? new Text(text.content().toUpperCase(Locale.ROOT), text.emphasis())
                            : inline);
        }
        return new Phrase(capitals);
    }
}
