package vn.thanthien.core.law;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A legal instrument (văn bản quy phạm pháp luật) with the days between which it is in force.
 *
 * <p>Only instruments that were checked against their published text are ever cited to users.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableInstrument.class)
@JsonDeserialize(builder = Instrument.Builder.class)
public sealed interface Instrument permits ImmutableInstrument {

    /** Returns the id in the table. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns its type. */
    DocumentKind getKind();

    /** Returns number and symbol. */
    Optional<DocumentSymbol> getSymbol();

    /** Returns the official title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Returns the issuer. */
    Optional<@Size(max = Limits.TEXT) String> getIssuer();

    /** Returns when it was passed. */
    Optional<PartialDate> getPassed();

    /** Returns the first day in force. */
    Optional<PartialDate> getInForceFrom();

    /** Returns the last day in force; absent while it is. */
    Optional<PartialDate> getInForceTo();

    /** Returns the id of the instrument that replaces it. */
    Optional<@Size(max = Limits.TEXT) String> getReplacedBy();

    /** Returns the instruments that amend it; it stays in force. */
    @Size(max = Limits.LIST)
    List<@Valid Amendment> getAmendedBy();

    /** Returns the last day for which it was checked that it is in force; later it is not cited. */
    Optional<PartialDate> getCheckedUntil();

    /** Returns to whom it applies, where that matters. */
    Optional<@Size(max = Limits.TEXT) String> getScope();

    /** Returns whether its row was checked against a published text. */
    boolean isChecked();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Instrument}; a builder is not thread-safe. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
