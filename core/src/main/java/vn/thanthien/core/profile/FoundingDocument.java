package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A document that running the model takes (văn bản phải có).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableFoundingDocument.class)
@JsonDeserialize(builder = FoundingDocument.Builder.class)
@JsonPropertyOrder({"role", "severity"})
public sealed interface FoundingDocument permits ImmutableFoundingDocument {

    /** Returns what the document does. */
    DocumentRole getRole();

    /** Returns how grave its absence is. */
    Severity getSeverity();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FoundingDocument}; a builder is not thread-safe. */
    final class Builder extends ImmutableFoundingDocument.Builder {
        Builder() {}
    }
}
