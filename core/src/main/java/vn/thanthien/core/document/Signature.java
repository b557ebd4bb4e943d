package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The signature block (chữ ký của người có thẩm quyền), as far as it is printed.
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, cell 7.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSignature.class)
@JsonDeserialize(builder = Signature.Builder.class)
@JsonPropertyOrder({"authority", "onBehalfOf", "office", "secondOffice", "name"})
public sealed interface Signature permits ImmutableSignature {

    /** Returns by whose authority the signer signs, if printed. */
    Optional<SigningAuthority> getAuthority();

    /** Returns the collective organ behind "TM." ("ỦY BAN NHÂN DÂN"), or the head behind "KT.", if printed. */
    Optional<@Size(max = Limits.TEXT) String> getOnBehalfOf();

    /** Returns the office of the signer (chức vụ), if printed. */
    Optional<@Size(max = Limits.TEXT) String> getOffice();

    /** Returns the office in the organ, printed under the title in an advisory body, if printed. */
    Optional<@Size(max = Limits.TEXT) String> getSecondOffice();

    /** Returns the name of the signer, if printed. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getName();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Signature}; a builder is not thread-safe. */
    final class Builder extends ImmutableSignature.Builder {
        Builder() {}
    }
}
