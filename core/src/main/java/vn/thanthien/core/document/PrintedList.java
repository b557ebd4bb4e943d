package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A list whose size the text announces ("thể hiện trên 4 tiêu chí").
 *
 * <p>The count and the list may each stand alone; order and repetitions are kept. A list that names some of what is counted
 * ("11 nội dung, như: …") says so in its introducing words or by {@link #getComplete()}.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePrintedList.class)
@JsonDeserialize(builder = PrintedList.Builder.class)
@JsonPropertyOrder({"subject", "countPrinted", "introduction", "complete", "items", "section", "heading"})
public sealed interface PrintedList permits ImmutablePrintedList {

    /** Returns what is listed ("tiêu chí"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getSubject();

    /** Returns the count as printed, a number or a number word ("03", "bốn"). */
    Optional<@Size(max = Limits.TEXT) String> getCountPrinted();

    /** Returns the introducing words ("gồm", "như", "trong đó có"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getIntroduction();

    /** Returns whether the words claim that the items are all; absent if they do not say. */
    Optional<Boolean> getComplete();

    /** Returns the items as printed; empty if none is listed. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getItems();

    /** Returns the canonical section, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedList}; a builder is not thread-safe. */
    final class Builder extends ImmutablePrintedList.Builder {
        Builder() {}
    }
}
