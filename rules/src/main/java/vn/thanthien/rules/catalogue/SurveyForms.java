package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Survey;

/**
 * A number of forms of a survey, which may be told roughly ("khoảng 200 phiếu").
 *
 * @param property where it stands in the survey
 */
record SurveyForms(String property, long number, Approximation approximation, Bilingual name) {

    static Optional<SurveyForms> issued(Survey survey) {
        return of(
                "/issued",
                survey.getIssued(),
                survey.getIssuedApproximation(),
                new Bilingual("phiếu phát ra", "forms issued"));
    }

    static Optional<SurveyForms> collected(Survey survey) {
        return of(
                "/collected",
                survey.getCollected(),
                survey.getCollectedApproximation(),
                new Bilingual("phiếu thu về", "forms collected"));
    }

    static Optional<SurveyForms> valid(Survey survey) {
        return of(
                "/valid",
                survey.getValid(),
                survey.getValidApproximation(),
                new Bilingual("phiếu hợp lệ", "valid forms"));
    }

    /** Those that are stated, each of which is at most the one before. */
    static Stream<SurveyForms> stated(Survey survey) {
        return Stream.of(issued(survey), collected(survey), valid(survey)).flatMap(Optional::stream);
    }

    /** The valid forms, where they are counted exactly; shares can be taken of no other number. */
    static OptionalLong exactlyValid(Survey survey) {
        return valid(survey).filter(SurveyForms::isExact).isPresent() ? survey.getValid() : OptionalLong.empty();
    }

    private static Optional<SurveyForms> of(
            String property, OptionalLong number, Optional<Approximation> approximation, Bilingual name) {
        return number.isPresent()
                ? Optional.of(
                        new SurveyForms(property, number.getAsLong(), approximation.orElse(Approximation.EXACT), name))
                : Optional.empty();
    }

    boolean isExact() {
        return approximation == Approximation.EXACT;
    }

    private Told told() {
        return Told.of(BigDecimal.valueOf(number), Optional.of(approximation));
    }

    /** The least that may be meant. */
    long least() {
        return told().least().setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** The most that may be meant. */
    long most() {
        return told().most()
                .map(end -> end.setScale(0, RoundingMode.FLOOR).longValueExact())
                .orElse(Long.MAX_VALUE);
    }

    boolean mayBe(long other) {
        return least() <= other && other <= most();
    }

    boolean mayBe(PrintedDecimal other) {
        return isWithin(other, BigDecimal.valueOf(least()), BigDecimal.valueOf(most()));
    }

    static boolean isWithin(PrintedDecimal number, BigDecimal least, BigDecimal most) {
        return least.compareTo(number.toBigDecimal()) <= 0
                && number.toBigDecimal().compareTo(most) <= 0;
    }

    boolean mayBeOneOf(NavigableSet<Long> totals) {
        return !totals.subSet(least(), true, most(), true).isEmpty();
    }
}
