package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A piece of evidence (minh chứng) for a score.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableEvidence.class)
@JsonDeserialize(builder = Evidence.Builder.class)
@JsonPropertyOrder({"name", "symbol", "date", "file"})
public sealed interface Evidence permits ImmutableEvidence {

    /** Returns what it is. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns number and symbol, if it is a document. */
    Optional<DocumentSymbol> getSymbol();

    /** Returns its date, if stated. */
    Optional<PartialDate> getDate();

    /** Returns the name of the file that holds it, if any. */
    Optional<@Size(max = Limits.TEXT) String> getFile();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evidence}; a builder is not thread-safe. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
