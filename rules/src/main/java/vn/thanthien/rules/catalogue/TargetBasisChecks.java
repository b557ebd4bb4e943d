package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** What a target is taken of, and what the tasks ahead answer. */
final class TargetBasisChecks {

    private TargetBasisChecks() {}

    /** A target and the result of the same rate are taken of the same number; else they cannot be compared. */
    static void oneBase(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getTargets().size(); i++) {
            Target target = report.getTargets().get(i);
            Figure base = target.getBaseFigure().flatMap(Figures::find).orElse(null);
            if (base == null) {
                continue;
            }
            for (int j = 0; j < report.getClaims().size(); j++) {
                Claim claim = report.getClaims().get(j);
                List<Figure> bases = isResultOf(target, claim) ? bases(claim, subject) : List.of();
                if (bases.isEmpty()) {
                    continue;
                }
                compared = true;
                if (!bases.contains(base)) {
                    run.breach(ContentPlaces.target(target, i))
                            .expected(bases.get(0))
                            .actual(base)
                            .related(ContentPlaces.claim(claim, j))
                            .add();
                    break;
                }
                run.holds();
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isResultOf(Target target, Claim claim) {
        return target.getFigure().isPresent()
                && target.getFigure().equals(claim.getFigure())
                && claim.getPredecessor().isEmpty()
                && Part.named(claim.getField(), claim.getVillage())
                        .equals(Part.named(target.getField(), target.getVillage()))
                && claim.getPhase().filter(SurveyPhase.BASELINE::equals).isEmpty();
    }

    /** The base that a claim names, or else those whose number is the denominator that it prints. */
    private static List<Figure> bases(Claim claim, Subject subject) {
        Optional<Figure> named = claim.getBase().flatMap(Figures::find);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        OptionalLong denominator =
                claim.getFraction().map(PrintedFraction::getDenominator).orElse(OptionalLong.empty());
        Figure rate = claim.getFigure().flatMap(Figures::find).orElse(null);
        List<Figure> bases = new ArrayList<>();
        if (rate != null && denominator.isPresent()) {
            Optional<Scope> scope = subject.scopeOf(claim, rate);
            for (List<Figure> base : rate.bases()) {
                if (base.size() == 1
                        && scope.filter(s -> s.states(base.get(0), denominator.getAsLong()))
                                .isPresent()) {
                    bases.add(base.get(0));
                }
            }
        }
        return bases;
    }

    /** Some task is about what each limitation is about; a task of no topic may be about anything. */
    static void limitationsAnswered(Report report, Subject subject, Evaluation run) {
        List<AssessmentItem> tasks = report.getTasks();
        boolean open = tasks.isEmpty()
                || tasks.stream().anyMatch(task -> task.getTopic().isEmpty());
        boolean compared = false;
        for (int i = 0; i < report.getLimitations().size(); i++) {
            AssessmentItem limitation = report.getLimitations().get(i);
            String topic = limitation.getTopic().orElse(null);
            if (topic == null) {
                continue;
            }
            boolean answered = tasks.stream()
                    .map(task -> task.getTopic().orElse(null))
                    .filter(Objects::nonNull)
                    .anyMatch(other -> isSameOrPart(topic, other) || isSameOrPart(other, topic));
            if (!answered && open) {
                continue;
            }
            compared = true;
            Place place = Place.of(
                    "/limitations/" + i,
                    "limitations#" + ContentPlaces.key(limitation.getText()),
                    run.rule().phrase("place", limitation.getText()));
            Object about = subject.heading(topic).<Object>map(Phrase::value).orElse(topic);
            run.holdsIf(
                    answered,
                    () -> run.breach(place)
                            .expected(about)
                            .actual((long) tasks.size())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isSameOrPart(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + ".");
    }
}
