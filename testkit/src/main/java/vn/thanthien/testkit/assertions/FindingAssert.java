package vn.thanthien.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * Assertions on the findings of one rule; each narrows them, and fails if none is left.
 *
 * <p>This class is immutable but for what AssertJ keeps, and not thread-safe.
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {

    private final CheckResult result;

    FindingAssert(List<Finding> findings, CheckResult result) {
        super(findings, FindingAssert.class);
        this.result = result;
    }

    /**
     * Asserts where it is.
     *
     * @param place a JSON Pointer ({@code /figures/letters/total}) or the id of a figure ({@code letters.total}), which is
     *     that of the whole span
     */
    public FindingAssert at(String place) {
        String pointer = Figures.find(place)
                .map(figure -> figure.section().equals("locality") ? figure.path() : "/figures" + figure.path())
                .orElse(place);
        return narrowed("at " + place, finding -> finding.place().pointer().equals(pointer));
    }

    /** Asserts which number it expects. */
    public FindingAssert expecting(long number) {
        return narrowed("expecting " + number, finding -> names(finding.expected(), number));
    }

    /** Asserts what it expects, by words of its Vietnamese text. */
    public FindingAssert expecting(String words) {
        return narrowed("expecting \"" + words + "\"", finding -> says(finding.expected(), words));
    }

    /** Asserts which number it found. */
    public FindingAssert finding(long number) {
        return narrowed("finding " + number, finding -> names(finding.actual(), number));
    }

    /** Asserts what it found, by words of its Vietnamese text. */
    public FindingAssert finding(String words) {
        return narrowed("finding \"" + words + "\"", finding -> says(finding.actual(), words));
    }

    /** Asserts how grave it is. */
    public FindingAssert withSeverity(Severity severity) {
        return narrowed("of severity " + severity, finding -> finding.severity() == severity);
    }

    /** Asserts that it names another place as playing a part, by its JSON Pointer. */
    public FindingAssert relatedTo(String pointer) {
        return narrowed(
                "related to " + pointer,
                finding -> finding.related().stream()
                        .anyMatch(place -> place.pointer().equals(pointer)));
    }

    /** Goes back to the other findings of the check. */
    public ResultAssert and() {
        return new ResultAssert(result);
    }

    private FindingAssert narrowed(String what, Predicate<Finding> filter) {
        isNotNull();
        List<Finding> left = actual.stream().filter(filter).toList();
        if (left.isEmpty()) {
            throw failure("expected a finding %s, but found%s", what, ResultAssert.listed(actual));
        }
        return new FindingAssert(left, result);
    }

    private static boolean says(Phrase phrase, String words) {
        return phrase.in(Language.VIETNAMESE).contains(words);
    }

    /** The number may stand alone or among others, and as a count or a printed number. */
    private static boolean names(Phrase phrase, long number) {
        return phrase.arguments().stream().anyMatch(argument -> is(argument, number));
    }

    private static boolean is(Object argument, long number) {
        if (argument instanceof List<?> several) {
            return several.stream().anyMatch(one -> is(one, number));
        }
        if (argument instanceof PrintedDecimal printed) {
            return printed.toBigDecimal().compareTo(BigDecimal.valueOf(number)) == 0;
        }
        return argument instanceof Number plain && plain.longValue() == number;
    }
}
