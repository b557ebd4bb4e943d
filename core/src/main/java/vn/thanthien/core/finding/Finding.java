package vn.thanthien.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.VietnameseText;

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
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::fingerprint);

    private static final int FINGERPRINT_BYTES = 8;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{" + 2 * FINGERPRINT_BYTES + "}");

    private final Severity severity;
    private final Grounds grounds;
    private final @Nullable Suppression suppression;

    /** Kept once it was asked for: findings of one rule are sorted by it. */
    private @Nullable String pointer;

    /** Creates a finding on these grounds. */
    public Finding(Severity severity, Grounds grounds) {
        this(severity, grounds, null);
    }

    /** Creates a finding whose place and words are there; the note explains a presumption or names the reading used. */
    public Finding(
            RuleInfo rule,
            Severity severity,
            Place place,
            Phrase expected,
            Phrase actual,
            Optional<Phrase> note,
            List<Place> related,
            List<Citation> citations) {
        this(severity, new Stated(rule, place, expected, actual, note, List.copyOf(related), List.copyOf(citations)));
    }

    private Finding(Severity severity, Grounds grounds, @Nullable Suppression suppression) {
        this.severity = severity;
        this.grounds = grounds;
        this.suppression = suppression;
    }

    private record Stated(
            RuleInfo rule,
            Place place,
            Phrase expected,
            Phrase actual,
            Optional<Phrase> note,
            List<Place> related,
            List<Citation> citations)
            implements Grounds {}

    /** Returns this finding with another severity. */
    public Finding at(Severity other) {
        return new Finding(other, grounds, suppression);
    }

    /** Returns this finding with a further remark behind its own, and with further places that play a part. */
    public Finding noting(Phrase remark, List<Place> others) {
        return new Finding(severity, new NotedGrounds(grounds, remark, List.copyOf(others)), suppression);
    }

    /** Returns this finding as one that does not count. */
    public Finding suppressed(Suppression why) {
        return new Finding(severity, grounds, why);
    }

    /** Returns this finding with its texts masked; its fingerprint stays. */
    Finding masked(Masking masking) {
        return new Finding(
                severity,
                new MaskedGrounds(grounds, masking),
                suppression == null ? null : masked(suppression, masking));
    }

    /** Who accepted it is a person, too. */
    private static Suppression masked(Suppression why, Masking masking) {
        return new Suppression(
                why.kind(), masking.mask(why.reason()), why.by().map(person -> Masking.MASK), why.until());
    }

    /** Returns the rule that is broken. */
    public RuleInfo rule() {
        return grounds.rule();
    }

    /** Returns how grave this breach is, after the profile. */
    public Severity severity() {
        return severity;
    }

    /** Returns where it stands. */
    public Place place() {
        return grounds.place();
    }

    /** Returns what the rule expected. */
    public Phrase expected() {
        return grounds.expected();
    }

    /** Returns what was found. */
    public Phrase actual() {
        return grounds.actual();
    }

    /** Returns what else a reader must know: the reading used, a presumed period. */
    public Optional<Phrase> note() {
        return grounds.note();
    }

    /** Returns the other places that play a part. */
    public List<Place> related() {
        return grounds.related();
    }

    /** Returns the checked legal bases in force on the document's date; empty where there is none. */
    public List<Citation> citations() {
        return grounds.citations();
    }

    private String pointer() {
        String known = pointer;
        if (known == null) {
            // two threads may both make it; they make the same
            known = place().pointer();
            pointer = known;
        }
        return known;
    }

    /** Returns why the finding does not count; absent if it stands. */
    public Optional<Suppression> suppression() {
        return Optional.ofNullable(suppression);
    }

    /** Returns one sentence of what is wrong: the truth required, what was expected and what was found. */
    public String message(Language language) {
        StringBuilder text = new StringBuilder(rule().truth(language))
                .append(' ')
                .append(Phrase.of(Phrase.Common.TEXTS, "expected", expected()).in(language))
                .append(' ')
                .append(Phrase.of(Phrase.Common.TEXTS, "found", actual()).in(language));
        note().ifPresent(note -> text.append(' ').append(note.in(language)));
        return text.toString();
    }

    /**
     * Returns sixteen hexadecimal digits that stay the same as long as rule, place (by what it is) and stated values do.
     *
     * <p>The position in a list, the order of values that are told together, the severity, every wording of the library,
     * and how a text is typed (case, composition, place of the tone mark, blanks) play no part. Findings that agree in all that is left share a fingerprint.
     */
    public String fingerprint() {
        Grounds unmasked = grounds instanceof MaskedGrounds masked ? masked.original() : grounds;
        String identity = unmasked.rule().id()
                + '\n'
                + VietnameseText.fold(unmasked.place().key())
                + '\n'
                + Identity.of(unmasked.expected().arguments())
                + '\n'
                + Identity.of(unmasked.actual().arguments());
        byte[] hash = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    }

    /** Returns whether a text has the form of a fingerprint. */
    public static boolean isFingerprint(String text) {
        return FINGERPRINT.matcher(text).matches();
    }

    /** What stays of values whatever words are used for them. */
    private static final class Identity {

        private static final char END = '\u001f';

        private Identity() {}

        private static String of(List<?> values) {
            StringBuilder identity = new StringBuilder();
            values.forEach(value -> identity.append(of(value)).append(END));
            return identity.toString();
        }

        private static String of(Object value) {
            if (value instanceof Phrase phrase) {
                return phrase.key() + '(' + of(phrase.arguments()) + ')';
            }
            if (value instanceof Figure figure) {
                return figure.id();
            }
            if (value instanceof Bilingual) {
                return "";
            }
            if (value instanceof List<?> list) {
                // what is told together follows the order of the document, which may change
                return list.stream().map(Identity::of).sorted().toList().toString();
            }
            // the same words typed in another way are the same finding
            String text = value instanceof String words ? words : PhraseFormat.format(value, Language.ENGLISH);
            return VietnameseText.fold(text);
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
        return severity + " " + rule().id() + " " + pointer() + ": " + message(Language.VIETNAMESE);
    }
}
