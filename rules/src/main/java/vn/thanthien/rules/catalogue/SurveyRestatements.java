package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** One survey that is told of in two places has the same forms and answers in both. */
final class SurveyRestatements {

    /** Reports tell of a few surveys; comparing each with each of a long list costs too much. */
    private static final int MOST = 100;

    private final SurveyScale scale;
    private final Evaluation run;
    private boolean compared;

    private SurveyRestatements(SurveyScale scale, Evaluation run) {
        this.scale = scale;
        this.run = run;
    }

    /** Returns whether any survey is told of twice. */
    static boolean oneOfEach(Report report, Subject subject, Evaluation run) {
        SurveyRestatements checks = new SurveyRestatements(SurveyScale.of(subject), run);
        List<Survey> surveys = report.getSurveys();
        for (int j = 1; j < Math.min(MOST, surveys.size()); j++) {
            for (int k = 0; k < j; k++) {
                boolean unread = ContentPlaces.isIllegible(subject, "/surveys/" + j)
                        || ContentPlaces.isIllegible(subject, "/surveys/" + k);
                if (!unread && isOne(surveys.get(j), surveys.get(k))) {
                    checks.compare(surveys.get(j), j, surveys.get(k), k);
                }
            }
        }
        return checks.compared;
    }

    /** Of one phase, on one day, by the same body, in the same place and way; nothing that is said of them differs. */
    private static boolean isOne(Survey one, Survey other) {
        return one.getPhase().isPresent()
                && one.getPhase().equals(other.getPhase())
                && one.getDate().isPresent()
                && one.getDate().equals(other.getDate())
                && one.getPeriod().equals(other.getPeriod())
                && SurveyClaims.mayBeOne(one, other)
                && one.getOrganisers().stream()
                        .anyMatch(organ -> other.getOrganisers().stream().anyMatch(organ::isSameBodyAs))
                && agree(one.getMeasures(), other.getMeasures())
                && agree(one.getMethod(), other.getMethod())
                && agree(one.getFrame(), other.getFrame());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || VietnameseText.same(one.get(), other.get());
    }

    /** It may be two surveys of one day, so that it is asked about; the first number that differs is told. */
    private void compare(Survey again, int index, Survey before, int earlier) {
        boolean told = form(SurveyForms.issued(again), SurveyForms.issued(before), again, index, before, earlier)
                || form(SurveyForms.collected(again), SurveyForms.collected(before), again, index, before, earlier)
                || form(SurveyForms.valid(again), SurveyForms.valid(before), again, index, before, earlier);
        for (int i = 0; !told && i < again.getLevels().size(); i++) {
            for (int j = 0; !told && j < before.getLevels().size(); j++) {
                told = level(again, index, i, before, earlier, j);
            }
        }
    }

    private boolean form(
            Optional<SurveyForms> number,
            Optional<SurveyForms> first,
            Survey again,
            int index,
            Survey before,
            int earlier) {
        if (number.filter(SurveyForms::isExact).isEmpty()
                || first.filter(SurveyForms::isExact).isEmpty()) {
            return false;
        }
        String property = number.get().property();
        return differs(
                number.get().number() == first.get().number(),
                first.get().number(),
                number.get().number(),
                ContentPlaces.survey(again, index, property),
                ContentPlaces.survey(before, earlier, property));
    }

    private boolean level(Survey again, int index, int row, Survey before, int earlier, int other) {
        SurveyLevel level = again.getLevels().get(row);
        SurveyLevel first = before.getLevels().get(other);
        if (!isSameLevel(level, first)) {
            return false;
        }
        Place place = ContentPlaces.survey(again, index, "/levels/" + row);
        Place related = ContentPlaces.survey(before, earlier, "/levels/" + other);
        boolean counts = level.exactCount().isPresent()
                && first.exactCount().isPresent()
                && differs(
                        level.exactCount().equals(first.exactCount()),
                        first.exactCount().getAsLong(),
                        level.exactCount().getAsLong(),
                        place,
                        related);
        return counts
                || (level.exactPercent().isPresent()
                        && first.exactPercent().isPresent()
                        && differs(
                                isSame(
                                        level.exactPercent().get(),
                                        first.exactPercent().get()),
                                first.exactPercent().get(),
                                level.exactPercent().get(),
                                place,
                                related));
    }

    private boolean isSameLevel(SurveyLevel one, SurveyLevel other) {
        Set<SurveyTerm> meant = scale.meant(one);
        return meant.isEmpty()
                ? VietnameseText.same(one.getPrinted(), other.getPrinted())
                : meant.equals(scale.meant(other));
    }

    /** "96%" and "95,7%" are one share printed with more or fewer digits; a clerk may have moved the last one. */
    private static boolean isSame(PrintedDecimal one, PrintedDecimal other) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.min(one.scale(), other.scale()));
        BigDecimal difference =
                one.toBigDecimal().subtract(other.toBigDecimal()).abs();
        return one.scale() == other.scale() ? difference.signum() == 0 : difference.compareTo(unit) <= 0;
    }

    private boolean differs(boolean same, Object expected, Object actual, Place place, Place related) {
        compared = true;
        run.holdsIf(
                same,
                () -> run.breach(place)
                        .severity(Severity.WARNING)
                        .variant(expected instanceof PrintedDecimal ? "share" : "survey")
                        .expected(expected)
                        .actual(actual)
                        .related(related)
                        .add());
        return !same;
    }
}
