package vn.thanthien.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Necessity;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * Whether every section of the profile's outline is answered: by running text, by a heading, by a claim that stands in
 * it, or by the typed data that belong there.
 */
final class OutlineChecks {

    private static final Map<String, Predicate<Report>> REPORT_DATA = new HashMap<>();
    private static final Map<String, Predicate<Plan>> PLAN_DATA = new HashMap<>();

    static {
        REPORT_DATA.put("S1.1", report -> describesUnit(report.getLocality()));
        REPORT_DATA.put("S2.2", report -> !report.getMentions().isEmpty());
        REPORT_DATA.put(
                "S2.3", report -> report.getSteeringBody().isPresent() || mentions(report, DocumentRole.FOUNDS));
        REPORT_DATA.put(
                "S2.4",
                report -> !report.getFacilities().isEmpty()
                        || !report.getInvestments().isEmpty()
                        || mentions(report, DocumentRole.REGULATES));
        REPORT_DATA.put("S2.5", report -> report.getLaunch().isPresent());
        REPORT_DATA.put(
                "S3.1", report -> has(report, figures -> figures.getDossiers().isPresent()));
        REPORT_DATA.put(
                "S3.2",
                report -> !report.getPublicised().isEmpty()
                        || has(report, figures -> figures.getDemocracy().isPresent()));
        REPORT_DATA.put(
                "S3.3",
                report -> !report.getReceptionSchedules().isEmpty()
                        || has(
                                report,
                                figures -> figures.getPetitions().isPresent()
                                        || figures.getReception().isPresent()));
        REPORT_DATA.put(
                "S3.4",
                report -> !report.getDialogues().isEmpty()
                        || has(report, figures -> figures.getDialogues().isPresent()));
        REPORT_DATA.put(
                "S3.5",
                report -> !report.getSloganSets().isEmpty()
                        || report.getCommitment().isPresent()
                        || has(report, figures -> figures.getCommitments().isPresent()));
        REPORT_DATA.put(
                "S3.6", report -> has(report, figures -> figures.getLetters().isPresent()));
        REPORT_DATA.put("S3.7", report -> !report.getSurveys().isEmpty());
        REPORT_DATA.put(
                "S3.8",
                report -> has(report, figures -> figures.getSupervision().isPresent()));
        REPORT_DATA.put("S4.1", report -> !report.getStrengths().isEmpty());
        REPORT_DATA.put("S4.2", report -> !report.getLimitations().isEmpty());
        REPORT_DATA.put("S4.3", report -> !report.getCauses().isEmpty());
        REPORT_DATA.put("S4.4", report -> !report.getLessons().isEmpty());
        REPORT_DATA.put(
                "S5",
                report -> !report.getTasks().isEmpty() || !report.getTargets().isEmpty());
        REPORT_DATA.put("S6", report -> report.getProposals().isPresent());
        PLAN_DATA.put("P1", plan -> !plan.getPurposes().isEmpty());
        PLAN_DATA.put("P2", plan -> !plan.getTargets().isEmpty());
        PLAN_DATA.put("P3", plan -> !plan.getContents().isEmpty());
        PLAN_DATA.put("P4", plan -> !plan.getSteps().isEmpty());
        PLAN_DATA.put("P5", plan -> !plan.getBudget().isEmpty());
        PLAN_DATA.put("P6", plan -> !plan.getAssignments().isEmpty());
        PLAN_DATA.put("P7", plan -> plan.getReportingRegime().isPresent());
    }

    private OutlineChecks() {}

    static void sectionsAreThere(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        Profile profile = subject.profile();
        List<OutlineSection> outline = document instanceof Plan ? profile.getPlanOutline() : profile.getReportOutline();
        Set<String> parents = new HashSet<>();
        outline.forEach(section -> section.getParent().ifPresent(parents::add));
        Set<String> answered = answered(document);
        boolean unread = ContentPlaces.isIllegible(subject, "/sections");
        boolean asked = false;
        for (OutlineSection section : outline) {
            // a heading above others is there as soon as one of them is
            if (section.getNecessity() == Necessity.OPTIONAL || parents.contains(section.getId()) || unread) {
                continue;
            }
            asked = true;
            boolean there =
                    answered.contains(section.getId()) || hasData(document, section) || isHeaded(document, section);
            run.holdsIf(
                    there,
                    () -> run.breach(place(document, section, run))
                            .severity(section.getNecessity() == Necessity.MANDATORY ? Severity.ERROR : Severity.INFO)
                            .expected(section.getHeading())
                            .actual()
                            .add());
        }
        if (!asked) {
            run.notApplicable();
        }
    }

    private static Place place(OfficialDocument document, OutlineSection section, Evaluation run) {
        return Place.of(
                document.getSections().isEmpty() ? "" : "/sections",
                "sections#" + section.getId(),
                run.rule().phrase("place", section.getHeading()));
    }

    private static Set<String> answered(OfficialDocument document) {
        Stream<Optional<String>> claims =
                document instanceof Report report ? report.getClaims().stream().map(Claim::getSection) : Stream.empty();
        Set<String> answered = new HashSet<>();
        Stream.concat(document.getSections().stream().map(NarrativeSection::getSection), claims)
                .flatMap(Optional::stream)
                .forEach(answered::add);
        return answered;
    }

    private static boolean hasData(OfficialDocument document, OutlineSection section) {
        if (document instanceof Report report) {
            return REPORT_DATA.getOrDefault(section.getId(), r -> false).test(report);
        }
        return document instanceof Plan plan
                && PLAN_DATA.getOrDefault(section.getId(), p -> false).test(plan);
    }

    /** Whether a heading without an outline id is the canonical one or means the same. */
    private static boolean isHeaded(OfficialDocument document, OutlineSection section) {
        return document.getSections().stream()
                .filter(text -> text.getSection().isEmpty())
                .map(NarrativeSection::getHeading)
                .flatMap(Optional::stream)
                .anyMatch(heading -> Stream.concat(Stream.of(section.getHeading()), section.getSynonyms().stream())
                        .anyMatch(name -> VietnameseText.foldWords(heading).endsWith(VietnameseText.foldWords(name))));
    }

    private static boolean has(Report report, Predicate<PeriodFigures> part) {
        return Stream.concat(report.getFigures().stream(), report.getYears().stream())
                .anyMatch(part);
    }

    private static boolean mentions(Report report, DocumentRole role) {
        return report.getMentions().stream().anyMatch(mention -> mention.hasRole(role));
    }

    private static boolean describesUnit(Locality unit) {
        return unit.getAreaHectares().isPresent()
                || unit.getHouseholds().isPresent()
                || unit.getPopulation().isPresent()
                || unit.getVillages().isPresent()
                || unit.getPartyCells().isPresent()
                || unit.getPartyMembers().isPresent();
    }
}
