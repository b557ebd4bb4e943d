package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Report;

/**
 * "Every claim of the rate agrees with what it is made of".
 *
 * <p>A claim is held against its own printed fraction first, and the fraction against the counts. Without a fraction
 * the base that the claim names decides, or else every admissible base is tried. It is an error only when no admissible
 * reading holds; when a base is missing that could still make it true, it is a warning.
 */
final class RateAgreement {

    private final Figure rate;

    RateAgreement(Figure rate) {
        this.rate = rate;
    }

    void check(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            if (claim.getFigure().filter(rate.id()::equals).isPresent()
                    && claim.effectiveState() == QuantityState.VALUE
                    && claim.isExact()
                    && !Scope.isOfPart(claim)) {
                checkClaim(new Stated(claim, i, subject), scope(claim, subject), run);
            }
        }
    }

    private static Scope scope(Claim claim, Subject subject) {
        if (claim.getPeriod().isPresent()) {
            String year = claim.getPeriod().get().getYear().stream()
                    .mapToObj(Integer::toString)
                    .findFirst()
                    .orElse("");
            for (Scope scope : subject.scopes()) {
                if (!year.isEmpty() && scope.key().equals(year)) {
                    return scope;
                }
            }
        }
        return subject.scopes().get(0);
    }

    private void checkClaim(Stated stated, Scope scope, Evaluation run) {
        Claim claim = stated.claim();
        Optional<PrintedFraction> fraction = claim.getFraction()
                .filter(f -> f.getNumerator().isPresent() && f.getDenominator().isPresent());
        if (fraction.isPresent()) {
            checkFraction(
                    stated,
                    fraction.get().getNumerator().getAsLong(),
                    fraction.get().getDenominator().getAsLong(),
                    scope,
                    run);
        } else if (claim.getValue().isPresent()) {
            checkAgainstCounts(claim.getValue().get(), stated, scope, run);
        } else {
            run.notApplicable();
        }
    }

    private void checkFraction(Stated stated, long numerator, long denominator, Scope scope, Evaluation run) {
        if (denominator == 0) {
            // a rate of nothing is a matter of its own rule
            run.notApplicable();
            return;
        }
        Optional<PrintedDecimal> value = stated.claim().getValue();
        if (value.isPresent() && !value.get().isPercentageOf(numerator, denominator)) {
            run.breach(stated.place(rate))
                    .expectedPhrase(Shapes.share(numerator, denominator))
                    .actualPhrase(Shapes.phrase("percent", value.get()))
                    .notePhrase(Shapes.phrase("rate.note.fraction"))
                    .add();
            return;
        }
        Optional<Figure> counted = rate.numerator().filter(scope::isKnown);
        if (counted.isPresent() && !scope.amounts(counted.get()).contains(numerator)) {
            run.breach(stated.place(rate))
                    .expectedPhrase(Shapes.term(scope.amount(counted.get()), counted.get()))
                    .actualPhrase(Shapes.phrase("fraction", numerator, denominator))
                    .related(scope.place(counted.get()))
                    .add();
            return;
        }
        if (isDenominatorForeign(denominator, scope)) {
            run.breach(stated.place(rate))
                    .expectedPhrase(Shapes.phrase("rate.expected.base", bases(scope)))
                    .actualPhrase(Shapes.phrase("fraction", numerator, denominator))
                    .add();
            return;
        }
        run.holds();
    }

    /** Whether every base that the dictionary admits is known and none of them is the printed denominator. */
    private boolean isDenominatorForeign(long denominator, Scope scope) {
        for (List<Figure> base : rate.bases()) {
            if (!scope.areKnown(base) || scope.knownSum(base) == denominator) {
                return false;
            }
        }
        return !rate.bases().isEmpty();
    }

    private void checkAgainstCounts(PrintedDecimal value, Stated stated, Scope scope, Evaluation run) {
        if (rate.numerator().isEmpty() || !scope.isKnown(rate.numerator().get())) {
            run.notApplicable();
            return;
        }
        Figure numerator = rate.numerator().get();
        List<List<Figure>> admissible = stated.claim()
                .getBase()
                .flatMap(Figures::find)
                .map(base -> List.of(List.of(base)))
                .orElseGet(rate::bases);
        boolean open = false;
        List<Phrase> tried = new ArrayList<>();
        for (List<Figure> base : admissible) {
            long denominator = scope.knownSum(base);
            if (!scope.areKnown(base)) {
                open = true;
            } else if (denominator > 0) {
                for (long amount : scope.amounts(numerator)) {
                    if (value.isPercentageOf(amount, denominator)) {
                        run.holds();
                        return;
                    }
                }
                tried.add(Shapes.phrase(
                        "rate.reading", Shapes.share(scope.amount(numerator), denominator), numerator, base));
            }
        }
        if (tried.isEmpty()) {
            run.notApplicable();
            return;
        }
        Evaluation.Breach breach = run.breach(stated.place(rate))
                .severity(open ? Severity.WARNING : run.rule().severity())
                .expectedPhrase(Shapes.phrase("rate.expected", tried))
                .actualPhrase(Shapes.phrase("percent", value))
                .related(scope.place(numerator));
        if (open) {
            breach.notePhrase(Shapes.phrase("rate.note.open"));
        }
        breach.add();
    }

    private List<Phrase> bases(Scope scope) {
        return rate.bases().stream().map(base -> Shapes.sum(scope, base)).toList();
    }

    /** A claim with its place, which is made only for a finding. */
    private record Stated(Claim claim, int index, Subject subject) {

        Place place(Figure rate) {
            String section = claim.getSection().orElse("");
            String heading =
                    claim.getHeading().or(() -> subject.heading(section)).orElse("");
            return Place.of(
                    "/claims/" + index,
                    rate.id() + "#" + section,
                    heading.isEmpty() ? Phrase.value(rate) : Shapes.phrase("claim", rate, heading));
        }
    }
}
