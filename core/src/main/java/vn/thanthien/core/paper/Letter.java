package vn.thanthien.core.paper;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What a letter to a person tells (nội dung thư): who receives it and the occasion. What a kind of letter does not
 * mention stays absent; what it needs and is absent is left blank for the clerk.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLetter.class)
@JsonDeserialize(builder = Letter.Builder.class)
@JsonPropertyOrder({"recipient", "address", "person", "date", "dossier", "procedure", "appointment", "newDate", "reason"
})
public sealed interface Letter permits ImmutableLetter {

    /** Returns to whom it goes, with the form of address ("ông Trần Văn Mẫu và bà Lê Thị Thử"). */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getRecipient();

    /** Returns where the recipient lives. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getAddress();

    /** Returns the person on whose account it is written: the child that was born, the one who died. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getPerson();

    /** Returns the day of the birth, of the registration of the marriage, of the death or of the deed. */
    Optional<PartialDate> getDate();

    /** Returns the code of the late dossier (mã hồ sơ). */
    Optional<@Size(max = Limits.TEXT) String> getDossier();

    /** Returns the procedure of the late dossier (thủ tục hành chính). */
    Optional<@Size(max = Limits.TEXT) String> getProcedure();

    /** Returns the day on which the result was promised (ngày hẹn trả). */
    Optional<PartialDate> getAppointment();

    /** Returns the day on which the result will be there (ngày hẹn trả lại). */
    Optional<PartialDate> getNewDate();

    /** Returns why the dossier is late, or what the recipient is thanked for. */
    Optional<@Size(max = Limits.TEXT) String> getReason();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Letter}; a builder is not thread-safe. */
    final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
