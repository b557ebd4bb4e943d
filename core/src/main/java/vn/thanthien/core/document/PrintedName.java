package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A name as printed at one place (tên mô hình, tên cơ quan).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePrintedName.class)
@JsonDeserialize(builder = PrintedName.Builder.class)
@JsonPropertyOrder({"text", "term", "section", "heading"})
public sealed interface PrintedName permits ImmutablePrintedName {

    /** Returns the name as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getText();

    /** Returns the writer's own code for what is meant, if any; profiles have none for these names, and no rule reads it. */
    Optional<@Size(max = Limits.TEXT) String> getTerm();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedName}; a builder is not thread-safe. */
    final class Builder extends ImmutablePrintedName.Builder {
        Builder() {}
    }
}
