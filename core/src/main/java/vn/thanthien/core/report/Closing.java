package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The closing sentence (phần kết), with whom it addresses.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableClosing.class)
@JsonDeserialize(builder = Closing.Builder.class)
@JsonPropertyOrder({"text", "addressees"})
public sealed interface Closing permits ImmutableClosing {

    /** Returns the sentence. */
    Optional<@Size(max = Limits.TEXT) String> getText();

    /** Returns the organs that it names as receiving the report, or as asked to approve or to carry out the plan. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getAddressees();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closing}; a builder is not thread-safe. */
    final class Builder extends ImmutableClosing.Builder {
        Builder() {}
    }
}
