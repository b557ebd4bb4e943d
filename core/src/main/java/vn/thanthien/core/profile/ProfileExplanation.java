package vn.thanthien.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.quantity.PartialDate;

/** Tells of each value of an effective profile which profile gives it. */
final class ProfileExplanation {

    private final List<ProfileFile> lineage;
    private final List<ExplainedValue> values = new ArrayList<>();

    private ProfileExplanation(List<ProfileFile> lineage) {
        this.lineage = lineage;
    }

    static List<ExplainedValue> of(Profile profile) {
        ProfileExplanation explanation = new ProfileExplanation(profile.getLineage());
        explanation.tell(profile);
        return List.copyOf(explanation.values);
    }

    private void tell(Profile profile) {
        values.add(new ExplainedValue("id", profile.getId(), profile.getId()));
        values.add(new ExplainedValue("version", profile.getVersion(), profile.getId()));
        one("province", ProfileFile::getProvince);
        own("validFrom", profile.getId(), profile.getValidFrom());
        own("validTo", profile.getId(), profile.getValidTo());
        one("modelName", ProfileFile::getModelName);
        one("steeringBodyName", ProfileFile::getSteeringBodyName);
        nearest("sloganSets", ProfileFile::getSloganSets, SloganTerm::getCode, ProfileExplanation::sloganSet);
        nearest("criteria", ProfileFile::getCriteria, Criterion::getCode, ProfileExplanation::criterion);
        nearest("letterKinds", ProfileFile::getLetterKinds, LetterKind::getCode, ProfileExplanation::letterKind);
        nearest("surveyScale", ProfileFile::getSurveyScale, SurveyTerm::getCode, ProfileExplanation::surveyTerm);
        nearest(
                "scoringGroups",
                ProfileFile::getScoringGroups,
                ScoringGroup::getCode,
                ProfileExplanation::scoringGroup);
        each("surveyQuestions", ProfileFile::getSurveyQuestions);
        each("scoringDossier", ProfileFile::getScoringDossier);
        nearest("reportOutline", ProfileFile::getReportOutline, OutlineSection::getId, ProfileExplanation::section);
        nearest("planOutline", ProfileFile::getPlanOutline, OutlineSection::getId, ProfileExplanation::section);
        nearest(
                "foundingDocuments",
                ProfileFile::getFoundingDocuments,
                d -> d.getRole().name(),
                d -> d.getSeverity().name());
        nearest(
                "thresholds",
                ProfileFile::getThresholds,
                Threshold::getFigure,
                t -> t.getComparator() + " " + t.getValue());
        added("parameters", profile.getParameters(), ProfileFile::getParameters, ProfileExplanation::parameter);
        one("apartDossiers", file -> file.getApartDossiers().map(Enum::name));
        one("superiorLine", ProfileFile::getSuperiorLine);
        one("courtesyLetters", file -> file.getCourtesyLetters().map(Enum::name));
        for (LayoutMeasure measure : LayoutMeasure.values()) {
            one("layout." + measure.property(), file -> chosen(file, measure));
        }
        one(
                "layout.firstLineIndent",
                file -> file.getLayout()
                        .flatMap(DocumentLayout::getFirstLineIndent)
                        .map(Enum::name));
        each("superiorOrgans", ProfileFile::getSuperiorOrgans);
        each("recipientsTemplate", ProfileFile::getRecipientsTemplate);
        added("figures", profile.getFigures(), ProfileFile::getFigures, ProfileExplanation::figure);
        added("identities", profile.getIdentities(), ProfileFile::getIdentities, ProfileExplanation::identity);
        added("ruleSets", profile.getRuleSets(), ProfileFile::getRuleSets, id -> id);
        added("overrides", profile.getOverrides(), ProfileFile::getOverrides, ProfileExplanation::override);
    }

    private static String parameter(ProfileParameter parameter) {
        String value = parameter
                .getText()
                .orElseGet(() -> parameter.getNumber().stream()
                        .mapToObj(Long::toString)
                        .findFirst()
                        .orElse(""));
        return parameter.getId() + " = " + value
                + parameter.getSince().map(day -> ", since " + day).orElse("")
                + parameter.getUntil().map(day -> ", until " + day).orElse("");
    }

    private static Optional<String> chosen(ProfileFile file, LayoutMeasure measure) {
        return file.getLayout()
                .flatMap(layout ->
                        measure.in(layout).stream().mapToObj(Integer::toString).findFirst());
    }

    private void one(String name, Function<ProfileFile, Optional<String>> value) {
        for (ProfileFile file : lineage) {
            Optional<String> found = value.apply(file);
            if (found.isPresent()) {
                values.add(new ExplainedValue(name, found.get(), file.getId()));
                return;
            }
        }
    }

    private void own(String name, String source, Optional<PartialDate> date) {
        date.ifPresent(day -> values.add(new ExplainedValue(name, day.toString(), source)));
    }

    /** A list is taken whole from the nearest profile that has one; each item is told by its code. */
    private <T> void nearest(
            String name, Function<ProfileFile, List<T>> list, Function<T, String> code, Function<T, String> item) {
        for (ProfileFile file : lineage) {
            List<T> found = list.apply(file);
            if (!found.isEmpty()) {
                found.forEach(value -> values.add(
                        new ExplainedValue(name + "." + code.apply(value), item.apply(value), file.getId())));
                return;
            }
        }
    }

    private void each(String name, Function<ProfileFile, List<String>> list) {
        for (ProfileFile file : lineage) {
            List<String> found = list.apply(file);
            if (!found.isEmpty()) {
                found.forEach(value -> values.add(new ExplainedValue(name, value, file.getId())));
                return;
            }
        }
    }

    private static String sloganSet(SloganTerm set) {
        return set.getName() + ": " + String.join("; ", set.getItems());
    }

    private static String section(OutlineSection section) {
        return section.getHeading() + " (" + section.getNecessity() + ")" + listed(" = ", section.getSynonyms());
    }

    private static String listed(String lead, List<String> items) {
        return items.isEmpty() ? "" : lead + String.join("; ", items);
    }

    private static String surveyTerm(SurveyTerm term) {
        return term.getLabel() + (term.isSatisfied() ? " (satisfied)" : "");
    }

    private static String criterion(Criterion criterion) {
        return criterion.getName()
                + criterion.getSection().map(section -> " (" + section + ")").orElse("");
    }

    private static String letterKind(LetterKind kind) {
        return kind.getName()
                + kind.getFigure().map(figure -> " (" + figure + ")").orElse("");
    }

    private static String scoringGroup(ScoringGroup group) {
        List<String> criteria = group.getCriteria().stream()
                .map(criterion -> criterion.getCode() + " " + criterion.getName() + " (" + criterion.getMaximum() + ")")
                .toList();
        return group.getName() + " (" + group.getMaximum() + ")" + listed(": ", criteria);
    }

    private static String figure(DeclaredFigure figure) {
        return figure.getId() + ": " + figure.getLabel() + " (" + figure.getUnit()
                + (figure.isAdditive() ? ", additive)" : ")");
    }

    private static String identity(DeclaredIdentity identity) {
        return identity.getRule() + " " + identity.getSeverity() + ": " + identity.getWhole() + " "
                + identity.getShape() + " " + String.join(", ", identity.getParts());
    }

    private static String override(RuleOverride override) {
        return override.getRule()
                + override.getSeverity().map(severity -> " " + severity).orElse("")
                + ": " + override.getReason();
    }

    private <T> void added(
            String name, List<T> effective, Function<ProfileFile, List<T>> list, Function<T, String> item) {
        for (T value : effective) {
            for (ProfileFile file : lineage) {
                if (list.apply(file).contains(value)) {
                    values.add(new ExplainedValue(name, item.apply(value), file.getId()));
                    break;
                }
            }
        }
    }
}
