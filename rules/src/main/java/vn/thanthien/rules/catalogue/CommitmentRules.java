package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.CommitmentAct;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** COM: rules on the commitment and its slogans (cam kết, khẩu hiệu). */
final class CommitmentRules {

    private CommitmentRules() {}

    static void declare(RuleBook book) {
        book.rule("COM-01", ERROR).document(SloganChecks::counts);
        book.rule("COM-02", WARNING).document(SloganChecks::wording);
        book.rule("COM-03", WARNING).document(SloganChecks::punctuation);
        book.rule("COM-04", ERROR).scopesAndRows(CommitmentRules::signed);
        book.rule("COM-05", WARNING).report(CommitmentRules::afterTheBasis);
        book.rule("COM-07", INFO).report(CommitmentRules::violationsAreCounted);
        book.rule("COM-10", ERROR).report(CommitmentCountChecks::setsAgree);
        book.rule("COM-09", ERROR).that(COMMITMENTS_SIGNED_RATE).agreesWithEveryClaim();
    }

    /** Nobody signs before the model exists: the body is founded and the plan issued first. */
    private static void afterTheBasis(Report report, Subject subject, Evaluation run) {
        PartialDate date =
                report.getCommitment().flatMap(CommitmentAct::getDate).orElse(null);
        List<Mention> basis = new ArrayList<>();
        if (date != null) {
            List<Mention> mentions = Mention.all(report);
            first(mentions, DocumentRole.FOUNDS).ifPresent(basis::add);
            first(mentions, DocumentRole.MODEL_PLAN).ifPresent(basis::add);
        }
        if (date == null || basis.isEmpty()) {
            run.notApplicable();
            return;
        }
        List<Mention> later = basis.stream()
                .filter(mention -> date.isCertainlyBefore(mention.date().orElseThrow()))
                .toList();
        run.holdsIf(later.isEmpty(), () -> {
            Evaluation.Breach breach = run.breach(Place.of(
                            "/commitment/date", "commitment.date", run.rule().phrase("place")))
                    .expected(later.stream().map(Mention::name).toList())
                    .actual(date);
            later.forEach(mention -> breach.related(mention.place("date")));
            breach.add();
        });
    }

    /** The first dated document with the role that is the commune's own. */
    private static Optional<Mention> first(List<Mention> mentions, DocumentRole role) {
        return Mention.dated(mentions, role).stream()
                .filter(mention -> !mention.isOfASuperior() && !mention.stated().hasRole(DocumentRole.REFOUNDS))
                .findFirst();
    }

    /** Who tells that a commitment was signed tells how often it was broken, 0 included. */
    private static void violationsAreCounted(Report report, Subject subject, Evaluation run) {
        Scope scope = subject.scopes().get(0);
        boolean signed = scope.isKnown(COMMITMENTS_SIGNED);
        if (scope.isKnown(COMMITMENTS_VIOLATIONS)) {
            run.holds();
        } else if (scope.isIllegible(COMMITMENTS_VIOLATIONS)
                || (!signed && report.getCommitment().isEmpty())) {
            run.notApplicable();
        } else {
            Place place = signed
                    ? scope.place(COMMITMENTS_SIGNED)
                    : Place.of("/commitment", "commitment", run.rule().phrase("place"));
            run.breach(place).expected(COMMITMENTS_VIOLATIONS).actual().add();
        }
    }

    /** More than were obliged cannot be; fewer is to be explained, by naming who was absent. */
    private static void signed(Scope scope, Evaluation run) {
        if (!scope.isKnown(COMMITMENTS_SIGNED) || !scope.isKnown(COMMITMENTS_OBLIGED)) {
            run.notApplicable();
            return;
        }
        long signed = scope.amount(COMMITMENTS_SIGNED);
        long obliged = scope.amount(COMMITMENTS_OBLIGED);
        run.holdsIf(
                signed == obliged,
                () -> run.breach(scope.place(COMMITMENTS_SIGNED))
                        .severity(signed > obliged ? ERROR : WARNING)
                        .variant(signed > obliged ? "more" : "fewer")
                        .expected(obliged)
                        .actual(signed)
                        .related(scope.place(COMMITMENTS_OBLIGED))
                        .add());
    }
}
