package vn.thanthien.core.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What differs by province or date (hồ sơ cấu hình của tỉnh), as data, with what is inherited filled in.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
public sealed interface Profile permits ImmutableProfile {

    /** Returns the id. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns the version of the profile. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getVersion();

    /** Returns the province, if it is of one. */
    Optional<@Size(max = Limits.TEXT) String> getProvince();

    /** Returns the first day of validity. */
    Optional<PartialDate> getValidFrom();

    /** Returns the last day of validity. */
    Optional<PartialDate> getValidTo();

    /** Returns the name of the model, verbatim. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getModelName();

    /** Returns the usual name of the steering body. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getSteeringBodyName();

    /** Returns the slogan sets. */
    @Size(max = Limits.LIST)
    List<@Valid SloganTerm> getSloganSets();

    /** Returns the criteria. */
    @Size(max = Limits.LIST)
    List<@Valid Criterion> getCriteria();

    /** Returns the kinds of letters. */
    @Size(max = Limits.LIST)
    List<@Valid LetterKind> getLetterKinds();

    /** Returns the survey scale, from the lowest level to the highest. */
    @Size(max = Limits.LIST)
    List<@Valid SurveyTerm> getSurveyScale();

    /** Returns the groups of the self-assessment; empty where the province does not score. */
    @Size(max = Limits.LIST)
    List<@Valid ScoringGroup> getScoringGroups();

    /** Returns what people are asked in a survey (câu hỏi khảo sát), in order; empty to ask about each criterion. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getSurveyQuestions();

    /** Returns the documents of the dossier for recognition. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getScoringDossier();

    /** Returns the outline of a report, in order. */
    @Size(max = Limits.LIST)
    List<@Valid OutlineSection> getReportOutline();

    /** Returns the outline of a plan, in order. */
    @Size(max = Limits.LIST)
    List<@Valid OutlineSection> getPlanOutline();

    /** Returns the documents that running the model takes. */
    @Size(max = Limits.LIST)
    List<@Valid FoundingDocument> getFoundingDocuments();

    /** Returns the levels that the province expects. */
    @Size(max = Limits.LIST)
    List<@Valid Threshold> getThresholds();

    /** Returns what the province sets beside or above the law. */
    @Size(max = Limits.LIST)
    List<@Valid ProfileParameter> getParameters();

    /** Returns how its tables count dossiers that are neither resolved nor pending; every reading is tried if absent. */
    Optional<ApartReading> getApartDossiers();

    /**
     * Returns the line of the superior organ over the name of the commune's committee (tên cơ quan chủ quản), as printed; none is
     * printed if absent, unless the document names one itself.
     */
    Optional<@Size(max = Limits.TEXT) String> getSuperiorLine();

    /** Returns what stands at the head of letters of courtesy; {@link LetterHead#PLAIN} if absent. */
    Optional<LetterHead> getCourtesyLetters();

    /** Returns what is chosen where the decree leaves margins, sizes and spacing of documents open. */
    Optional<@Valid DocumentLayout> getLayout();

    /** Returns the names of the organs to which reports go. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getSuperiorOrgans();

    /** Returns the lines with which the recipients of a report begin. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getRecipientsTemplate();

    /** Returns the figures that the profile declares beside the dictionary. */
    @Size(max = Limits.LIST)
    List<@Valid DeclaredFigure> getFigures();

    /** Returns the identities that the profile declares. */
    @Size(max = Limits.LIST)
    List<@Valid DeclaredIdentity> getIdentities();

    /** Returns the ids of the rule sets beside the standard one that are active; they lie on the class path. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getRuleSets();

    /** Returns the rules re-levelled or switched off. */
    @Size(max = Limits.LIST)
    List<@Valid RuleOverride> getOverrides();

    /** Returns the profiles of which this one is made, itself first, each as written. */
    @Size(max = Limits.LIST)
    List<@Valid ProfileFile> getLineage();

    /**
     * Returns the texts that the lineage was read from, in its order, to tell the place of what proves wrong later; empty
     * for a profile that was built.
     */
    @Value.Auxiliary
    List<JsonSource> getSources();

    /** Returns the ids of the profiles that are shipped with the library. */
    static List<String> shippedIds() {
        return ShippedProfiles.IDS;
    }

    /**
     * Returns a profile that is shipped with the library.
     *
     * @throws IllegalArgumentException if there is none with the id
     */
    static Profile shipped(String id) {
        return ShippedProfiles.get(id);
    }

    /**
     * Reads a profile of your own; what it extends is a shipped one, or a file {@code <id>.json} beside it.
     *
     * @throws IOException if a file cannot be read
     * @throws vn.thanthien.core.json.UnreadableInputException if a file holds anything but a profile, names what is not
     *     there (a figure, a section, the profile that it extends), or names two things alike
     */
    static Profile read(Path file) throws IOException {
        return ProfileReader.read(file);
    }

    /**
     * Reads a profile of your own that extends none or a shipped one, from a jar or a database.
     *
     * @param profile the text, in UTF-8; it is not closed
     * @throws IOException if it cannot be read
     * @throws vn.thanthien.core.json.UnreadableInputException as {@link #read(Path)}
     */
    static Profile read(InputStream profile) throws IOException {
        return read(profile, id -> Optional.empty());
    }

    /**
     * Reads a profile of your own that may extend another one of your own.
     *
     * @param profile the text, in UTF-8; it is not closed
     * @param others gives the text of the profile with an id, empty if there is none; asked only for what is not
     *     shipped. What it gives is closed
     * @throws IOException if one cannot be read
     * @throws vn.thanthien.core.json.UnreadableInputException as {@link #read(Path)}
     */
    static Profile read(InputStream profile, Function<String, Optional<InputStream>> others) throws IOException {
        return ProfileReader.read(profile, others);
    }

    /**
     * Returns the figures that a check under this profile knows: those of the dictionary and the declared ones.
     *
     * @throws IllegalArgumentException if a declared id has another form than "x." and a plain name, or stands twice
     */
    @Value.Lazy
    default Dictionary dictionary() {
        Dictionary dictionary = Dictionary.standard();
        for (DeclaredFigure figure : getFigures()) {
            dictionary = dictionary.with(
                    figure.getId(), new Bilingual(figure.getLabel(), figure.getLabelEnglish()), figure.isAdditive());
        }
        return dictionary;
    }

    /** Returns each value of the effective profile with the id of the profile that gives it, in a fixed order. */
    default List<ExplainedValue> explain() {
        return ProfileExplanation.of(this);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Profile}; a builder is not thread-safe. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
