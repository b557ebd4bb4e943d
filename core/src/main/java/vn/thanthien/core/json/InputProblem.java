package vn.thanthien.core.json;

import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/**
 * One thing that is wrong with an input: where it stands, what was expected and what was found.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source the name of the file in which it stands, where that is another than the input itself; else empty
 * @param pointer the JSON Pointer of the place
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if unknown
 * @param expected what was expected there
 * @param found what was found
 */
public record InputProblem(String source, String pointer, int line, int column, Bilingual expected, Bilingual found) {

    static final Texts TEXTS = Texts.beside(InputProblem.class, "input");

    /** Returns a problem of the input itself. */
    public InputProblem(String pointer, int line, int column, Bilingual expected, Bilingual found) {
        this("", pointer, line, column, expected, found);
    }

    /** Returns the same problem as one of the named file. */
    public InputProblem in(String file) {
        return new InputProblem(file, pointer, line, column, expected, found);
    }

    /** Returns one sentence with place, expectation and finding. */
    public String message(Language language) {
        String place = TEXTS.get(line > 0 ? "problem" : "problem.nowhere", language)
                .replace("{line}", Integer.toString(line))
                .replace("{column}", Integer.toString(column))
                .replace("{pointer}", pointer.isEmpty() ? TEXTS.get("root", language) : pointer);
        String message = place + ": " + detail(language);
        return source.isEmpty() ? message : source + ": " + message;
    }

    /** Returns expectation and finding without the place, for a form or an answer that shows the place by itself. */
    public String detail(Language language) {
        return TEXTS.get("problem.expected", language).replace("{expected}", expected.in(language))
                + ' '
                + TEXTS.get("problem.found", language).replace("{found}", found.in(language));
    }
}
