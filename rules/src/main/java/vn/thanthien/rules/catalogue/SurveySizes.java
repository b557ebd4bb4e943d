package vn.thanthien.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.SizeBasis;
import vn.thanthien.core.report.SizeFactor;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveySize;

/**
 * The totals that a stated number of forms may mean: "50 phiếu/thôn/năm" in 13 villages and two years is 650, where it tells
 * of one year, or 1,300.
 */
final class SurveySizes {

    /** More than any period of a report has; beyond it the totals say nothing. */
    private static final long MOST_YEARS = 100;

    private static final int MONTHS = 12;

    private final OfficialDocument document;
    private final Survey survey;

    SurveySizes(OfficialDocument document, Survey survey) {
        this.document = document;
        this.survey = survey;
    }

    /** Returns every total that the words allow, the least first; empty where a factor is not known. */
    NavigableSet<Long> totals(SurveySize size) {
        NavigableSet<Long> totals = new TreeSet<>();
        size.getCount().ifPresent(totals::add);
        totals = times(totals, factors(size.getBasis(), size.getUnits()));
        for (SizeFactor factor : size.getFactors()) {
            totals = times(totals, factors(factor.getBasis(), factor.getUnits()));
        }
        return totals;
    }

    /** Whether the document leaves open of what the number is; then other totals are possible, too. */
    static boolean isOpen(SurveySize size) {
        return size.getBasis() == SizeBasis.UNSTATED
                || size.getFactors().stream().anyMatch(factor -> factor.getBasis() == SizeBasis.UNSTATED);
    }

    private static NavigableSet<Long> times(Set<Long> totals, Set<Long> factors) {
        NavigableSet<Long> products = new TreeSet<>();
        for (long total : totals) {
            for (long factor : factors) {
                boolean fits = Math.multiplyHigh(total, factor) == 0 && total * factor >= 0;
                products.add(fits ? total * factor : Long.MAX_VALUE);
            }
        }
        return products;
    }

    private Set<Long> factors(SizeBasis basis, OptionalLong units) {
        return switch (basis) {
            case TOTAL -> Set.of(1L);
            case PER_VILLAGE -> either(units.isPresent() ? units : villages());
            case PER_FIELD -> either(units.isPresent() || survey.getField().isEmpty() ? units : one(survey.getField()));
            case PER_YEAR -> units.isPresent() ? either(units) : years();
            case UNSTATED -> {
                Set<Long> factors = either(units.isPresent() ? units : villages());
                factors.add(1L);
                yield factors;
            }
        };
    }

    /** One, unless the name is of several or of all; how many these are is not known. */
    private static OptionalLong one(Optional<String> name) {
        boolean several = name.filter(words -> words.contains(",")
                        || words.contains(";")
                        || VietnameseText.contains(words, "và")
                        || VietnameseText.contains(words, "toàn")
                        || VietnameseText.contains(words, "các"))
                .isPresent();
        return several ? OptionalLong.empty() : OptionalLong.of(1);
    }

    /** A survey of one village has the forms of one; how many an old commune had is not known here. */
    private OptionalLong villages() {
        if (survey.getVillage().isEmpty() && survey.getPredecessor().isPresent()) {
            return OptionalLong.empty();
        }
        return survey.getVillage().isPresent()
                ? one(survey.getVillage())
                : document.getLocality().getVillages();
    }

    private static Set<Long> either(OptionalLong units) {
        Set<Long> factors = new HashSet<>();
        units.ifPresent(factors::add);
        return factors;
    }

    /** A survey is told of for one year, or for all years of the report together. */
    private Set<Long> years() {
        ReportingPeriod period = survey.getPeriod()
                .filter(own -> own.span().isPresent() || own.getYears().isPresent())
                .orElse(document.getPeriod());
        Set<Long> years = new HashSet<>(List.of(1L));
        period.getYears().ifPresent(number -> years.add(Math.min(number, MOST_YEARS)));
        period.span().ifPresent(span -> {
            years.add(touched(span));
            years.add(Math.max(1, Math.min(MOST_YEARS, span.wholeMonths() / MONTHS)));
        });
        return years;
    }

    private static long touched(DateSpan span) {
        return Math.min(MOST_YEARS, span.to().getYear() - span.from().getYear() + 1L);
    }
}
