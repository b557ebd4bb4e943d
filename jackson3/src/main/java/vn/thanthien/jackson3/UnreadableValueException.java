package vn.thanthien.jackson3;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;

/**
 * Thrown when a value in the input of a mapper cannot be read; it tells every problem that was found. Web frameworks
 * answer it as they answer any input that does not fit.
 *
 * <p>The pointers of the problems begin at the value. Lines and columns are not known: a mapper hands on tokens.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    UnreadableValueException(
            JsonParser parser, TokenStreamLocation start, Class<?> type, UnreadableInputException refusal) {
        this(parser, start, type, withoutLines(refusal.problems()));
    }

    private UnreadableValueException(
            JsonParser parser, TokenStreamLocation start, Class<?> type, List<InputProblem> problems) {
        super(parser, text(problems), start);
        this._targetType = type;
        this.problems = problems;
    }

    /** Returns the problems in the order of the input; never empty. */
    public List<InputProblem> problems() {
        return problems;
    }

    private static List<InputProblem> withoutLines(List<InputProblem> problems) {
        return problems.stream()
                .map(problem -> new InputProblem(problem.pointer(), 0, 0, problem.expected(), problem.found()))
                .toList();
    }

    private static String text(List<InputProblem> problems) {
        return problems.stream()
                .map(problem -> problem.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
