package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A facility of the unit (cơ sở vật chất).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableFacility.class)
@JsonDeserialize(builder = Facility.Builder.class)
@JsonPropertyOrder({"name", "count", "address", "village", "predecessor", "section", "heading"})
public sealed interface Facility permits ImmutableFacility {

    /** Returns what it is. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns how many, if stated. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns where people find it (địa chỉ trang thông tin, số điện thoại đường dây nóng), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getAddress();

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

    /** Builds a {@link Facility}; a builder is not thread-safe. */
    final class Builder extends ImmutableFacility.Builder {
        Builder() {}
    }
}
