package vn.thanthien.core.json;

import java.util.List;
import vn.thanthien.core.language.Language;

/**
 * Thrown when an input cannot be read as what it should be; it tells every problem that was found, with its place.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    UnreadableInputException(List<InputProblem> problems, Throwable cause) {
        super(problems.get(0).message(Language.ENGLISH), cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates an exception for what became plain only after reading, such as a name that stands for nothing.
     *
     * @param problems the problems in the order of the input, at least one
     */
    public UnreadableInputException(List<InputProblem> problems) {
        super(problems.get(0).message(Language.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems in the order of the input; never empty. */
    public List<InputProblem> problems() {
        return problems;
    }
}
