package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * What is printed at a place whose member cannot hold it (in nguyên văn): a day without its year ("ngày 16/5"), a day that
 * the calendar does not have ("31/9/2025"), words where a number belongs ("vài chục đơn").
 *
 * <p>The member itself is left out; nothing is completed or guessed.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableVerbatimWords.class)
@JsonDeserialize(builder = VerbatimWords.Builder.class)
@JsonPropertyOrder({"at", "wording"})
public sealed interface VerbatimWords permits ImmutableVerbatimWords {

    /** Returns the JSON Pointer of the member that cannot hold what is printed ("/dialogues/0/date"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getAt();

    /** Returns the words as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getWording();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VerbatimWords}; a builder is not thread-safe. */
    final class Builder extends ImmutableVerbatimWords.Builder {
        Builder() {}
    }
}
