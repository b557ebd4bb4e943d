package vn.thanthien.core.report;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The dossiers of one field (lĩnh vực): a row of the dossier table.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableFieldDossiers.class)
@JsonDeserialize(builder = FieldDossiers.Builder.class)
public sealed interface FieldDossiers extends DossierCounts permits ImmutableFieldDossiers {

    /** Returns the name of the field as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getField();

    /** Returns the numbers of this row in one vector; the caller owns it. */
    default FigureVector vector() {
        FigureVector vector = FigureVector.ofSection("dossiers");
        FigureBinding.fillDossiers(this, vector);
        return vector;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldDossiers}; a builder is not thread-safe. */
    final class Builder extends ImmutableFieldDossiers.Builder {
        Builder() {}
    }
}
