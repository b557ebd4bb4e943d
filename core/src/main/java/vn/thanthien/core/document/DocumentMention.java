package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * One mention of a document (một lần viện dẫn văn bản), as it stands at one place.
 *
 * <p>A document that is cited three times has three mentions, each with the date, subject and issuer given there; whether
 * they agree is for the rules to say.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDocumentMention.class)
@JsonDeserialize(builder = DocumentMention.Builder.class)
@JsonPropertyOrder({
    "kind",
    "symbol",
    "date",
    "issuers",
    "subject",
    "roles",
    "yearsCovered",
    "term",
    "body",
    "executes",
    "section",
    "heading",
    "note"
})
public sealed interface DocumentMention permits ImmutableDocumentMention {

    /** Returns the type of the document as named ("Nghị quyết"), if named. */
    Optional<DocumentKind> getKind();

    /** Returns number and symbol exactly as printed, if printed. */
    Optional<DocumentSymbol> getSymbol();

    /** Returns the date as far as it is printed. */
    Optional<PartialDate> getDate();

    /** Returns the issuers as named there; several for a joint document, none if not named. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getIssuers();

    /** Returns what the document is about, in the words of this place. */
    Optional<@Size(max = Limits.TEXT) String> getSubject();

    /** Returns what the document does for the model. */
    @Size(max = Limits.LIST)
    List<DocumentRole> getRoles();

    /** Returns the years that its subject names. */
    @Size(max = Limits.LIST)
    List<Integer> getYearsCovered();

    /** Returns the term of the committee that issued it as printed ("khóa XI"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getTerm();

    /** Returns the body named there besides the issuer ("của Ban Điều hành"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getBody();

    /** Returns the documents or laws that it is said to carry out, by symbol or name. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getExecutes();

    /** Returns the canonical section in which the mention stands (outline id), if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a remark of whoever entered the mention; it is never checked. */
    Optional<@Size(max = Limits.TEXT) String> getNote();

    /** Returns whether the mention gives the document this role. */
    default boolean hasRole(DocumentRole role) {
        return getRoles().contains(role);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentMention}; a builder is not thread-safe. */
    final class Builder extends ImmutableDocumentMention.Builder {
        Builder() {}
    }
}
