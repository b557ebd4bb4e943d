package vn.thanthien.benchmarks;

import java.util.function.Function;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** The forms in which the thirty rules are carried out. */
public enum Engine {
    /** Straight-line Java. */
    BY_HAND("by hand"),
    /** Rule objects with one lambda each. */
    RULE_OBJECTS("rule objects, one lambda each"),
    /** Rows of figures over the figure vector. */
    FIGURE_VECTOR("rows over the figure vector"),
    /** The library: the rules of the catalogue through its checker. */
    CHECKER("**the library**"),
    /** Hibernate Validator, class-level constraints. */
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    /** Yavi, constraints on the whole. */
    YAVI("Yavi");

    private final String label;

    Engine(String label) {
        this.label = label;
    }

    /** Returns the name in the tables. */
    String label() {
        return label;
    }

    /** Sets the engine up and returns its check. */
    Function<Report, Object> start() {
        return switch (this) {
            case BY_HAND -> ByHand::check;
            case RULE_OBJECTS -> RuleObjects::check;
            case FIGURE_VECTOR -> VectorRules::check;
            case CHECKER -> {
                Checker checker = Library.thirtyRules();
                yield checker::check;
            }
            case HIBERNATE_VALIDATOR -> BeanValidation::check;
            case YAVI -> Yavi::check;
        };
    }
}
