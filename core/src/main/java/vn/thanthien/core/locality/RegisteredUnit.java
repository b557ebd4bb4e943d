package vn.thanthien.core.locality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A unit of the commune level in a register, as it was in one stretch of time (đơn vị hành chính cấp xã trong danh mục).
 *
 * <p>A unit that changes its name, kind or superior has a row for each. Dates that are absent leave the time open to that
 * side.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableRegisteredUnit.class)
@JsonDeserialize(builder = RegisteredUnit.Builder.class)
@JsonPropertyOrder({"code", "kind", "name", "district", "province", "validFrom", "validTo", "predecessors"})
public sealed interface RegisteredUnit permits ImmutableRegisteredUnit {

    /** Returns the code of the unit in the list from which the register was made. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the kind of unit. */
    UnitKind getKind();

    /** Returns the name without the kind. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the district with its kind; absent since 1 July 2025. */
    Optional<@Size(max = Limits.TEXT) String> getDistrict();

    /** Returns the province with its kind. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getProvince();

    /** Returns the first day of this row, if known. */
    Optional<PartialDate> getValidFrom();

    /** Returns the last day of this row; absent while it holds. */
    Optional<PartialDate> getValidTo();

    /** Returns the codes of the units from which this one was formed. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getPredecessors();

    /** Returns whether the row may hold on the day; a partial date counts in favour of it. */
    default boolean isValidOn(LocalDate day) {
        return getValidFrom().filter(from -> from.earliest().isAfter(day)).isEmpty()
                && getValidTo().filter(to -> to.latest().isBefore(day)).isEmpty();
    }

    /** Returns kind and name together, as in running text ("xã Hoằng Cát"). */
    default String fullName() {
        return getKind().vietnamese() + " " + getName();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegisteredUnit}; a builder is not thread-safe. */
    final class Builder extends ImmutableRegisteredUnit.Builder {
        Builder() {}
    }
}
