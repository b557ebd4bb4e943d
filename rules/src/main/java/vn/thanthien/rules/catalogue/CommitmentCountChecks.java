package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.COMMITMENTS_OBLIGED;
import static vn.thanthien.core.figure.Figures.COMMITMENTS_SIGNED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.CommitmentCount;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/**
 * Commitments counted by slogan set: within each set, and against those of all sets.
 *
 * <p>One person may sign for several sets, so that the sets do not add up to the persons. What must hold is that those of one
 * set are among all, and that all are at most the sum where every set of the profile is counted.
 */
final class CommitmentCountChecks {

    private final List<CommitmentCount> counts;
    private final ReportingPeriod presumed;
    private final Scope scope;
    private final Evaluation run;
    private boolean compared;

    private CommitmentCountChecks(Report report, Scope scope, Evaluation run) {
        this.counts = report.getCommitmentCounts();
        this.presumed = report.getPeriod();
        this.scope = scope;
        this.run = run;
    }

    static void setsAgree(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (Scope scope : subject.scopes()) {
            CommitmentCountChecks checks = new CommitmentCountChecks(report, scope, run);
            checks.amongAll();
            if (checks.coverAll(subject.profile().getSloganSets())) {
                checks.notMoreThanTheSum();
            }
            compared |= checks.compared;
        }
        CommitmentCountChecks each =
                new CommitmentCountChecks(report, subject.scopes().get(0), run);
        for (int i = 0; i < each.counts.size(); i++) {
            each.within(each.counts.get(i), i);
        }
        if (!compared && !each.compared) {
            run.notApplicable();
        }
    }

    /** A count that states a period is one of the numbers of that period; different stated periods never make an error. */
    private boolean isOfThisTime(CommitmentCount count) {
        return scope.isOfThisTime(count.getPeriod(), COMMITMENTS_SIGNED.section());
    }

    /** A count without a period is presumed to be of the report's, and the numbers of all may be of another. */
    private boolean mayBeOfAnotherTime(int index) {
        return counts.get(index).getPeriod().isEmpty()
                && scope.period(COMMITMENTS_SIGNED.section())
                        .filter(stated -> !stated.mayHead(presumed) && !presumed.mayHead(stated))
                        .isPresent();
    }

    private void amongAll() {
        for (int i = 0; i < counts.size(); i++) {
            CommitmentCount count = counts.get(i);
            // what a unit signed before the merger is not of the merged one
            if (isOfThisTime(count) && count.getPredecessor().isEmpty()) {
                amongAll(count.getSigned(), COMMITMENTS_SIGNED, i, "/signed");
                amongAll(count.getObliged(), COMMITMENTS_OBLIGED, i, "/obliged");
            }
        }
    }

    /** As of all commitments: more than are obliged cannot be, fewer is to be explained. */
    private void within(CommitmentCount count, int index) {
        if (count.getSigned().isEmpty() || count.getObliged().isEmpty()) {
            return;
        }
        compared = true;
        long signed = count.getSigned().getAsLong();
        long obliged = count.getObliged().getAsLong();
        run.holdsIf(
                signed == obliged,
                () -> run.breach(place(index, "/signed"))
                        .severity(signed > obliged ? run.rule().severity() : Severity.WARNING)
                        .variant(signed > obliged ? "more" : "fewer")
                        .expected(obliged)
                        .actual(signed)
                        .related(place(index, "/obliged"))
                        .add());
    }

    private void amongAll(OptionalLong ofSet, Figure figure, int index, String member) {
        if (ofSet.isEmpty() || !scope.isKnown(figure)) {
            return;
        }
        compared = true;
        scope.underEveryReading(
                run,
                all -> run.holdsIf(
                        ofSet.getAsLong() <= all.amount(figure),
                        () -> run.breach(place(index, member))
                                .severity(
                                        mayBeOfAnotherTime(index)
                                                ? Severity.WARNING
                                                : run.rule().severity())
                                .variant("all")
                                .expected(all.amount(figure), figure)
                                .actual(ofSet.getAsLong())
                                .related(all.place(figure))
                                .add()));
    }

    /** The counts of villages are within those of the commune and add nothing to them. */
    private List<CommitmentCount> ofTheCommune() {
        return counts.stream()
                .filter(count ->
                        count.getVillage().isEmpty() && count.getPredecessor().isEmpty() && isOfThisTime(count))
                .toList();
    }

    private boolean coverAll(List<SloganTerm> sets) {
        Set<String> counted = new HashSet<>();
        ofTheCommune().forEach(count -> count.getTerm().ifPresent(counted::add));
        return !sets.isEmpty()
                && sets.stream().map(SloganTerm::getCode).allMatch(counted::contains)
                && ofTheCommune().stream().allMatch(count -> count.getSigned().isPresent());
    }

    private void notMoreThanTheSum() {
        if (!scope.isKnown(COMMITMENTS_SIGNED)) {
            return;
        }
        compared = true;
        long sum = ofTheCommune().stream()
                .mapToLong(count -> count.getSigned().orElse(0))
                .sum();
        scope.underEveryReading(
                run,
                all -> run.holdsIf(
                        all.amount(COMMITMENTS_SIGNED) <= sum,
                        () -> run.breach(all.place(COMMITMENTS_SIGNED))
                                .severity(Severity.WARNING)
                                .variant("sum")
                                .expected(sum, ofTheCommune().size())
                                .actual(all.amount(COMMITMENTS_SIGNED))
                                .add()));
    }

    private Place place(int index, String member) {
        CommitmentCount count = counts.get(index);
        Optional<String> term = count.getTerm();
        return Place.of(
                "/commitmentCounts/" + index + member,
                "commitmentCounts#" + term.orElse(ContentPlaces.key(count.getSloganSet())) + "#" + member,
                run.rule().phrase("place", count.getSloganSet()));
    }
}
