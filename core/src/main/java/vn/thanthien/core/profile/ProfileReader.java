package vn.thanthien.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.json.StrictJson;
import vn.thanthien.core.json.UnreadableInputException;

/** Reads profiles and fills in what they inherit. */
final class ProfileReader {

    private static final StrictJson<ProfileFile> JSON =
            new StrictJson<>(ProfileFile.class, ProfileReader::requireFormat);
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** A file as it was read, with its text. */
    record Written(ProfileFile file, JsonSource source) {}

    /** Where the profile that another extends is found. */
    @FunctionalInterface
    interface Source {
        Optional<Written> find(String id) throws IOException;
    }

    private ProfileReader() {}

    private static void requireFormat(ProfileFile file) {
        if (!file.getSchema().equals(ProfileFile.SCHEMA)) {
            throw new IllegalArgumentException("another format: " + file.getSchema());
        }
    }

    static Profile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readWith(in, id -> beside(file, id));
        }
    }

    /** Where the text of a profile that is not shipped is found. */
    @FunctionalInterface
    private interface Others {
        Optional<InputStream> open(String id) throws IOException;
    }

    static Profile read(InputStream profile, Function<String, Optional<InputStream>> others) throws IOException {
        return readWith(profile, others::apply);
    }

    private static Profile readWith(InputStream profile, Others others) throws IOException {
        return resolve(written("", profile), id -> {
            if (ShippedProfiles.IDS.contains(id)) {
                return ShippedProfiles.find(id);
            }
            Optional<InputStream> given = others.open(id);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = given.get()) {
                return Optional.of(written(id + ".json", in));
            }
        });
    }

    private static Written written(String name, InputStream in) throws IOException {
        return parse(name, in.readNBytes(Limits.BYTES + 1));
    }

    /** Reads the form of one file; a problem of a named one tells the name. */
    static Written parse(String name, byte[] bytes) {
        try {
            return new Written(JSON.read(bytes), new JsonSource(name, bytes));
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(
                    e.problems().stream().map(problem -> problem.in(name)).toList());
        }
    }

    private static Optional<InputStream> beside(Path file, String id) throws IOException {
        // an id is a plain name: it must not lead out of the folder
        Path other = PLAIN_NAME.matcher(id).matches() ? file.resolveSibling(id + ".json") : null;
        return other != null && Files.isRegularFile(other)
                ? Optional.of(Files.newInputStream(other))
                : Optional.empty();
    }

    static Profile resolve(Written own, Source source) throws IOException {
        List<Written> lineage = new ArrayList<>();
        lineage.add(own);
        Optional<String> next = own.file().getExtends();
        while (next.isPresent()) {
            Written parent = extended(lineage, next.get(), source);
            lineage.add(parent);
            next = parent.file().getExtends();
        }
        List<ProfileFile> files = lineage.stream().map(Written::file).toList();
        // what others extend comes first: its faults would be told again as faults of its heirs
        for (int i = files.size() - 1; i >= 0; i--) {
            JsonSource text = lineage.get(i).source();
            List<InputProblem> problems = new ArrayList<>(ProfileCheck.own(files.get(i), text));
            problems.addAll(ProfileCheck.references(files.subList(i, files.size()), text));
            refuse(problems);
        }
        return effective(files, lineage.stream().map(Written::source).toList());
    }

    /** Returns the profile that the last one of a lineage extends. */
    private static Written extended(List<Written> lineage, String id, Source source) throws IOException {
        Written heir = lineage.get(lineage.size() - 1);
        if (lineage.stream().anyMatch(known -> known.file().getId().equals(id))) {
            throw unextended(heir, id, "expected.otherProfile");
        }
        if (lineage.size() >= Limits.LINEAGE) {
            throw unextended(heir, id, "expected.lineage", Limits.LINEAGE);
        }
        Written parent = source.find(id)
                .orElseThrow(() -> unextended(heir, id, "expected.profile", String.join(", ", ShippedProfiles.IDS)));
        if (!parent.file().getId().equals(id)) {
            refuse(List.of(
                    ProfileCheck.problem(parent.source(), "/id", parent.file().getId(), "expected.id", id)));
        }
        return parent;
    }

    private static UnreadableInputException unextended(Written heir, String id, String expected, Object... values) {
        List<InputProblem> problems = new ArrayList<>(ProfileCheck.own(heir.file(), heir.source()));
        problems.add(heir.source().unknown("/extends", ProfileCheck.text(expected, values), id, ShippedProfiles.IDS));
        return new UnreadableInputException(JsonSource.inOrder(problems));
    }

    private static void refuse(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(JsonSource.inOrder(problems));
        }
    }

    private static Profile effective(List<ProfileFile> lineage, List<JsonSource> sources) {
        ProfileFile own = lineage.get(0);
        return Profile.builder()
                .id(own.getId())
                .version(own.getVersion())
                .province(first(lineage, ProfileFile::getProvince))
                // validity is the profile's own: an heir is not valid because its parent is
                .validFrom(own.getValidFrom())
                .validTo(own.getValidTo())
                .modelName(required(lineage, "modelName", ProfileFile::getModelName))
                .steeringBodyName(required(lineage, "steeringBodyName", ProfileFile::getSteeringBodyName))
                .sloganSets(nearest(lineage, ProfileFile::getSloganSets))
                .criteria(nearest(lineage, ProfileFile::getCriteria))
                .letterKinds(nearest(lineage, ProfileFile::getLetterKinds))
                .surveyScale(nearest(lineage, ProfileFile::getSurveyScale))
                .surveyQuestions(nearest(lineage, ProfileFile::getSurveyQuestions))
                .scoringGroups(nearest(lineage, ProfileFile::getScoringGroups))
                .scoringDossier(nearest(lineage, ProfileFile::getScoringDossier))
                .reportOutline(nearest(lineage, ProfileFile::getReportOutline))
                .planOutline(nearest(lineage, ProfileFile::getPlanOutline))
                .foundingDocuments(nearest(lineage, ProfileFile::getFoundingDocuments))
                .thresholds(nearest(lineage, ProfileFile::getThresholds))
                .parameters(addedTogether(lineage, ProfileFile::getParameters, ProfileParameter::getId))
                .apartDossiers(first(lineage, ProfileFile::getApartDossiers))
                .superiorLine(first(lineage, ProfileFile::getSuperiorLine))
                .courtesyLetters(first(lineage, ProfileFile::getCourtesyLetters))
                .layout(layout(lineage))
                .superiorOrgans(nearest(lineage, ProfileFile::getSuperiorOrgans))
                .recipientsTemplate(nearest(lineage, ProfileFile::getRecipientsTemplate))
                .figures(added(lineage, ProfileFile::getFigures, DeclaredFigure::getId))
                .identities(added(lineage, ProfileFile::getIdentities, DeclaredIdentity::getRule))
                .ruleSets(added(lineage, ProfileFile::getRuleSets, id -> id))
                .overrides(added(lineage, ProfileFile::getOverrides, RuleOverride::getRule))
                .lineage(lineage)
                .sources(sources)
                .build();
    }

    /** Each choice is taken from the nearest profile that makes it. */
    private static Optional<DocumentLayout> layout(List<ProfileFile> lineage) {
        return lineage.stream()
                .map(ProfileFile::getLayout)
                .flatMap(Optional::stream)
                .reduce(DocumentLayout::orElse);
    }

    private static <T> Optional<T> first(List<ProfileFile> lineage, Function<ProfileFile, Optional<T>> value) {
        return lineage.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    private static <T> T required(List<ProfileFile> lineage, String name, Function<ProfileFile, Optional<T>> value) {
        return first(lineage, value).orElseThrow(() -> new IllegalStateException(name + " was found before"));
    }

    private static <T> List<T> nearest(List<ProfileFile> lineage, Function<ProfileFile, List<T>> list) {
        return lineage.stream().map(list).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    }

    /** The items of all, the inherited ones first; those of a key are taken from the nearest profile that has any. */
    private static <T> List<T> addedTogether(
            List<ProfileFile> lineage, Function<ProfileFile, List<T>> list, Function<T, String> key) {
        List<T> all = new ArrayList<>();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            List<T> own = list.apply(lineage.get(i));
            List<String> keys = own.stream().map(key).toList();
            all.removeIf(known -> keys.contains(key.apply(known)));
            all.addAll(own);
        }
        return all;
    }

    /** The items of all, the inherited ones first; an item of the same key nearer to the profile replaces. */
    private static <T> List<T> added(
            List<ProfileFile> lineage, Function<ProfileFile, List<T>> list, Function<T, String> key) {
        List<T> all = new ArrayList<>();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            for (T item : list.apply(lineage.get(i))) {
                all.removeIf(known -> key.apply(known).equals(key.apply(item)));
                all.add(item);
            }
        }
        return all;
    }
}
