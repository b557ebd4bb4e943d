package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * An identity that a profile declares over figures, in the same algebra as the standard rules.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDeclaredIdentity.class)
@JsonDeserialize(builder = DeclaredIdentity.Builder.class)
@JsonPropertyOrder({"rule", "severity", "shape", "whole", "parts", "truth", "truthEnglish", "remedy", "remedyEnglish"})
public sealed interface DeclaredIdentity permits ImmutableDeclaredIdentity {

    /** Returns the id of the rule, such as "BDG-01". */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getRule();

    /** Returns how grave a breach is. */
    Severity getSeverity();

    /** Returns the shape. */
    IdentityShape getShape();

    /** Returns the id of the whole. */
    @FigureReference
    @NotBlank
    @Size(max = Limits.TEXT)
    String getWhole();

    /** Returns the ids of the parts. */
    @FigureReference
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getParts();

    /** Returns the truth required, in Vietnamese. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTruth();

    /** Returns the truth required, in English. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTruthEnglish();

    /** Returns how to mend a breach, in Vietnamese. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getRemedy();

    /** Returns how to mend a breach, in English. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getRemedyEnglish();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeclaredIdentity}; a builder is not thread-safe. */
    final class Builder extends ImmutableDeclaredIdentity.Builder {
        Builder() {}
    }
}
