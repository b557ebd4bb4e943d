package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.SURVEYS_COLLECTED;
import static vn.thanthien.core.figure.Figures.SURVEYS_ISSUED;
import static vn.thanthien.core.figure.Figures.SURVEYS_VALID;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.core.report.SurveySize;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** SUR: rules on surveys of satisfaction (khảo sát mức độ hài lòng); the forms here, levels and method in theirs. */
final class SurveyRules {

    private SurveyRules() {}

    static void declare(RuleBook book) {
        book.rule("SUR-01", ERROR).document(SurveyRules::formsDescend);
        book.rule("SUR-02", ERROR).report(SurveyLevelChecks::countsAddUp);
        book.rule("SUR-03", ERROR).report(SurveyLevelChecks::sharesAddUp);
        book.rule("SUR-04", WARNING).report(SurveyLevelChecks::shareIsAttainable);
        book.rule("SUR-05", WARNING).report(SurveyLevelChecks::claimAgrees);
        book.rule("SUR-06", ERROR).document(SurveyRules::sizeIsClear);
        book.rule("SUR-07", ERROR).report(SurveyRules::levelsDiffer);
        book.rule("SUR-08", WARNING).report(SurveyMethodChecks::baselineLeavesRoom);
        book.rule("SUR-09", WARNING).report(SurveyMethodChecks::oneOrganiser);
        book.rule("SUR-10", INFO).report(SurveyMethodChecks::allAtTheTop);
        book.rule("SUR-11", WARNING).report(SurveyLimitationChecks::limitationsContradict);
        book.rule("SUR-12", ERROR).report(SurveyMethodChecks::formsAreCounted);
        book.rule("SUR-13", ERROR).report(SurveyLevelChecks::shareIsOfCount);
        book.rule("SUR-14", WARNING).report(JointShareChecks::someNumberGivesAll);
        book.rule("SUR-15", ERROR).report(SurveyClaims::formsAgree);
        book.rule("SUR-16", WARNING).report(VillageSurveyChecks::makeUpTheWhole);
    }

    /** Issued, collected, valid: each at most the one before that is stated, and some are valid. */
    private static void formsDescend(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean compared = false;
        for (int i = 0; i < document.getSurveys().size(); i++) {
            Survey survey = document.getSurveys().get(i);
            List<SurveyForms> stated = SurveyForms.stated(survey).toList();
            for (int j = 1; j < stated.size(); j++) {
                compared = true;
                compare(survey, i, stated.get(j - 1), stated.get(j), run);
            }
            if (stated.size() > 2) {
                compareEnds(survey, i, stated, run);
            }
            if (survey.getValid().isPresent()) {
                compared = true;
                int at = i;
                run.holdsIf(
                        survey.getValid().getAsLong() > 0,
                        () -> run.breach(ContentPlaces.survey(survey, at, "/valid"))
                                .variant("none")
                                .expected()
                                .actual(0)
                                .add());
            }
        }
        for (List<Scope> scopes : List.of(subject.scopes(), subject.parts())) {
            for (Scope scope : scopes) {
                compared |= claimsDescend(scope, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Forms that are told of in the text alone; they may be those of two surveys, so that it is asked about. */
    private static boolean claimsDescend(Scope scope, Evaluation run) {
        List<Figure> stated = Stream.of(SURVEYS_ISSUED, SURVEYS_COLLECTED, SURVEYS_VALID)
                .filter(scope::isKnown)
                .toList();
        for (int i = 1; i < stated.size(); i++) {
            Figure more = stated.get(i - 1);
            Figure fewer = stated.get(i);
            long most = scope.amounts(more).stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElseThrow();
            run.holdsIf(
                    scope.amounts(fewer).stream().anyMatch(amount -> amount <= most),
                    () -> run.breach(scope.place(fewer))
                            .severity(WARNING)
                            .expected(most, more)
                            .actual(scope.amount(fewer), fewer)
                            .related(scope.place(more))
                            .add());
        }
        return stated.size() > 1;
    }

    /** "Hơn 280 phiếu thu về" sets no end to the valid ones; the forms issued do. */
    private static void compareEnds(Survey survey, int index, List<SurveyForms> stated, Evaluation run) {
        SurveyForms issued = stated.get(0);
        SurveyForms collected = stated.get(1);
        SurveyForms valid = stated.get(2);
        boolean told = collected.least() > issued.most() || valid.least() > collected.most();
        if (!told) {
            compare(survey, index, issued, valid, run);
        }
    }

    private static void compare(Survey survey, int index, SurveyForms more, SurveyForms fewer, Evaluation run) {
        run.holdsIf(
                fewer.least() <= more.most(),
                () -> run.breach(ContentPlaces.survey(survey, index, fewer.property()))
                        .expected(more.number(), more.name())
                        .actual(fewer.number(), fewer.name())
                        .related(ContentPlaces.survey(survey, index, more.property()))
                        .add());
    }

    /** "100 phiếu" of what; and so many in each village make so many in all. */
    private static void sizeIsClear(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean sized = false;
        for (int i = 0; i < document.getSurveys().size(); i++) {
            Survey survey = document.getSurveys().get(i);
            if (survey.getSize().isEmpty() || survey.getSize().get().getCount().isEmpty()) {
                continue;
            }
            SurveySize size = survey.getSize().get();
            NavigableSet<Long> totals = new SurveySizes(document, survey).totals(size);
            Optional<SurveyForms> issued = SurveyForms.issued(survey).or(() -> SurveyForms.collected(survey));
            if (SurveySizes.isOpen(size)) {
                sized = true;
                unstated(survey, i, totals, issued, run);
            } else if (issued.isPresent() && !totals.isEmpty()) {
                sized = true;
                total(survey, i, totals, issued.get(), run);
            }
        }
        if (!sized) {
            run.notApplicable();
        }
    }

    private static void unstated(
            Survey survey, int index, NavigableSet<Long> totals, Optional<SurveyForms> issued, Evaluation run) {
        run.holdsIf(issued.filter(forms -> forms.mayBeOneOf(totals)).isPresent(), () -> {
            long count = survey.getSize().orElseThrow().getCount().orElseThrow();
            Evaluation.Breach breach = run.breach(ContentPlaces.survey(survey, index, "/size"))
                    .severity(WARNING)
                    .variant("unstated")
                    .expected()
                    .actual(count);
            if (totals.size() > 1) {
                breach.note(List.copyOf(totals));
            }
            breach.add();
        });
    }

    /** Forms collected instead of issued may be fewer than planned, never more. */
    private static void total(Survey survey, int index, NavigableSet<Long> totals, SurveyForms forms, Evaluation run) {
        boolean issued = survey.getIssued().isPresent();
        run.holdsIf(
                issued ? forms.mayBeOneOf(totals) : forms.least() <= totals.last(),
                () -> run.breach(ContentPlaces.survey(survey, index, "/size"))
                        .expected(forms.number(), forms.name())
                        .actual(totals.size() == 1 ? totals.first() : List.copyOf(totals))
                        .add());
    }

    private static void levelsDiffer(Report report, Subject subject, Evaluation run) {
        boolean listed = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            Set<String> seen = new HashSet<>();
            for (int j = 0;
                    survey.getLevels().size() > 1 && j < survey.getLevels().size();
                    j++) {
                SurveyLevel level = survey.getLevels().get(j);
                listed = true;
                int at = i;
                int row = j;
                run.holdsIf(
                        seen.add(VietnameseText.fold(level.getPrinted())),
                        () -> run.breach(ContentPlaces.survey(survey, at, "/levels/" + row))
                                .expected()
                                .actual(level.getPrinted())
                                .add());
            }
        }
        if (!listed) {
            run.notApplicable();
        }
    }
}
