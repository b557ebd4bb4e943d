package vn.thanthien.render.form;

import java.util.Objects;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;

/**
 * One thing in a filled form that the clerk must look at (chỗ cần xem lại).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param place where it stands
 * @param expected what belongs there
 * @param found what stands there, shortened; empty if nothing does
 */
public record FormProblem(Kind kind, FormPlace place, Bilingual expected, String found) {

    private static final int LONGEST = 60;

    /** What is wrong with a filled form. */
    public enum Kind {
        /** What was typed is not what belongs there, such as a word where a number belongs. */
        NOT_UNDERSTOOD(Severity.ERROR),
        /** What was typed may mean several things, such as "1,234". */
        DOUBTFUL(Severity.ERROR),
        /** What was typed is longer, or there are more rows, than a document may hold. */
        TOO_LONG(Severity.ERROR),
        /** A control that the form does not have. */
        UNKNOWN_CONTROL(Severity.ERROR),
        /** A control that stands there twice. */
        DOUBLED_CONTROL(Severity.ERROR),
        /** A control of a table that stands outside of it, so that its row is not known. */
        OUTSIDE_TABLE(Severity.ERROR),
        /** Words typed beside a blank that is filled, so that it is not known which are meant. */
        BESIDE_CONTROL(Severity.ERROR),
        /** A blank without which its row, or the whole document, cannot be understood. */
        REQUIRED_BLANK(Severity.ERROR),
        /** A control that the form has and the file has not. */
        MISSING_CONTROL(Severity.WARNING),
        /** A blank that is left; what it asks for is absent in the document. */
        BLANK(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /**
         * How grave it is.
         *
         * @return an error if something that was typed is lost or cannot be trusted, else a warning
         */
        public Severity severity() {
            return severity;
        }
    }

    /** Refuses null and shortens what was found. */
    public FormProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        String line = found.replaceAll("\\s+", " ").strip();
        found = line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }

    /**
     * One sentence with the place, what is wrong, what was expected and what was found.
     *
     * @param language the language of the sentence
     * @return the sentence
     */
    public String message(Language language) {
        return Refusal.TEXTS
                .get("problem." + kind, language)
                .replace("{place}", place.in(language))
                .replace("{control}", place.control())
                .replace("{expected}", expected.in(language))
                .replace("{found}", found);
    }
}
