package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.PETITIONS_BACKLOG;
import static vn.thanthien.core.figure.Figures.PETITIONS_CASES_PENDING;
import static vn.thanthien.core.figure.Figures.PETITIONS_OVERDUE;
import static vn.thanthien.core.figure.Figures.PETITIONS_PENDING;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.PendingCase;
import vn.thanthien.core.report.PetitionNature;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook.ReportCheck;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Cases that are still open: their terms, and that each is told with its reason (vụ việc còn tồn). */
final class PendingCaseChecks {

    static final String COMPLAINT_ACCEPTANCE = "complaint.acceptance";
    static final String COMPLAINT_TERM = "complaint.firstRemoteComplex";
    static final String DENUNCIATION_TERM = "denunciation.resolution";
    static final String DENUNCIATION_EXTENSION = "denunciation.extension";
    static final String DENUNCIATION_EXTENSIONS = "denunciation.extensionsSpeciallyComplex";

    private PendingCaseChecks() {}

    /** A term that runs from one day of a case to another. */
    private record Term(
            String variant,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            List<String> parameters,
            ToLongFunction<List<Requirement>> days) {}

    /**
     * A complaint is accepted in time, and due within the longest term of the first instance, which is the commune's: whether
     * the case is complex or the place remote is not told.
     */
    static ReportCheck complaints() {
        return (report, subject, run) -> terms(report, subject, PetitionNature.COMPLAINT, run);
    }

    /** A denunciation is due within its term and the two extensions that a specially complex one may have. */
    static ReportCheck denunciations() {
        return (report, subject, run) -> terms(report, subject, PetitionNature.DENUNCIATION, run);
    }

    private static void terms(Report report, Subject subject, PetitionNature nature, Evaluation run) {
        boolean any = false;
        for (int i = 0; i < report.getPendingCases().size(); i++) {
            PendingCase open = report.getPendingCases().get(i);
            if (open.getNature().filter(nature::equals).isEmpty()) {
                continue;
            }
            any = true;
            for (Term term : termsOf(open, nature)) {
                hold(open, i, term, subject, run);
            }
        }
        if (!any) {
            run.notApplicable();
        }
    }

    private static List<Term> termsOf(PendingCase open, PetitionNature nature) {
        if (nature == PetitionNature.COMPLAINT) {
            return List.of(
                    new Term(
                            "accepted",
                            open.getReceived(),
                            open.getAccepted(),
                            List.of(COMPLAINT_ACCEPTANCE),
                            values -> values.get(0).most()),
                    new Term(
                            "due",
                            open.getAccepted(),
                            open.getDue(),
                            List.of(COMPLAINT_TERM),
                            values -> values.get(0).most()));
        }
        return List.of(new Term(
                "due",
                open.getAccepted(),
                open.getDue(),
                List.of(DENUNCIATION_TERM, DENUNCIATION_EXTENSION, DENUNCIATION_EXTENSIONS),
                values -> values.get(0).most()
                        + values.get(1).most() * values.get(2).most()));
    }

    private static void hold(PendingCase open, int index, Term term, Subject subject, Evaluation run) {
        if (term.from().isEmpty() || term.to().isEmpty()) {
            run.notApplicable();
            return;
        }
        LocalDate day = term.from().get().earliest();
        List<Requirement> values = term.parameters().stream()
                .map(parameter -> subject.requirement(parameter, new DateSpan(day, day)))
                .toList();
        if (!values.stream().allMatch(Requirement::isSet)) {
            run.notApplicable();
            return;
        }
        Optional<Requirement> unknown =
                values.stream().filter(value -> !value.isKnown()).findFirst();
        if (unknown.isPresent()) {
            run.notApplicable(unknown.get().reason());
            return;
        }
        long days = term.days().applyAsLong(values);
        LocalDate last = term.from().get().latest().plusDays(days);
        if (term.to().get().earliest().isAfter(last)) {
            List<Citation> bases = values.stream()
                    .flatMap(value -> value.citations().stream())
                    .distinct()
                    .toList();
            run.breach(place(open, index, term.variant(), run))
                    .variant(term.variant())
                    .expected(days, PartialDate.of(last))
                    .actual(term.to().get(), term.from().get())
                    .citing(bases)
                    .add();
        } else if (term.to().get().latest().isAfter(term.from().get().earliest().plusDays(days))) {
            // a blank in one of the dates decides it
            run.notApplicable();
        } else {
            run.holds();
        }
    }

    /** What a case is about names people; its key goes by its nature and days. */
    private static Place place(PendingCase open, int index, String property, Evaluation run) {
        String key = open.getNature().map(Enum::name).orElse("") + "#"
                + open.getReceived().map(Object::toString).orElse("") + "#"
                + open.getAccepted().map(Object::toString).orElse("");
        return Place.of(
                "/pendingCases/" + index + "/" + property,
                "pendingCases#" + key + "#" + property,
                run.rule().phrase("place", index + 1L));
    }

    /** What is pending is listed, each case with its reason and term. Overdue cases are asked about, others noted. */
    static void listed(Report report, Subject subject, Evaluation run) {
        Scope scope = subject.scopes().get(0);
        Figure pending = scope.isKnown(PETITIONS_PENDING) ? PETITIONS_PENDING : PETITIONS_CASES_PENDING;
        if (!scope.isKnown(pending)
                || (scope.amount(pending) == 0 && report.getPendingCases().isEmpty())
                || ContentPlaces.isIllegible(subject, "/pendingCases")) {
            run.notApplicable();
            return;
        }
        List<PendingCase> cases = report.getPendingCases();
        long silent = cases.stream()
                .filter(open -> open.getReason().isEmpty() || open.getDue().isEmpty())
                .count();
        boolean overdue =
                List.of(PETITIONS_OVERDUE, PETITIONS_BACKLOG).stream().anyMatch(late -> scope.amount(late) > 0);
        if (cases.size() > scope.amount(pending)) {
            // each open case comes of a petition that is pending
            run.breach(scope.place(pending))
                    .severity(WARNING)
                    .variant("more")
                    .expected((long) cases.size())
                    .actual(scope.amount(pending))
                    .add();
        } else if (cases.isEmpty()) {
            run.breach(scope.place(pending))
                    .severity(overdue ? WARNING : INFO)
                    .expected()
                    .actual(scope.amount(pending))
                    .add();
        } else {
            run.holdsIf(
                    silent == 0,
                    () -> run.breach(Place.of(
                                    "/pendingCases", "pendingCases", run.rule().phrase("place")))
                            .severity(overdue ? WARNING : INFO)
                            .variant("listed")
                            .expected()
                            .actual(silent, (long) cases.size())
                            .add());
        }
    }
}
