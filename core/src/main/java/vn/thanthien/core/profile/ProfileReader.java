package vn.thanthien.core.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.json.StrictJson;

/** Reads profiles and fills in what they inherit. */
final class ProfileReader {

    private static final StrictJson<ProfileFile> JSON =
            new StrictJson<>(ProfileFile.class, ProfileReader::requireFormat);
    private static final int LONGEST_LINEAGE = 10;

    /** Where the profile that another extends is found. */
    @FunctionalInterface
    interface Source {
        ProfileFile find(String id) throws IOException;
    }

    private ProfileReader() {}

    private static void requireFormat(ProfileFile file) {
        if (!file.getSchema().equals(ProfileFile.SCHEMA)) {
            throw new IllegalArgumentException("another format: " + file.getSchema());
        }
    }

    static Profile read(Path file) throws IOException {
        return resolve(JSON.read(file), id -> parent(file, id));
    }

    static ProfileFile parse(byte[] bytes) {
        return JSON.read(bytes);
    }

    private static ProfileFile parent(Path file, String id) throws IOException {
        if (ShippedProfiles.IDS.contains(id)) {
            return ShippedProfiles.file(id);
        }
        // an id is a plain name: it must not lead out of the folder
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not the id of a profile: " + id);
        }
        Path beside = file.resolveSibling(id + ".json");
        if (!Files.isRegularFile(beside)) {
            throw new IllegalArgumentException("no profile " + id + ": neither shipped nor " + beside.getFileName());
        }
        return JSON.read(beside);
    }

    static Profile resolve(ProfileFile file, Source source) throws IOException {
        List<ProfileFile> lineage = new ArrayList<>();
        lineage.add(file);
        Optional<String> next = file.getExtends();
        while (next.isPresent()) {
            String id = next.get();
            if (lineage.stream().anyMatch(known -> known.getId().equals(id)) || lineage.size() >= LONGEST_LINEAGE) {
                throw new IllegalArgumentException("the profiles extend each other without end: " + id);
            }
            ProfileFile parent = source.find(id);
            lineage.add(parent);
            next = parent.getExtends();
        }
        return effective(lineage);
    }

    private static Profile effective(List<ProfileFile> lineage) {
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
                .scoringGroups(nearest(lineage, ProfileFile::getScoringGroups))
                .scoringDossier(nearest(lineage, ProfileFile::getScoringDossier))
                .reportOutline(nearest(lineage, ProfileFile::getReportOutline))
                .planOutline(nearest(lineage, ProfileFile::getPlanOutline))
                .foundingDocuments(nearest(lineage, ProfileFile::getFoundingDocuments))
                .thresholds(nearest(lineage, ProfileFile::getThresholds))
                .superiorOrgans(nearest(lineage, ProfileFile::getSuperiorOrgans))
                .recipientsTemplate(nearest(lineage, ProfileFile::getRecipientsTemplate))
                .figures(added(lineage, ProfileFile::getFigures, DeclaredFigure::getId))
                .identities(added(lineage, ProfileFile::getIdentities, DeclaredIdentity::getRule))
                .overrides(added(lineage, ProfileFile::getOverrides, RuleOverride::getRule))
                .lineage(lineage)
                .build();
    }

    private static <T> Optional<T> first(List<ProfileFile> lineage, Function<ProfileFile, Optional<T>> value) {
        return lineage.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    private static <T> T required(List<ProfileFile> lineage, String name, Function<ProfileFile, Optional<T>> value) {
        return first(lineage, value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the profile " + lineage.get(0).getId() + " has no " + name + " and inherits none"));
    }

    private static <T> List<T> nearest(List<ProfileFile> lineage, Function<ProfileFile, List<T>> list) {
        return lineage.stream().map(list).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
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
