package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * How many members a body has at some time (số thành viên), in the words of the document.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableMemberCount.class)
@JsonDeserialize(builder = MemberCount.Builder.class)
@JsonPropertyOrder({"count", "date", "wording", "section", "heading"})
public sealed interface MemberCount permits ImmutableMemberCount {

    /** Returns the number, if it can be read. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns as of when, as far as it is printed. */
    Optional<PartialDate> getDate();

    /** Returns the words of the document ("khi thành lập", "sau kiện toàn"), if they matter. */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MemberCount}; a builder is not thread-safe. */
    final class Builder extends ImmutableMemberCount.Builder {
        Builder() {}
    }
}
