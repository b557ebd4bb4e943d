package vn.thanthien.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Necessity;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * Whether every section of the profile's outline is answered: by running text, by a claim that stands in it, or by the
 * typed data that belong there. A heading alone answers nothing. Sections on results state figures.
 */
final class OutlineChecks {

    private static final Map<String, Predicate<Report>> REPORT_DATA = new HashMap<>();
    private static final Map<String, Predicate<Plan>> PLAN_DATA = new HashMap<>();

    /** The sections on results that are told in numbers, with the parts of the figures that belong there. */
    private static final Map<String, Set<String>> RESULTS = Map.of(
            "S3.1", Set.of("dossiers"),
            "S3.3", Set.of("petitions", "reception"),
            "S3.6", Set.of("letters"),
            "S3.7", Set.of("surveys"));

    private static final List<String> UNREAD =
            List.of("/sections", "/figures", "/years", "/claims", "/surveys", "/receptionSchedules");

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
        Set<String> answered = written(document, outline);
        if (document instanceof Report report) {
            claimed(report).forEach(answered::add);
        }
        boolean unread = ContentPlaces.isIllegible(subject, "/sections");
        boolean partUnread = document.unreadPlaces().stream().anyMatch(OutlineChecks::isWhole);
        boolean asked = false;
        for (OutlineSection section : outline) {
            boolean there = answered.contains(section.getId()) || hasData(document, section);
            // a heading above others is there as soon as one of them is
            if (section.getNecessity() == Necessity.OPTIONAL
                    || parents.contains(section.getId())
                    || unread
                    || (partUnread && !there)) {
                continue;
            }
            asked = true;
            run.holdsIf(there, () -> {
                OptionalInt heading = heading(document, section);
                Evaluation.Breach breach = run.breach(place(document, section, heading, run))
                        .severity(section.getNecessity() == Necessity.MANDATORY ? Severity.ERROR : Severity.INFO);
                if (heading.isPresent()) {
                    breach.variant("hollow");
                }
                breach.expected(section.getHeading()).actual().add();
            });
        }
        if (!asked) {
            run.notApplicable();
        }
    }

    /** Whether a part of the document cannot be read as a whole, so that it may be that of any section. */
    private static boolean isWhole(String unread) {
        return !unread.isEmpty() && unread.indexOf('/', 1) < 0;
    }

    /** A section that tells results in words alone cannot be checked, nor compared with another year. */
    static void resultsStateFigures(Report report, Subject subject, Evaluation run) {
        if (UNREAD.stream().anyMatch(pointer -> ContentPlaces.isIllegible(subject, pointer))) {
            run.notApplicable();
            return;
        }
        List<OutlineSection> outline = subject.profile().getReportOutline();
        Set<String> written = written(report, outline);
        boolean asked = false;
        for (OutlineSection section : outline) {
            Set<String> parts = RESULTS.getOrDefault(section.getId(), Set.of());
            if (parts.isEmpty() || section.getNecessity() == Necessity.OPTIONAL || !written.contains(section.getId())) {
                continue;
            }
            asked = true;
            boolean counted = statesFigures(report, section.getId(), parts)
                    || subject.scopes().stream()
                            .anyMatch(scope -> Figures.all().stream()
                                    .anyMatch(figure -> parts.contains(figure.section()) && scope.isKnown(figure)));
            run.holdsIf(
                    counted,
                    () -> run.breach(place(report, section, heading(report, section), run))
                            .expected(section.getHeading())
                            .actual()
                            .add());
        }
        if (!asked) {
            run.notApplicable();
        }
    }

    private static boolean statesFigures(Report report, String section, Set<String> parts) {
        boolean claimed = claimed(report).anyMatch(section::equals)
                || report.getClaims().stream()
                        .flatMap(claim -> Stream.concat(claim.getFigure().stream(), claim.getFigures().stream()))
                        .anyMatch(figure -> parts.stream().anyMatch(part -> figure.startsWith(part + ".")));
        boolean scheduled = !report.getReceptionSchedules().isEmpty()
                || !report.getFrequencies().isEmpty();
        return claimed
                || (parts.contains("reception") && scheduled)
                || (parts.contains("surveys") && !report.getSurveys().isEmpty());
    }

    private static Place place(OfficialDocument document, OutlineSection section, OptionalInt heading, Evaluation run) {
        String list = document.getSections().isEmpty() ? "" : "/sections";
        return Place.of(
                heading.isPresent() ? list + "/" + heading.getAsInt() : list,
                "sections#" + section.getId(),
                run.rule().phrase("place", section.getHeading()));
    }

    private static Stream<String> claimed(Report report) {
        return report.getClaims().stream().map(Claim::getSection).flatMap(Optional::stream);
    }

    /** Returns the sections that have running text; text under a heading of its own goes with the section before it. */
    private static Set<String> written(OfficialDocument document, List<OutlineSection> outline) {
        Set<String> written = new HashSet<>();
        Set<String> current = Set.of();
        for (NarrativeSection text : document.getSections()) {
            Set<String> own = new HashSet<>();
            outline.stream().filter(section -> isOf(text, section)).forEach(section -> own.add(section.getId()));
            if (!own.isEmpty() || text.getSection().isPresent()) {
                current = own;
            }
            if (hasContent(text)) {
                written.addAll(current);
            }
        }
        return written;
    }

    /** Whether something is told: in a paragraph, or after the colon of the heading ("ĐỀ XUẤT: Không"). */
    private static boolean hasContent(NarrativeSection text) {
        String heading = text.getHeading().orElse("");
        int colon = heading.indexOf(':');
        return text.getParagraphs().stream().anyMatch(paragraph -> !paragraph.isBlank())
                || (colon >= 0 && heading.substring(colon).chars().anyMatch(Character::isLetterOrDigit));
    }

    private static boolean hasData(OfficialDocument document, OutlineSection section) {
        if (document instanceof Report report) {
            return REPORT_DATA.getOrDefault(section.getId(), r -> false).test(report);
        }
        return document instanceof Plan plan
                && PLAN_DATA.getOrDefault(section.getId(), p -> false).test(plan);
    }

    private static OptionalInt heading(OfficialDocument document, OutlineSection section) {
        List<NarrativeSection> texts = document.getSections();
        return IntStream.range(0, texts.size())
                .filter(i -> isOf(texts.get(i), section))
                .findFirst();
    }

    /** Whether a text has the outline id or, without any, the canonical heading or one that means the same. */
    private static boolean isOf(NarrativeSection text, OutlineSection section) {
        if (text.getSection().isPresent()) {
            return text.getSection().get().equals(section.getId());
        }
        String printed = text.getHeading().orElse("");
        int colon = printed.indexOf(':');
        String heading = VietnameseText.foldWords(printed);
        String head = colon < 0 ? heading : VietnameseText.foldWords(printed.substring(0, colon));
        return Stream.concat(Stream.of(section.getHeading()), section.getSynonyms().stream())
                .map(VietnameseText::foldWords)
                .anyMatch(name -> heading.endsWith(name) || head.endsWith(name));
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
                || unit.getAreaSquareKilometres().isPresent()
                || unit.getHouseholds().isPresent()
                || unit.getPopulation().isPresent()
                || unit.getVillages().isPresent()
                || unit.getPartyCells().isPresent()
                || unit.getPartyMembers().isPresent();
    }
}
