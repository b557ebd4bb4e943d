package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanthien.core.figure.Figure;

/**
 * What a rule of the algebra holds of which figures, for people who read of it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param statements what holds, each in the ids of figures; several where one of them is enough or each must hold
 * @param together whether each statement must hold; otherwise one of them is enough
 * @param doubtful what holds under readings that are accepted with a warning
 * @param figures the figures that it reads, in the order of the statements
 */
public record Formula(List<String> statements, boolean together, List<String> doubtful, List<Figure> figures) {

    private static final Formula NONE = new Formula(List.of(), true, List.of(), List.of());

    /** Takes copies. */
    public Formula {
        statements = List.copyOf(statements);
        doubtful = List.copyOf(doubtful);
        figures = List.copyOf(figures);
    }

    /** Returns the formula of a rule that the algebra does not reach: none. */
    public static Formula none() {
        return NONE;
    }

    /** Returns whether there is a formula. */
    public boolean isThere() {
        return !statements.isEmpty();
    }

    static Formula sum(Figure whole, Figure[][] readings, Figure[][] doubtful) {
        Set<Figure> figures = new LinkedHashSet<>(List.of(whole));
        return new Formula(
                equations(whole, readings, figures),
                false,
                equations(whole, doubtful, figures),
                new ArrayList<>(figures));
    }

    private static List<String> equations(Figure whole, Figure[][] readings, Set<Figure> figures) {
        List<String> equations = new ArrayList<>();
        for (Figure[] reading : readings) {
            figures.addAll(List.of(reading));
            equations.add(whole.id() + " = " + sum(List.of(reading)));
        }
        return equations;
    }

    static Formula atMost(Figure[] parts, Figure[] wholes) {
        Set<Figure> figures = new LinkedHashSet<>();
        List<String> statements = new ArrayList<>();
        for (Figure part : parts) {
            for (Figure whole : wholes) {
                statements.add(part.id() + " \u2264 " + whole.id());
                figures.addAll(List.of(part, whole));
            }
        }
        return new Formula(statements, true, List.of(), new ArrayList<>(figures));
    }

    static Formula rate(Figure rate) {
        Set<Figure> figures = new LinkedHashSet<>(List.of(rate));
        rate.numerator().ifPresent(figures::add);
        String numerator = rate.numerator().map(Figure::id).orElse("");
        List<String> statements = new ArrayList<>();
        for (List<Figure> base : rate.bases()) {
            figures.addAll(base);
            String denominator = base.size() > 1 ? "(" + sum(base) + ")" : sum(base);
            statements.add(rate.id() + " = " + numerator + " : " + denominator);
        }
        return new Formula(statements, false, List.of(), new ArrayList<>(figures));
    }

    private static String sum(List<Figure> figures) {
        return figures.stream().map(Figure::id).collect(Collectors.joining(" + "));
    }
}
