package vn.thanthien.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.language.Language;

/**
 * One breach of a rule (phát hiện): which rule, how grave, where, what was expected and what was found.
 *
 * <p>A finding is evidence; its text is made when shown. The fingerprint names it by rule, place and stated values, so
 * that a list of accepted findings survives the next version of the document.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Finding {

    /** The order in which findings are shown: the gravest first, then by rule, then by place. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.place().pointer())
            .thenComparing(Finding::fingerprint);

    private static final int FINGERPRINT_BYTES = 8;

    private final RuleInfo rule;
    private final Severity severity;
    private final Place place;
    private final Phrase expected;
    private final Phrase actual;
    private final @Nullable Phrase note;
    private final List<Place> related;
    private final List<Citation> citations;

    /** Creates a finding; the note explains a presumption or names the reading used. */
    public Finding(
            RuleInfo rule,
            Severity severity,
            Place place,
            Phrase expected,
            Phrase actual,
            Optional<Phrase> note,
            List<Place> related,
            List<Citation> citations) {
        this.rule = rule;
        this.severity = severity;
        this.place = place;
        this.expected = expected;
        this.actual = actual;
        this.note = note.orElse(null);
        this.related = List.copyOf(related);
        this.citations = List.copyOf(citations);
    }

    /** Returns this finding with another severity. */
    public Finding at(Severity other) {
        return new Finding(rule, other, place, expected, actual, note(), related, citations);
    }

    /** Returns the rule that is broken. */
    public RuleInfo rule() {
        return rule;
    }

    /** Returns how grave this breach is, after the profile. */
    public Severity severity() {
        return severity;
    }

    /** Returns where it stands. */
    public Place place() {
        return place;
    }

    /** Returns what the rule expected. */
    public Phrase expected() {
        return expected;
    }

    /** Returns what was found. */
    public Phrase actual() {
        return actual;
    }

    /** Returns what else a reader must know: the reading used, a presumed period. */
    public Optional<Phrase> note() {
        return Optional.ofNullable(note);
    }

    /** Returns the other places that play a part. */
    public List<Place> related() {
        return related;
    }

    /** Returns the checked legal bases in force on the document's date; empty where there is none. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns one sentence of what is wrong: the truth required, what was expected and what was found. */
    public String message(Language language) {
        StringBuilder text = new StringBuilder(rule.truth(language))
                .append(' ')
                .append(Phrase.of(Phrase.Common.TEXTS, "expected", expected).in(language))
                .append(' ')
                .append(Phrase.of(Phrase.Common.TEXTS, "found", actual).in(language));
        if (note != null) {
            text.append(' ').append(note.in(language));
        }
        return text.toString();
    }

    /**
     * Returns sixteen hexadecimal digits that stay the same as long as rule, place (by what it is) and stated values do.
     */
    public String fingerprint() {
        StringBuilder identity = new StringBuilder(rule.id()).append('\n').append(place.key());
        // the values, not the words: wording may improve without unsettling a list of accepted findings
        append(identity.append('\n'), expected.arguments());
        append(identity.append('\n'), actual.arguments());
        byte[] hash = sha256().digest(identity.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    }

    private static void append(StringBuilder identity, List<?> values) {
        for (Object value : values) {
            if (value instanceof Phrase phrase) {
                append(identity, phrase.arguments());
            } else if (value instanceof List<?> list) {
                append(identity, list);
            } else {
                identity.append(PhraseFormat.format(value, Language.ENGLISH)).append('\u001f');
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns rule, place and the Vietnamese message, for logs. */
    @Override
    public String toString() {
        return severity + " " + rule.id() + " " + place.pointer() + ": " + message(Language.VIETNAMESE);
    }
}
