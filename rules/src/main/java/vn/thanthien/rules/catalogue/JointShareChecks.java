package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.core.report.SurveySize;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * SUR: shares of one survey that no number of forms can give together (GRIM, jointly).
 *
 * <p>Each share taken alone may be right for some number of forms (33,3 % of 3, 41,7 % of 12) and all together for none that
 * the survey admits. Counts are whole numbers; those of a complete scale add up to the forms.
 */
final class JointShareChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Above this many digits every number of forms that a commune can have decides by itself. */
    private static final int MOST_DIGITS = 2;

    /** From here on some number of forms gives any shares of two digits. */
    private static final long MOST_FORMS = 20_000;

    private static final int MOST_LEVELS = 20;

    private JointShareChecks() {}

    static void someNumberGivesAll(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            Optional<Shares> shares = Shares.of(survey.getLevels(), scale);
            OptionalLong forms = SurveyForms.exactlyValid(survey);
            OptionalLong most = forms.isPresent() ? forms : most(survey, report);
            if (shares.isEmpty() || most.isEmpty() || most.getAsLong() == 0 || most.getAsLong() > MOST_FORMS) {
                continue;
            }
            long from = forms.isPresent() ? most.getAsLong() : 1;
            // a share that is impossible by itself is told by SUR-04
            if (forms.isPresent() && !shares.get().isEachPossible(from)) {
                continue;
            }
            compared = true;
            int at = i;
            boolean possible = LongStream.rangeClosed(from, most.getAsLong()).anyMatch(shares.get()::arePossible);
            run.holdsIf(
                    possible,
                    () -> run.breach(ContentPlaces.survey(survey, at, "/levels"))
                            .variant(forms.isPresent() ? "known" : "most")
                            .expected(most.getAsLong())
                            .actual(shares.get().printed())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** No more forms are valid than were collected, issued, or planned for all. */
    private static OptionalLong most(Survey survey, Report report) {
        return LongStream.concat(
                        SurveyForms.stated(survey).mapToLong(SurveyForms::most),
                        survey
                                .getSize()
                                .map(size -> planned(size, report, survey))
                                .orElse(OptionalLong.empty())
                                .stream())
                .min();
    }

    private static OptionalLong planned(SurveySize size, Report report, Survey survey) {
        NavigableSet<Long> totals = new SurveySizes(report, survey).totals(size);
        return totals.isEmpty() || SurveySizes.isOpen(size) ? OptionalLong.empty() : OptionalLong.of(totals.last());
    }

    /**
     * The shares of levels that do not overlap.
     *
     * @param printed the shares
     * @param complete whether they are of the whole scale
     * @param slack by how many halves of a unit of its last digit a share may be off: one by rounding, three where a clerk
     *     may have adjusted the shares to 100
     */
    private record Shares(List<PrintedDecimal> printed, boolean complete, int slack) {

        static Optional<Shares> of(List<SurveyLevel> levels, SurveyScale scale) {
            List<PrintedDecimal> printed = levels.stream()
                    .flatMap(level -> level.exactPercent().stream())
                    .toList();
            boolean joint = printed.size() >= 2
                    && printed.size() <= MOST_LEVELS
                    && levels.stream().noneMatch(level -> level.exactCount().isPresent())
                    && printed.stream().allMatch(share -> share.scale() <= MOST_DIGITS)
                    && scale.isPartition(levels);
            if (!joint) {
                return Optional.empty();
            }
            boolean complete = printed.size() == levels.size() && scale.isComplete(levels);
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal rounding = BigDecimal.ZERO;
            for (PrintedDecimal share : printed) {
                sum = sum.add(share.toBigDecimal());
                rounding = rounding.add(SurveyScale.rounding(share));
            }
            // what does not add up is told by SUR-03
            boolean above = sum.subtract(rounding).compareTo(HUNDRED) > 0;
            boolean below = complete && sum.add(rounding).compareTo(HUNDRED) < 0;
            return above || below
                    ? Optional.empty()
                    : Optional.of(new Shares(printed, complete, sum.compareTo(HUNDRED) == 0 ? 3 : 1));
        }

        boolean isEachPossible(long forms) {
            return printed.stream().allMatch(share -> fewest(share, forms) <= most(share, forms));
        }

        boolean arePossible(long forms) {
            long fewest = 0;
            long most = 0;
            for (PrintedDecimal share : printed) {
                long low = fewest(share, forms);
                long high = most(share, forms);
                if (low > high) {
                    return false;
                }
                fewest += low;
                most += high;
            }
            return fewest <= forms && (!complete || most >= forms);
        }

        /** The fewest answers among so many forms that print as the share: |100·n·10^s − p·N| · 2 ≤ slack · N. */
        private long fewest(PrintedDecimal share, long forms) {
            return Math.max(0, -Math.floorDiv(-forms * (2 * digits(share) - slack), unit(share)));
        }

        private long most(PrintedDecimal share, long forms) {
            return Math.min(forms, Math.floorDiv(forms * (2 * digits(share) + slack), unit(share)));
        }

        private static long digits(PrintedDecimal share) {
            return share.toBigDecimal().unscaledValue().longValueExact();
        }

        private static long unit(PrintedDecimal share) {
            return BigDecimal.valueOf(200).movePointRight(share.scale()).longValueExact();
        }
    }
}
