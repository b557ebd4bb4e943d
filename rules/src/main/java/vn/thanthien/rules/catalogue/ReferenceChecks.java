package vn.thanthien.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.MemberCount;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.PrintedList;
import vn.thanthien.core.document.PrintedName;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Nearest;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ScoringCriterion;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.CommitmentCount;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DurationClaim;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScoreCriterion;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SloganSet;
import vn.thanthien.core.report.SuperiorRating;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether the codes in a document name something of the profile: sections of its outlines, slogan sets, survey levels,
 * groups and criteria of its score sheet. */
final class ReferenceChecks {

    /** The head of a report or a plan with its opening words, and the closing of a report: no outline lists them. */
    private static final List<String> FRAME = List.of("S0", "P0", "S7");

    private static final int SHORTEST = 4;

    private final Evaluation run;
    private Set<String> known = Set.of();
    private boolean compared;

    private ReferenceChecks(Evaluation run) {
        this.run = run;
    }

    static void codesAreKnown(Subject subject, Evaluation run) {
        ReferenceChecks checks = new ReferenceChecks(run);
        OfficialDocument document = subject.document();
        Profile profile = subject.profile();
        checks.known = codes(
                document instanceof Plan ? profile.getPlanOutline() : profile.getReportOutline(),
                OutlineSection::getId);
        checks.known.addAll(FRAME);
        checks.sections(document);
        if (document instanceof Report report) {
            checks.sections(report);
            checks.scores(report, profile);
        }
        checks.terms(document, profile);
        if (!checks.compared) {
            run.notApplicable();
        }
    }

    private static <T> Set<String> codes(List<T> terms, Function<T, String> code) {
        Set<String> codes = new HashSet<>();
        terms.forEach(term -> codes.add(code.apply(term)));
        return codes;
    }

    private void sections(OfficialDocument document) {
        each("/mentions/", document.getMentions(), "/section", DocumentMention::getSection);
        document.getSteeringBody().ifPresent(body -> sections("/steeringBody", body));
        for (int i = 0; i < document.getSupportBodies().size(); i++) {
            sections("/supportBodies/" + i, document.getSupportBodies().get(i));
        }
        each("/modelNames/", document.getModelNames(), "/section", PrintedName::getSection);
        each("/lists/", document.getLists(), "/section", PrintedList::getSection);
        each("/sections/", document.getSections(), "/section", NarrativeSection::getSection);
        each("/claims/", document.getClaims(), "/section", Claim::getSection);
        each("/breakdowns/", document.getBreakdowns(), "/section", PrintedBreakdown::getSection);
        each("/multiplications/", document.getMultiplications(), "/section", Multiplication::getSection);
        each("/frequencies/", document.getFrequencies(), "/section", FrequencyClaim::getSection);
        each("/durations/", document.getDurations(), "/section", DurationClaim::getSection);
        each("/receptionSchedules/", document.getReceptionSchedules(), "/section", ReceptionSchedule::getSection);
        each("/sloganSets/", document.getSloganSets(), "/section", SloganSet::getSection);
        each("/surveys/", document.getSurveys(), "/section", Survey::getSection);
    }

    private void sections(String pointer, SteeringBody body) {
        each(pointer + "/namedAs/", body.getNamedAs(), "/section", PrintedName::getSection);
        each(pointer + "/memberCounts/", body.getMemberCounts(), "/section", MemberCount::getSection);
    }

    private void sections(Report report) {
        each("/dialogues/", report.getDialogues(), "/section", Dialogue::getSection);
        each("/investments/", report.getInvestments(), "/section", Investment::getSection);
        each("/targets/", report.getTargets(), "/section", Target::getSection);
        each("/ratings/", report.getRatings(), "/section", SuperiorRating::getSection);
        each("/strengths/", report.getStrengths(), "/topic", AssessmentItem::getTopic);
        each("/limitations/", report.getLimitations(), "/topic", AssessmentItem::getTopic);
        each("/causes/", report.getCauses(), "/topic", AssessmentItem::getTopic);
        each("/lessons/", report.getLessons(), "/topic", AssessmentItem::getTopic);
        each("/tasks/", report.getTasks(), "/topic", AssessmentItem::getTopic);
    }

    private void terms(OfficialDocument document, Profile profile) {
        if (!profile.getSloganSets().isEmpty()) {
            known = codes(profile.getSloganSets(), SloganTerm::getCode);
            each("/sloganSets/", document.getSloganSets(), "/term", SloganSet::getTerm);
            if (document instanceof Report report) {
                each("/commitmentCounts/", report.getCommitmentCounts(), "/term", CommitmentCount::getTerm);
            }
        }
        if (!profile.getSurveyScale().isEmpty()) {
            known = codes(profile.getSurveyScale(), SurveyTerm::getCode);
            List<Survey> surveys = document.getSurveys();
            for (int i = 0; i < surveys.size(); i++) {
                each("/surveys/" + i + "/levels/", surveys.get(i).getLevels(), "/term", SurveyLevel::getTerm);
                for (int j = 0; j < surveys.get(i).getLevels().size(); j++) {
                    String terms = "/surveys/" + i + "/levels/" + j + "/terms/";
                    each(terms, surveys.get(i).getLevels().get(j).getTerms(), "", Optional::of);
                }
            }
        }
    }

    private void scores(Report report, Profile profile) {
        Set<String> groups = codes(profile.getScoringGroups(), ScoringGroup::getCode);
        Set<String> criteria = new HashSet<>();
        profile.getScoringGroups()
                .forEach(group -> criteria.addAll(codes(group.getCriteria(), ScoringCriterion::getCode)));
        for (int i = 0; i < report.getSelfAssessments().size(); i++) {
            List<ScoreGroup> scored = report.getSelfAssessments().get(i).getGroups();
            String at = "/selfAssessments/" + i + "/groups/";
            known = groups;
            if (!groups.isEmpty()) {
                each(at, scored, "/code", ScoreGroup::getCode);
            }
            known = criteria;
            for (int j = 0; j < scored.size() && !criteria.isEmpty(); j++) {
                each(at + j + "/criteria/", scored.get(j).getCriteria(), "/code", ScoreCriterion::getCode);
            }
        }
    }

    private <T> void each(String list, List<T> items, String member, Function<T, Optional<String>> code) {
        for (int i = 0; i < items.size(); i++) {
            Optional<String> given = code.apply(items.get(i));
            if (given.isPresent()) {
                compared = true;
                if (isKnown(given.get())) {
                    run.holds();
                } else {
                    tell(list + i + member, list + "#" + member, given.get());
                }
            }
        }
    }

    /** A document may divide a section of the outline further: "P3.1" stands in "P3". */
    private boolean isKnown(String code) {
        for (String of = code; !of.isEmpty(); of = of.substring(0, Math.max(0, of.lastIndexOf('.')))) {
            if (known.contains(of)) {
                return true;
            }
        }
        return false;
    }

    private void tell(String pointer, String key, String code) {
        // any two short codes are near each other
        Optional<String> near = code.length() < SHORTEST ? Optional.empty() : Nearest.to(code, known);
        run.breach(Place.of(
                        pointer,
                        "code#" + ContentPlaces.withoutPositions(key) + "#" + code,
                        run.rule().phrase("place", code)))
                .variant(near.isPresent() ? "near" : "none")
                .expected(near.orElse(""))
                .actual(code)
                .add();
    }
}
