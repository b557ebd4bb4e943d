package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * The head of a document (phần đầu văn bản), as far as it is printed.
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, cells 1 to 5.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDocumentHeader.class)
@JsonDeserialize(builder = DocumentHeader.Builder.class)
@JsonPropertyOrder({"managingOrgan", "issuer", "jointIssuers", "symbol", "place", "date", "kind", "abstractLine"})
public sealed interface DocumentHeader permits ImmutableDocumentHeader {

    /** Returns the managing organ (cơ quan chủ quản), if printed. */
    Optional<@Valid Organ> getManagingOrgan();

    /** Returns the issuing organ (cơ quan ban hành), if printed; of a joint document the one that leads (cơ quan chủ trì). */
    Optional<@Valid Organ> getIssuer();

    /** Returns the organs that issue a joint document (văn bản liên tịch) together with the issuer, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getJointIssuers();

    /** Returns number and symbol as printed; "/BC-UBND" has a blank number. */
    Optional<DocumentSymbol> getSymbol();

    /** Returns the place (địa danh), if printed. */
    Optional<@Size(max = Limits.TEXT) String> getPlace();

    /** Returns the date of issue as far as it is printed. */
    Optional<PartialDate> getDate();

    /** Returns the type of the document (tên loại), if printed. */
    Optional<DocumentKind> getKind();

    /** Returns the abstract (trích yếu nội dung), if printed. */
    Optional<@Size(max = Limits.TEXT) String> getAbstractLine();

    /** Returns every issuing organ: the issuer, then those that issue together with it. */
    default List<Organ> issuers() {
        return Stream.concat(getIssuer().stream(), getJointIssuers().stream()).toList();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentHeader}; a builder is not thread-safe. */
    final class Builder extends ImmutableDocumentHeader.Builder {
        Builder() {}
    }
}
