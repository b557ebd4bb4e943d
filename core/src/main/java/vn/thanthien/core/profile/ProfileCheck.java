package vn.thanthien.core.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Texts;

/**
 * Holds the parts of a profile against each other: what a name refers to is there, and what names something else is
 * there once.
 */
final class ProfileCheck {

    private static final Texts TEXTS = Texts.beside(ProfileCheck.class, "profile");
    private static final Pattern RULE = Pattern.compile("[A-Z]{2,8}-[0-9]{2,3}");

    private final JsonSource source;
    private final List<InputProblem> problems = new ArrayList<>();

    private ProfileCheck(JsonSource source) {
        this.source = source;
    }

    /** Returns what is wrong with a file whatever it extends. */
    static List<InputProblem> own(ProfileFile file, JsonSource source) {
        ProfileCheck check = new ProfileCheck(source);
        check.notEmpty(file);
        check.names(file);
        check.slogans(file.getSloganSets());
        check.figures(file.getFigures());
        check.identities(file.getIdentities());
        check.outline("/reportOutline", file.getReportOutline());
        check.outline("/planOutline", file.getPlanOutline());
        check.problems.addAll(MeaningCheck.of(file, source));
        check.problems.addAll(ParameterCheck.of(file.getParameters(), source));
        return check.problems;
    }

    /** Returns which names in a file refer to nothing; the file is followed by those that it extends. */
    static List<InputProblem> references(List<ProfileFile> lineage, JsonSource source) {
        ProfileCheck check = new ProfileCheck(source);
        check.figureReferences(lineage);
        check.sectionReferences(lineage);
        check.required("modelName", lineage, ProfileFile::getModelName);
        check.required("steeringBodyName", lineage, ProfileFile::getSteeringBodyName);
        return check.problems;
    }

    /** Returns one problem of a file. */
    static InputProblem problem(JsonSource source, String pointer, String found, String expected, Object... values) {
        return source.problem(pointer, text(expected, values), JsonSource.found(found));
    }

    static Bilingual text(String key, Object... values) {
        return Phrase.of(TEXTS, key, values).both();
    }

    private void notEmpty(ProfileFile file) {
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        names.put("/id", Optional.of(file.getId()));
        names.put("/version", Optional.of(file.getVersion()));
        names.put("/modelName", file.getModelName());
        names.put("/steeringBodyName", file.getSteeringBodyName());
        names.forEach((pointer, name) ->
                name.filter(String::isEmpty).ifPresent(empty -> add(pointer, empty, "expected.name")));
    }

    private void names(ProfileFile file) {
        once("/sloganSets", "code", file.getSloganSets(), SloganTerm::getCode);
        once("/criteria", "code", file.getCriteria(), Criterion::getCode);
        once("/letterKinds", "code", file.getLetterKinds(), LetterKind::getCode);
        once("/surveyScale", "code", file.getSurveyScale(), SurveyTerm::getCode);
        once("/scoringGroups", "code", file.getScoringGroups(), ScoringGroup::getCode);
        for (int i = 0; i < file.getScoringGroups().size(); i++) {
            List<ScoringCriterion> criteria = file.getScoringGroups().get(i).getCriteria();
            once("/scoringGroups/" + i + "/criteria", "code", criteria, ScoringCriterion::getCode);
        }
        once("/reportOutline", "id", file.getReportOutline(), OutlineSection::getId);
        once("/planOutline", "id", file.getPlanOutline(), OutlineSection::getId);
        once(
                "/foundingDocuments",
                "role",
                file.getFoundingDocuments(),
                document -> document.getRole().name());
        once("/figures", "id", file.getFigures(), DeclaredFigure::getId);
        once("/identities", "rule", file.getIdentities(), DeclaredIdentity::getRule);
        once("/overrides", "rule", file.getOverrides(), RuleOverride::getRule);
    }

    private <T> void once(String list, String member, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(name.apply(items.get(i)))) {
                add(list + "/" + i + "/" + member, name.apply(items.get(i)), "expected.once");
            }
        }
    }

    private void slogans(List<SloganTerm> sets) {
        for (int i = 0; i < sets.size(); i++) {
            int items = sets.get(i).getItems().size();
            // a set without items is one whose wording the province does not fix
            if (items > 0 && items != sets.get(i).getCount()) {
                problems.add(source.problem(
                        "/sloganSets/" + i + "/items",
                        text("expected.items", sets.get(i).getCount()),
                        text("found.items", items)));
            }
        }
    }

    private void figures(List<DeclaredFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!Dictionary.isDeclaredId(figures.get(i).getId())) {
                add("/figures/" + i + "/id", figures.get(i).getId(), "expected.newFigure");
            }
        }
    }

    private void identities(List<DeclaredIdentity> identities) {
        for (int i = 0; i < identities.size(); i++) {
            DeclaredIdentity identity = identities.get(i);
            String at = "/identities/" + i;
            if (!RULE.matcher(identity.getRule()).matches()) {
                add(at + "/rule", identity.getRule(), "expected.newRule");
            }
            if (identity.getParts().isEmpty()) {
                problems.add(source.problem(at + "/parts", text("expected.parts"), JsonSource.nothing()));
            }
            Set<String> seen = new HashSet<>();
            for (int j = 0; j < identity.getParts().size(); j++) {
                String part = identity.getParts().get(j);
                if (part.equals(identity.getWhole())) {
                    add(at + "/parts/" + j, part, "expected.otherPart");
                } else if (!seen.add(part)) {
                    add(at + "/parts/" + j, part, "expected.once");
                }
            }
        }
    }

    /** A parent stands above its children, so that none is its own. */
    private void outline(String list, List<OutlineSection> sections) {
        List<String> above = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Optional<String> parent = sections.get(i).getParent();
            if (parent.isPresent() && !above.contains(parent.get())) {
                problems.add(source.unknown(list + "/" + i + "/parent", text("expected.parent"), parent.get(), above));
            }
            above.add(sections.get(i).getId());
        }
    }

    private void figureReferences(List<ProfileFile> lineage) {
        ProfileFile file = lineage.get(0);
        List<String> declared = lineage.stream()
                .flatMap(each -> each.getFigures().stream().map(DeclaredFigure::getId))
                .toList();
        List<String> all = known(declared, figure -> true);
        // a rate is the claim of a report and is never counted or added
        List<String> counts = known(declared, figure -> figure.kind() == Figure.Kind.COUNT);
        for (int i = 0; i < file.getLetterKinds().size(); i++) {
            String at = "/letterKinds/" + i + "/figure";
            file.getLetterKinds().get(i).getFigure().ifPresent(id -> among(counts, at, id, "expected.count"));
        }
        for (int i = 0; i < file.getThresholds().size(); i++) {
            among(
                    all,
                    "/thresholds/" + i + "/figure",
                    file.getThresholds().get(i).getFigure(),
                    "expected.figure");
        }
        for (int i = 0; i < file.getIdentities().size(); i++) {
            DeclaredIdentity identity = file.getIdentities().get(i);
            among(counts, "/identities/" + i + "/whole", identity.getWhole(), "expected.count");
            for (int j = 0; j < identity.getParts().size(); j++) {
                among(
                        counts,
                        "/identities/" + i + "/parts/" + j,
                        identity.getParts().get(j),
                        "expected.count");
            }
        }
    }

    private static List<String> known(List<String> declared, Predicate<Figure> wanted) {
        return Stream.concat(Figures.all().stream().filter(wanted).map(Figure::id), declared.stream())
                .toList();
    }

    private void sectionReferences(List<ProfileFile> lineage) {
        ProfileFile file = lineage.get(0);
        List<String> sections = nearest(lineage, ProfileFile::getReportOutline).stream()
                .map(OutlineSection::getId)
                .toList();
        for (int i = 0; i < file.getCriteria().size(); i++) {
            String at = "/criteria/" + i + "/section";
            file.getCriteria().get(i).getSection().ifPresent(id -> among(sections, at, id, "expected.section"));
        }
        if (file.getCriteria().isEmpty() && !file.getReportOutline().isEmpty()) {
            for (Criterion criterion : nearest(lineage, ProfileFile::getCriteria)) {
                criterion
                        .getSection()
                        .filter(id -> !sections.contains(id))
                        .ifPresent(id -> problems.add(source.problem(
                                "/reportOutline",
                                text("expected.sectionOfCriterion", id, criterion.getCode()),
                                JsonSource.nothing())));
            }
        }
    }

    private static <T> List<T> nearest(List<ProfileFile> lineage, Function<ProfileFile, List<T>> list) {
        return lineage.stream().map(list).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    }

    private void required(String member, List<ProfileFile> lineage, Function<ProfileFile, Optional<String>> value) {
        if (lineage.stream().map(value).allMatch(Optional::isEmpty)) {
            problems.add(source.missing("", member));
        }
    }

    private void among(List<String> known, String pointer, String id, String expected) {
        if (!known.contains(id)) {
            problems.add(source.unknown(pointer, text(expected), id, known));
        }
    }

    private void add(String pointer, String found, String expected) {
        problems.add(problem(source, pointer, found, expected));
    }
}
