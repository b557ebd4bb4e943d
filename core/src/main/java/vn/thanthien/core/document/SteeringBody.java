package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The body that steers the model (Ban Chỉ đạo, Ban Điều hành).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSteeringBody.class)
@JsonDeserialize(builder = SteeringBody.Builder.class)
@JsonPropertyOrder({"names", "namedAs", "memberCount", "memberCounts", "members", "membersComplete"})
public sealed interface SteeringBody permits ImmutableSteeringBody {

    /** Returns the names by which the report calls it, in order of first use. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getNames();

    /** Returns the names at the places where they stand, with section and heading, in order; beside or instead of {@link #getNames()}. */
    @Size(max = Limits.LIST)
    List<@Valid PrintedName> getNamedAs();

    /** Returns the stated number of members, the last one if it changed. */
    @PositiveOrZero
    OptionalLong getMemberCount();

    /** Returns the numbers of members at other times, where the document states several, in order. */
    @Size(max = Limits.LIST)
    List<@Valid MemberCount> getMemberCounts();

    /** Returns the members, if listed. */
    @Size(max = Limits.LIST)
    List<@Valid SteeringMember> getMembers();

    /** Returns whether the members listed are all; false where the document names only some; taken to be all unless stated. */
    Optional<Boolean> getMembersComplete();

    /** Returns every name as printed, those of {@link #getNames()} before those of {@link #getNamedAs()}. */
    default List<String> printedNames() {
        return Stream.concat(getNames().stream(), getNamedAs().stream().map(PrintedName::getText))
                .toList();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SteeringBody}; a builder is not thread-safe. */
    final class Builder extends ImmutableSteeringBody.Builder {
        Builder() {}
    }
}
