package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A content made public to the people (nội dung công khai).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePublicisedContent.class)
@JsonDeserialize(builder = PublicisedContent.Builder.class)
@JsonPropertyOrder({
    "content",
    "topic",
    "place",
    "form",
    "date",
    "days",
    "period",
    "village",
    "predecessor",
    "section",
    "heading"
})
public sealed interface PublicisedContent permits ImmutablePublicisedContent {

    /** Returns the content. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getContent();

    /** Returns the code of the law's or profile's content that is meant, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getTopic();

    /** Returns where it was made public, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getPlace();

    /** Returns the form of publication (niêm yết, loa truyền thanh), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getForm();

    /** Returns when it was made public, if stated. */
    Optional<PartialDate> getDate();

    /** Returns for how many days, if stated. */
    @PositiveOrZero
    OptionalInt getDays();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicisedContent}; a builder is not thread-safe. */
    final class Builder extends ImmutablePublicisedContent.Builder {
        Builder() {}
    }
}
