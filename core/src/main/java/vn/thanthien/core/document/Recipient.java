package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.language.VietnameseText;

/**
 * One line of the list of recipients (nơi nhận) or of the addressees (kính gửi).
 *
 * <p>A line may name several organs ("TT. Đảng ủy, HĐND xã").
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableRecipient.class)
@JsonDeserialize(builder = Recipient.Builder.class)
@JsonPropertyOrder({"printed", "organs", "purpose"})
public sealed interface Recipient permits ImmutableRecipient {

    /** Returns the line as printed, without the leading dash and the closing mark. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getPrinted();

    /** Returns the organs that the line names, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOrgans();

    /** Returns the purpose, if printed. */
    Optional<RecipientPurpose> getPurpose();

    /** Returns whether this is the archive line ("Lưu: VT"). */
    @JsonIgnore
    default boolean isArchiveLine() {
        return VietnameseText.fold(getPrinted()).startsWith(VietnameseText.fold("lưu"));
    }

    /** Returns whether this is the line "Như trên", which stands for the addressees. */
    @JsonIgnore
    default boolean isAsAbove() {
        return VietnameseText.foldWords(getPrinted()).equals(VietnameseText.foldWords("như trên"));
    }

    /** Returns whether the line names the same body as the organ. */
    default boolean names(Organ organ) {
        for (Organ named : getOrgans()) {
            if (named.isSameBodyAs(organ)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recipient}; a builder is not thread-safe. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}
    }
}
