package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.rules.algebra.Bound;
import vn.thanthien.rules.algebra.Subject;

/** The levels of a profile, and what the printed levels of a survey mean on them. */
final class SurveyScale {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many points in a hundred "gần" and "khoảng" admit. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);

    private final List<SurveyTerm> terms;
    private final Set<SurveyTerm> satisfied;
    private final SurveyLevelWords words;

    /** Asked of a level many times, and always the same. */
    private final IdentityHashMap<SurveyLevel, Set<SurveyTerm>> meanings = new IdentityHashMap<>();

    private SurveyScale(List<SurveyTerm> terms) {
        this.terms = List.copyOf(terms);
        this.satisfied = terms.stream().filter(SurveyTerm::isSatisfied).collect(Collectors.toSet());
        this.words = new SurveyLevelWords(terms);
    }

    /** Returns the levels of the profile by which a document is checked; for one rule on one thread. */
    static SurveyScale of(Subject subject) {
        return new SurveyScale(subject.profile().getSurveyScale());
    }

    /**
     * A share in percent that is known as far as it was printed: {@code numerator / denominator}, more or less
     * {@code slack / denominator}.
     */
    record Share(BigDecimal numerator, BigDecimal slack, BigDecimal denominator) {

        static Share of(PrintedDecimal percent) {
            return new Share(percent.toBigDecimal(), rounding(percent), BigDecimal.ONE);
        }

        static Share of(long count, long forms) {
            return new Share(HUNDRED.multiply(BigDecimal.valueOf(count)), BigDecimal.ZERO, BigDecimal.valueOf(forms));
        }

        Share plus(PrintedDecimal percent) {
            return new Share(numerator.add(percent.toBigDecimal()), slack.add(rounding(percent)), denominator);
        }

        /** Whether both may be the same number. */
        boolean mayBe(PrintedDecimal percent) {
            BigDecimal difference = percent.toBigDecimal()
                    .multiply(denominator)
                    .subtract(numerator)
                    .abs();
            return difference.compareTo(slack.add(rounding(percent).multiply(denominator))) <= 0;
        }

        /**
         * Whether the share may be what is claimed: the number itself, a little less ("gần"), about it ("khoảng"), or that
         * and more ("trên").
         */
        boolean mayBe(PrintedDecimal percent, Approximation approximation) {
            BigDecimal difference = numerator.subtract(percent.toBigDecimal().multiply(denominator));
            // the number of such a claim is a bound or a mark, and not itself a rounded share
            BigDecimal near = NEAR.multiply(denominator).add(slack);
            return switch (approximation) {
                case EXACT -> mayBe(percent);
                case NEARLY ->
                    difference.compareTo(slack) <= 0 && difference.negate().compareTo(near) <= 0;
                case ABOUT -> difference.abs().compareTo(near) <= 0;
                case OVER -> difference.negate().compareTo(slack) <= 0;
            };
        }

        /** Whether the share may be what a claim says with its number: exactly, roughly, or as a bound. */
        boolean mayBeWhatIsSaid(Claim claim) {
            return claim.isBound()
                    ? Bound.admitsShare(claim, numerator, slack, denominator)
                    : mayBe(
                            claim.getValue().orElseThrow(),
                            claim.getApproximation().orElse(Approximation.EXACT));
        }

        /** Whether the share is certainly above the number, which is taken exactly as it stands. */
        boolean isAbove(PrintedDecimal percent) {
            return numerator.subtract(slack).compareTo(percent.toBigDecimal().multiply(denominator)) > 0;
        }

        /** Whether the share is exactly all. */
        boolean isAll() {
            return numerator.compareTo(HUNDRED.multiply(denominator)) == 0;
        }

        /** The share as it is shown, to two digits where it has more. */
        Object shown() {
            return denominator.compareTo(BigDecimal.ONE) == 0
                    ? ArithmeticChecks.withItsDigits(numerator)
                    : PrintedDecimal.percentage(
                            numerator.divideToIntegralValue(HUNDRED).longValueExact(), denominator.longValueExact(), 2);
        }
    }

    /** Half a unit of the last printed digit. */
    static BigDecimal rounding(PrintedDecimal percent) {
        return BigDecimal.ONE.movePointLeft(percent.scale()).divide(TWO);
    }

    /** The levels of the profile that are meant: by their codes, else by the words; none if they are not understood. */
    Set<SurveyTerm> meant(SurveyLevel level) {
        return meanings.computeIfAbsent(level, this::meaning);
    }

    private Set<SurveyTerm> meaning(SurveyLevel level) {
        Set<String> codes = new HashSet<>(level.getTerms());
        level.getTerm().ifPresent(codes::add);
        if (codes.isEmpty()) {
            return words.meaning(level.getPrinted());
        }
        Set<SurveyTerm> meant =
                terms.stream().filter(term -> codes.contains(term.getCode())).collect(Collectors.toSet());
        // a code that the profile does not have may be any level
        return meant.size() == codes.size() ? meant : Set.of();
    }

    boolean isTop(SurveyLevel level) {
        return !terms.isEmpty() && meant(level).equals(Set.of(terms.get(terms.size() - 1)));
    }

    /** Whether the level stands for all satisfied answers together ("hài lòng trở lên"). */
    private boolean isAllSatisfied(SurveyLevel level) {
        return !satisfied.isEmpty() && meant(level).equals(satisfied);
    }

    private boolean isSatisfied(SurveyLevel level) {
        return !meant(level).isEmpty() && satisfied.containsAll(meant(level));
    }

    /** "Bình thường trở lên": some of these answers are satisfied, and nobody knows how many. */
    private boolean isMixed(SurveyLevel level) {
        return !isSatisfied(level) && meant(level).stream().anyMatch(satisfied::contains);
    }

    /** Whether the levels are different ones of the scale, so that their answers do not overlap. */
    boolean isPartition(List<SurveyLevel> levels) {
        Set<SurveyTerm> seen = new HashSet<>();
        return !levels.isEmpty()
                && levels.stream()
                        .allMatch(level ->
                                !meant(level).isEmpty() && meant(level).stream().allMatch(seen::add));
    }

    /** "Hài lòng trở lên: 97%" and no more: one number for several levels, beside which none is looked for. */
    boolean isOneForSeveral(List<SurveyLevel> levels) {
        return levels.size() == 1 && meant(levels.get(0)).size() > 1;
    }

    /** Whether every level of the scale is listed. */
    boolean isComplete(List<SurveyLevel> levels) {
        return isPartition(levels)
                && levels.stream().mapToInt(level -> meant(level).size()).sum() == terms.size();
    }

    /** Whether the levels do not overlap, and those that are none of the scale's are plainly not satisfied ones. */
    private boolean isSeparable(List<SurveyLevel> levels) {
        return levels.stream().noneMatch(this::isMixed)
                && isPartition(levels.stream()
                        .filter(level -> !meant(level).isEmpty() || !isNegative(level))
                        .toList());
    }

    /** "Chưa hài lòng", "không hài lòng lắm". */
    private static boolean isNegative(SurveyLevel level) {
        return VietnameseText.contains(level.getPrinted(), "chưa")
                || VietnameseText.contains(level.getPrinted(), "không");
    }

    /** The share of satisfied answers, or of those satisfied levels that are listed; empty if none is. */
    Optional<Share> satisfied(Survey survey) {
        Optional<SurveyLevel> all =
                survey.getLevels().stream().filter(this::isAllSatisfied).findFirst();
        if (all.isPresent()) {
            return share(survey, all.get());
        }
        if (!isSeparable(survey.getLevels())) {
            return Optional.empty();
        }
        List<SurveyLevel> counting =
                survey.getLevels().stream().filter(this::isSatisfied).toList();
        boolean counted = SurveyForms.exactlyValid(survey).orElse(0) > 0
                && counting.stream().allMatch(level -> level.exactCount().isPresent());
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        if (counted) {
            long sum = counting.stream()
                    .mapToLong(level -> level.exactCount().orElse(0))
                    .sum();
            return Optional.of(Share.of(sum, SurveyForms.exactlyValid(survey).getAsLong()));
        }
        Optional<Share> sum = counting.get(0).exactPercent().map(Share::of);
        for (SurveyLevel level : counting.subList(1, counting.size())) {
            sum = sum.isPresent() && level.exactPercent().isPresent()
                    ? Optional.of(sum.get().plus(level.exactPercent().get()))
                    : Optional.empty();
        }
        return sum;
    }

    /** Whether {@link #satisfied} misses no satisfied answer: all satisfied levels are listed, or they make up all. */
    boolean isSatisfiedComplete(Survey survey) {
        if (survey.getLevels().stream().anyMatch(this::isAllSatisfied)) {
            return true;
        }
        Set<SurveyTerm> listed = new HashSet<>();
        survey.getLevels().forEach(level -> listed.addAll(meant(level)));
        return listed.containsAll(satisfied)
                || areAllAnswers(survey)
                || satisfied(survey).filter(Share::isAll).isPresent();
    }

    /** Whether the levels that are listed are all that was answered. */
    private boolean areAllAnswers(Survey survey) {
        List<SurveyLevel> levels = survey.getLevels();
        OptionalLong forms = SurveyForms.exactlyValid(survey);
        return isSeparable(levels)
                && forms.isPresent()
                && levels.stream().allMatch(level -> level.exactCount().isPresent())
                && levels.stream()
                                .mapToLong(level -> level.exactCount().orElse(0))
                                .sum()
                        == forms.getAsLong();
    }

    private static Optional<Share> share(Survey survey, SurveyLevel level) {
        if (level.exactPercent().isPresent()) {
            return level.exactPercent().map(Share::of);
        }
        return level.exactCount().isPresent()
                        && SurveyForms.exactlyValid(survey).orElse(0) > 0
                ? Optional.of(Share.of(
                        level.exactCount().getAsLong(),
                        SurveyForms.exactlyValid(survey).getAsLong()))
                : Optional.empty();
    }
}
