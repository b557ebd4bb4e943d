package vn.thanthien.core.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * The dossiers of a period in total and, where the report splits them, by field (hồ sơ theo lĩnh vực).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDossierStatistics.class)
@JsonDeserialize(builder = DossierStatistics.Builder.class)
public sealed interface DossierStatistics extends DossierCounts permits ImmutableDossierStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the rows of the table by field, in the printed order; empty if the report does not split. */
    @Size(max = Limits.LIST)
    List<@Valid FieldDossiers> getByField();

    /**
     * Returns whether the rows by field are all fields ("gồm"); false where the report names only some ("trong đó"); taken to
     * be all unless stated.
     */
    Optional<Boolean> getByFieldComplete();

    /** Returns the stated number of fields ("12 lĩnh vực"), if stated. */
    @PositiveOrZero
    OptionalLong getFieldCount();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DossierStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableDossierStatistics.Builder {
        Builder() {}
    }
}
