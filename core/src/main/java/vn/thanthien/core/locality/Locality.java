package vn.thanthien.core.locality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * The unit whose government reports (xã, phường, thị trấn, đặc khu), with what the report says about it.
 *
 * <p>Names are not unique (there are two communes "Ngọc Trạo"); where a code is known it identifies the unit.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLocality.class)
@JsonDeserialize(builder = Locality.Builder.class)
@JsonPropertyOrder({
    "kind",
    "name",
    "district",
    "province",
    "code",
    "description",
    "areaHectares",
    "areaSquareKilometres",
    "households",
    "population",
    "villages",
    "villageNames",
    "partyCells",
    "villagePartyCells",
    "agencyPartyCells",
    "partyMembers",
    "poorHouseholds",
    "cadres",
    "civilServants",
    "publicEmployees",
    "partTimeOfficers",
    "validFrom",
    "validTo",
    "predecessors",
    "neighbours",
    "distances",
    "events"
})
public sealed interface Locality permits ImmutableLocality {

    /** Returns the kind of unit. */
    UnitKind getKind();

    /** Returns the name without the kind ("Hoằng Cát"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the district with its kind ("huyện Hoằng Hóa"); absent since 1 July 2025. */
    Optional<@Size(max = Limits.TEXT) String> getDistrict();

    /** Returns the province with its kind ("tỉnh Thanh Hóa"), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getProvince();

    /** Returns the code of the unit in the national list, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getCode();

    /** Returns a sentence on the character of the unit, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getDescription();

    /** Returns the natural area in hectares, if stated. */
    Optional<PrintedDecimal> getAreaHectares();

    /** Returns the natural area in square kilometres, where that is what is printed. */
    Optional<PrintedDecimal> getAreaSquareKilometres();

    /** Returns the number of households (hộ), if stated. */
    @PositiveOrZero
    OptionalLong getHouseholds();

    /** Returns the number of people (nhân khẩu), if stated. */
    @PositiveOrZero
    OptionalLong getPopulation();

    /** Returns the number of villages and residential groups (thôn, tổ dân phố), if stated. */
    @PositiveOrZero
    OptionalLong getVillages();

    /** Returns the names of the villages, if listed. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getVillageNames();

    /** Returns the number of Party cells (chi bộ), if stated. */
    @PositiveOrZero
    OptionalLong getPartyCells();

    /** Returns the number of village Party cells (chi bộ thôn), if stated. */
    @PositiveOrZero
    OptionalLong getVillagePartyCells();

    /** Returns the number of Party cells of agencies, schools and other bodies, if stated. */
    @PositiveOrZero
    OptionalLong getAgencyPartyCells();

    /** Returns the number of Party members (đảng viên), if stated. */
    @PositiveOrZero
    OptionalLong getPartyMembers();

    /** Returns the number of poor households (hộ nghèo), if stated. */
    @PositiveOrZero
    OptionalLong getPoorHouseholds();

    /** Returns the number of cadres (cán bộ), if stated. */
    @PositiveOrZero
    OptionalLong getCadres();

    /** Returns the number of civil servants (công chức), if stated. */
    @PositiveOrZero
    OptionalLong getCivilServants();

    /** Returns the number of public employees (viên chức), if stated. */
    @PositiveOrZero
    OptionalLong getPublicEmployees();

    /** Returns the number of part-time officers (người hoạt động không chuyên trách), if stated. */
    @PositiveOrZero
    OptionalLong getPartTimeOfficers();

    /** Returns the first day on which the unit exists with this name and kind, if known. */
    Optional<PartialDate> getValidFrom();

    /** Returns the last day on which it does, if known. */
    Optional<PartialDate> getValidTo();

    /** Returns the units from which it was formed, if stated. */
    @Size(max = Limits.LIST)
    List<@Valid UnitReference> getPredecessors();

    /** Returns the neighbouring units in the order of the text. */
    @Size(max = Limits.LIST)
    List<@Valid Neighbour> getNeighbours();

    /** Returns stated distances to other places. */
    @Size(max = Limits.LIST)
    List<@Valid LocalityDistance> getDistances();

    /** Returns dated events of the unit's history that the report states. */
    @Size(max = Limits.LIST)
    List<@Valid LocalityEvent> getEvents();

    /** Returns kind and name together, as in running text ("xã Hoằng Cát"). */
    default String fullName() {
        return getKind().vietnamese() + " " + getName();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Locality}; a builder is not thread-safe. */
    final class Builder extends ImmutableLocality.Builder {
        Builder() {}
    }
}
