package vn.thanthien.core.finding;

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
 * The findings of a document that a reviewer knows and accepts (danh sách phát hiện được chấp nhận), as one file.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAcceptanceList.class)
@JsonDeserialize(builder = AcceptanceList.Builder.class)
@JsonPropertyOrder({"schema", "accepted"})
public sealed interface AcceptanceList permits ImmutableAcceptanceList {

    /** The format of a list that this version reads. */
    String SCHEMA = "thanthien-acceptance-1";

    /** Returns the format that the JSON follows. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns what is accepted. */
    @Size(max = Limits.LIST)
    List<@Valid Acceptance> getAccepted();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AcceptanceList}; a builder is not thread-safe. */
    final class Builder extends ImmutableAcceptanceList.Builder {
        Builder() {}
    }
}
