package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * One proposal or petition to the superiors (đề xuất, kiến nghị).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableProposal.class)
@JsonDeserialize(builder = Proposal.Builder.class)
@JsonPropertyOrder({"text", "addressees", "section", "heading"})
public sealed interface Proposal permits ImmutableProposal {

    /** Returns the text. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getText();

    /** Returns the organs to which it is addressed, in the words of the report, if it names any. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getAddressees();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}; a builder is not thread-safe. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
