package vn.thanthien.core.profile;

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
 * What differs by province or date (hồ sơ cấu hình của tỉnh), as data.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableProfile.class)
@JsonDeserialize(builder = Profile.Builder.class)
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

    /** Returns the survey scale, from the lowest level to the highest. */
    @Size(max = Limits.LIST)
    List<@Valid SurveyTerm> getSurveyScale();

    /** Returns the outline of a report, in order. */
    @Size(max = Limits.LIST)
    List<@Valid OutlineSection> getReportOutline();

    /** Returns the outline of a plan, in order. */
    @Size(max = Limits.LIST)
    List<@Valid OutlineSection> getPlanOutline();

    /** Returns the documents that running the model takes. */
    @Size(max = Limits.LIST)
    List<@Valid FoundingDocument> getFoundingDocuments();

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

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Profile}; a builder is not thread-safe. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
