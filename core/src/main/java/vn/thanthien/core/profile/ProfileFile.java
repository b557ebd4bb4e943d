package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A profile as it is written: what it says itself, and of which profile it takes the rest.
 *
 * <p>A value that is left out is taken from the profile that it extends; a list that is given replaces the inherited one whole,
 * but for overrides, figures, identities and parameters, which are added to the inherited ones.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableProfileFile.class)
@JsonDeserialize(builder = ProfileFile.Builder.class)
@JsonPropertyOrder({
    "schema",
    "id",
    "version",
    "extends",
    "province",
    "validFrom",
    "validTo",
    "modelName",
    "steeringBodyName",
    "sloganSets",
    "criteria",
    "letterKinds",
    "surveyScale",
    "surveyQuestions",
    "scoringGroups",
    "scoringDossier",
    "reportOutline",
    "planOutline",
    "foundingDocuments",
    "thresholds",
    "parameters",
    "apartDossiers",
    "superiorLine",
    "courtesyLetters",
    "layout",
    "superiorOrgans",
    "recipientsTemplate",
    "figures",
    "identities",
    "ruleSets",
    "overrides"
})
public sealed interface ProfileFile permits ImmutableProfileFile {

    /** Returns the id. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns the version of the profile. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getVersion();

    /** Returns the id of the profile that it extends, if any. */
    Optional<@Size(max = Limits.TEXT) String> getExtends();

    /** Returns the province, if it is of one. */
    Optional<@Size(max = Limits.TEXT) String> getProvince();

    /** Returns the first day of validity. */
    Optional<PartialDate> getValidFrom();

    /** Returns the last day of validity. */
    Optional<PartialDate> getValidTo();

    /** Returns the name of the model, verbatim. */
    Optional<@Size(max = Limits.TEXT) String> getModelName();

    /** Returns the usual name of the steering body. */
    Optional<@Size(max = Limits.TEXT) String> getSteeringBodyName();

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

    /** The format of a profile that this version reads. */
    String SCHEMA = "thanthien-profile-1";

    /** Returns the format that the JSON follows. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProfileFile}; a builder is not thread-safe. */
    final class Builder extends ImmutableProfileFile.Builder {
        Builder() {}
    }
}
