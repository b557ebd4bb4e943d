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
import vn.thanthien.core.language.VietnameseText;

/**
 * An organ (cơ quan, tổ chức) as it is named at one place, with what kind of body it is and at which level.
 *
 * <p>The name stays as printed; kind and level say which body it is, so that "Dân vận huyện ủy" and "Ban Dân vận Huyện ủy"
 * can be known for one.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableOrgan.class)
@JsonDeserialize(builder = Organ.Builder.class)
@JsonPropertyOrder({"name", "kind", "level", "locality"})
public sealed interface Organ permits ImmutableOrgan {

    /** Returns the name as printed at this place. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns what kind of body it is, if known. */
    Optional<OrganKind> getKind();

    /**
     * Returns what kind of body it is: as stated, or else as its name tells beyond doubt ("UBND xã An Lạc", "Đảng ủy xã",
     * "HĐND", "Ủy ban MTTQ Việt Nam xã").
     */
    default Optional<OrganKind> knownKind() {
        return getKind().or(() -> OrganWords.kind(getName()));
    }

    /** Returns its level, if known. */
    Optional<AdministrativeLevel> getLevel();

    /** Returns the unit that it belongs to ("huyện Hoằng Hóa"), if named. */
    Optional<@Size(max = Limits.TEXT) String> getLocality();

    /** Returns whether both name the same body: kind and level where both have them, else the folded names. */
    default boolean isSameBodyAs(Organ other) {
        if (getKind().isPresent() && other.getKind().isPresent() && getKind().get() != OrganKind.OTHER) {
            return getKind().equals(other.getKind())
                    && (getLevel().isEmpty()
                            || other.getLevel().isEmpty()
                            || getLevel().equals(other.getLevel()));
        }
        return VietnameseText.same(getName(), other.getName());
    }

    /** Returns an organ of a known kind and level. */
    static Organ of(String name, OrganKind kind, AdministrativeLevel level) {
        return builder().name(name).kind(kind).level(level).build();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Organ}; a builder is not thread-safe. */
    final class Builder extends ImmutableOrgan.Builder {
        Builder() {}
    }
}
