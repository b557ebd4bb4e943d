package vn.thanthien.core.paper;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.SelfAssessment;

/**
 * A paper of the model besides reports and plans (giấy tờ của mô hình): a decision, a notice, a letter, a commitment, a
 * sheet or a board, however incomplete. The same type serves all kinds; each shows what concerns it, and the rest is
 * refused by the reader.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePaper.class)
@JsonDeserialize(builder = Paper.Builder.class)
@JsonPropertyOrder({
    "schema",
    "kind",
    "profile",
    "locality",
    "period",
    "header",
    "mentions",
    "steeringBody",
    "supportBody",
    "duties",
    "letter",
    "signatories",
    "assessment",
    "recipients",
    "signature"
})
public sealed interface Paper permits ImmutablePaper {

    /** The format of a paper that this version reads and writes. */
    String SCHEMA = "thanthien-paper-1";

    /** Returns the format that the JSON follows. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns what kind of paper it is. */
    PaperKind getKind();

    /** Returns the id of the profile that it follows, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getProfile();

    /** Returns the commune, if stated. */
    Optional<@Valid Locality> getLocality();

    /** Returns the time that a commitment or a score sheet is for, if stated. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the head, if any. */
    Optional<@Valid DocumentHeader> getHeader();

    /** Returns the documents on which a decision or a notice rests (căn cứ), in order. */
    @Size(max = Limits.LIST)
    List<@Valid DocumentMention> getMentions();

    /** Returns the steering body with its members, if stated. */
    Optional<@Valid SteeringBody> getSteeringBody();

    /** Returns the body that helps it (tổ giúp việc), if there is one. */
    Optional<@Valid SteeringBody> getSupportBody();

    /** Returns who has to do what, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Duty> getDuties();

    /** Returns what a letter tells, if it is one. */
    Optional<@Valid Letter> getLetter();

    /** Returns who signs a commitment, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Signatory> getSignatories();

    /** Returns the scores of a score sheet, if there are any yet. */
    Optional<@Valid SelfAssessment> getAssessment();

    /** Returns who receives a copy, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Recipient> getRecipients();

    /** Returns the signature block, if any. */
    Optional<@Valid Signature> getSignature();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Paper}; a builder is not thread-safe. */
    final class Builder extends ImmutablePaper.Builder {
        Builder() {}
    }
}
