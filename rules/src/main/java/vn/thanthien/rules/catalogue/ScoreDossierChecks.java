package vn.thanthien.rules.catalogue;

import java.util.Iterator;
import java.util.List;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.report.Evidence;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * Whether the dossier of a score sheet has the documents that the province asks for.
 *
 * <p>A document is known by the words of its name, with others between them or left out: "Báo cáo số 15/BC-UBND kết quả xây
 * dựng mô hình". As many documents as are asked for may have been named otherwise; that is asked about.
 */
final class ScoreDossierChecks {

    private final Evaluation run;
    private boolean compared;

    private ScoreDossierChecks(Evaluation run) {
        this.run = run;
    }

    static void dossierIsComplete(Report report, Subject subject, Evaluation run) {
        ScoreDossierChecks checks = new ScoreDossierChecks(run);
        List<String> documents = subject.profile().getScoringDossier();
        for (int i = 0; i < report.getSelfAssessments().size(); i++) {
            SelfAssessment assessment = report.getSelfAssessments().get(i);
            String at = "/selfAssessments/" + i;
            checks.check(documents, assessment.getDossier(), at + "/dossier");
            for (int j = 0; j < assessment.getGroups().size(); j++) {
                ScoreGroup group = assessment.getGroups().get(j);
                for (ScoringGroup known : subject.profile().getScoringGroups()) {
                    if (group.getCode().filter(known.getCode()::equals).isPresent()) {
                        checks.check(known.getEvidence(), group.getEvidence(), at + "/groups/" + j + "/evidence");
                    }
                }
            }
        }
        if (!checks.compared) {
            run.notApplicable();
        }
    }

    /** A list that a report does not print may be kept elsewhere. */
    private void check(List<String> asked, List<Evidence> given, String at) {
        if (given.isEmpty()) {
            return;
        }
        List<List<String>> names =
                given.stream().map(evidence -> words(evidence.getName())).toList();
        for (String document : asked) {
            compared = true;
            List<String> words = words(document);
            run.holdsIf(
                    names.stream().anyMatch(name -> isIn(words, name) || isIn(name, words)),
                    () -> run.breach(Place.of(
                                    at,
                                    ContentPlaces.withoutPositions(at) + "#" + ContentPlaces.key(document),
                                    run.rule().phrase("place")))
                            .severity(given.size() < asked.size() ? run.rule().severity() : Severity.WARNING)
                            .expected(document)
                            .actual(given.size(), asked.size())
                            .add());
        }
    }

    private static List<String> words(String name) {
        return List.of(OrganNames.unabbreviated(name).split(" "));
    }

    /** Whether the words stand among others in the same order, and first the same. */
    private static boolean isIn(List<String> words, List<String> others) {
        if (!words.get(0).equals(others.get(0))) {
            return false;
        }
        Iterator<String> rest = others.iterator();
        for (String word : words) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
