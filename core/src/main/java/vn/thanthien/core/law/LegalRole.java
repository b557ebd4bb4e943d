package vn.thanthien.core.law;

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
 * A part that the law plays for a rule (vai trò của căn cứ): which instruments may be cited, and the provision.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLegalRole.class)
@JsonDeserialize(builder = LegalRole.Builder.class)
public sealed interface LegalRole permits ImmutableLegalRole {

    /** Returns the name of the role, as rules cite it. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getRole();

    /** Returns the ids of the instruments that play it, each in its time. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getInstruments();

    /** Returns the provision in Vietnamese, if one is cited. */
    Optional<@Size(max = Limits.TEXT) String> getProvision();

    /** Returns the provision in English, if one is cited. */
    Optional<@Size(max = Limits.TEXT) String> getProvisionEnglish();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalRole}; a builder is not thread-safe. */
    final class Builder extends ImmutableLegalRole.Builder {
        Builder() {}
    }
}
