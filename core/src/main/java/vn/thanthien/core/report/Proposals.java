package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The section on proposals to superiors (đề xuất, kiến nghị); it may say that there are none.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableProposals.class)
@JsonDeserialize(builder = Proposals.Builder.class)
@JsonPropertyOrder({"none", "items"})
public sealed interface Proposals permits ImmutableProposals {

    /** Returns whether the report says that it has none ("Không"). */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isNone() {
        return false;
    }

    /** Returns the proposals in order. */
    @Size(max = Limits.LIST)
    List<@Valid Proposal> getItems();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposals}; a builder is not thread-safe. */
    final class Builder extends ImmutableProposals.Builder {
        Builder() {}
    }
}
