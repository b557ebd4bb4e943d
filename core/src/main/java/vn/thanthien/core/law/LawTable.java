package vn.thanthien.core.law;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The law as far as the rules depend on it: instruments, what they are cited for, the numbers and names that they set,
 * and terms given up.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLawTable.class)
@JsonDeserialize(builder = LawTable.Builder.class)
public sealed interface LawTable permits ImmutableLawTable {

    /** Returns the version of the table. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getVersion();

    /** Returns the instruments. */
    @Size(max = Limits.LIST)
    List<@Valid Instrument> getInstruments();

    /** Returns the roles. */
    @Size(max = Limits.LIST)
    List<@Valid LegalRole> getRoles();

    /** Returns the numbers and names that the law sets, by date. */
    @Size(max = Limits.LIST)
    List<@Valid LegalParameter> getParameters();

    /** Returns the terms given up. */
    @Size(max = Limits.LIST)
    List<@Valid LegalTerm> getTerms();

    /** Returns the table that is shipped with the library. */
    static LawTable shipped() {
        return ShippedLaw.TABLE;
    }

    /** Returns the instrument with the id, if there is one. */
    default Optional<Instrument> instrument(String id) {
        return getInstruments().stream().filter(i -> i.getId().equals(id)).findFirst();
    }

    /** Returns the instrument with the symbol, whatever its spacing, if there is one. */
    default Optional<Instrument> find(DocumentSymbol symbol) {
        String key = symbol.key();
        return getInstruments().stream()
                .filter(i -> i.getSymbol()
                        .map(DocumentSymbol::key)
                        .filter(key::equals)
                        .isPresent())
                .findFirst();
    }

    /** Returns the parameter with the id, if there is one. */
    default Optional<LegalParameter> parameter(String id) {
        return getParameters().stream().filter(p -> p.getId().equals(id)).findFirst();
    }

    /**
     * Returns the citations of a role: the checked instruments that play it and are in force on the day, or, where the
     * day is unknown, none but those that are in force still. The id of a parameter is a role too: that of the
     * instrument on which its value of the day rests.
     */
    default List<Citation> cite(String role, Optional<LocalDate> day) {
        return Citations.of(this, role, day);
    }

    /** Returns the citation of a value; empty unless the value and the instrument on which it rests were checked. */
    default Optional<Citation> cite(LegalValue value) {
        return Citations.of(this, value);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LawTable}; a builder is not thread-safe. */
    final class Builder extends ImmutableLawTable.Builder {
        Builder() {}
    }
}
