package vn.thanthien.core.law;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A term that the law gave up for another (thuật ngữ hết dùng).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLegalTerm.class)
@JsonDeserialize(builder = LegalTerm.Builder.class)
public sealed interface LegalTerm permits ImmutableLegalTerm {

    /** Returns the name of the term in the table. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the wordings given up, any of which betrays it. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getWordings();

    /** Returns the last day on which it was right. */
    PartialDate getUntil();

    /** Returns the term to be used instead. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getSuccessor();

    /** Returns the id of the instrument that changed it. */
    Optional<@Size(max = Limits.TEXT) String> getInstrument();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalTerm}; a builder is not thread-safe. */
    final class Builder extends ImmutableLegalTerm.Builder {
        Builder() {}
    }
}
