package vn.thanthien.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Language;

/** Says why the command does not do what it is asked to: each problem is one line. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Phrase> problems;

    RefusedException(List<Phrase> problems) {
        // without a stack trace: it is told to people, as lines of text
        super(problems.stream().map(p -> p.in(Language.ENGLISH)).collect(Collectors.joining("; ")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Returns a refusal for one reason, a key of the bundle with its values. */
    static RefusedException of(String key, Object... values) {
        return new RefusedException(List.of(Words.phrase(key, values)));
    }

    List<Phrase> problems() {
        return problems;
    }
}
