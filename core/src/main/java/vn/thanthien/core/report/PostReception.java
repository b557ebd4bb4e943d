package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * Reception by one post or several together (tiếp công dân theo chức danh).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePostReception.class)
@JsonDeserialize(builder = PostReception.Builder.class)
@JsonPropertyOrder({"posts", "kind", "days", "visits", "persons", "cases", "largeGroups", "period", "section", "heading"
})
public sealed interface PostReception permits ImmutablePostReception {

    /** Returns the posts for which the numbers are stated together. */
    @Size(max = Limits.LIST)
    List<ReceptionPost> getPosts();

    /** Returns the kind of reception, if stated. */
    Optional<ReceptionKind> getKind();

    /** Returns the days held, if stated. */
    @PositiveOrZero
    OptionalLong getDays();

    /** Returns the visits (lượt), if stated. */
    @PositiveOrZero
    OptionalLong getVisits();

    /** Returns the persons (người), if stated. */
    @PositiveOrZero
    OptionalLong getPersons();

    /** Returns the cases (vụ việc), if stated. */
    @PositiveOrZero
    OptionalLong getCases();

    /** Returns the large groups (đoàn đông người), if stated. */
    @PositiveOrZero
    OptionalLong getLargeGroups();

    /** Returns the numbers of this row in one vector; the caller owns it. */
    default FigureVector vector() {
        FigureVector vector = new FigureVector();
        FigureBinding.fillPost(this, vector);
        return vector;
    }

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PostReception}; a builder is not thread-safe. */
    final class Builder extends ImmutablePostReception.Builder {
        Builder() {}
    }
}
