package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.internal.PublicStyle;

/**
 * What a province chooses where Nghị định 30/2020/NĐ-CP leaves the form of a document open (lựa chọn về thể thức): margins, sizes,
 * indent and spacing of documents of the State. What is left out is as {@link LayoutMeasure#usual()} says. The form of the Party's
 * documents and boards for the wall are not changed by it.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDocumentLayout.class)
@JsonDeserialize(builder = DocumentLayout.Builder.class)
@JsonPropertyOrder({
    "marginTop",
    "marginBottom",
    "marginLeft",
    "marginRight",
    "nationalTitleSize",
    "mottoSize",
    "organSize",
    "datelineSize",
    "typeSize",
    "subjectSize",
    "bodySize",
    "signatureSize",
    "annexSize",
    "pageNumberSize",
    "paragraphSpacing",
    "lineSpacing",
    "firstLineIndent"
})
public sealed interface DocumentLayout permits ImmutableDocumentLayout {

    /** Returns the top margin (lề trên), in millimetres; 20 to 25. */
    @Positive
    OptionalInt getMarginTop();

    /** Returns the bottom margin (lề dưới), in millimetres; 20 to 25. */
    @Positive
    OptionalInt getMarginBottom();

    /** Returns the left margin (lề trái), in millimetres; 30 to 35. */
    @Positive
    OptionalInt getMarginLeft();

    /** Returns the right margin (lề phải), in millimetres; 15 to 20. */
    @Positive
    OptionalInt getMarginRight();

    /** Returns the size of the national title (Quốc hiệu), in points; 12 to 13. */
    @Positive
    OptionalInt getNationalTitleSize();

    /** Returns the size of the motto (Tiêu ngữ), in points; 13 to 14. */
    @Positive
    OptionalInt getMottoSize();

    /** Returns the size of the superior and the issuing organ (tên cơ quan), in points; 12 to 13. */
    @Positive
    OptionalInt getOrganSize();

    /** Returns the size of place and date (địa danh, thời gian), in points; 13 to 14. */
    @Positive
    OptionalInt getDatelineSize();

    /** Returns the size of the name of the type (tên loại), in points; 13 to 14. */
    @Positive
    OptionalInt getTypeSize();

    /** Returns the size of what the document is about (trích yếu), in points; 13 to 14. */
    @Positive
    OptionalInt getSubjectSize();

    /** Returns the size of addressees, legal bases and content with its headings (Kính gửi, căn cứ, nội dung), in points; 13 to 14. */
    @Positive
    OptionalInt getBodySize();

    /** Returns the size of authority, office and name of the signer (chức vụ, họ tên người ký), in points; 13 to 14. */
    @Positive
    OptionalInt getSignatureSize();

    /** Returns the size of title and reference of an annex (tên phụ lục, “Kèm theo”), in points; 13 to 14. */
    @Positive
    OptionalInt getAnnexSize();

    /** Returns the size of the page number (số trang), in points; 13 to 14. */
    @Positive
    OptionalInt getPageNumberSize();

    /** Returns the space after a paragraph of the content (khoảng cách giữa các đoạn), in points; 6 to 24. */
    @Positive
    OptionalInt getParagraphSpacing();

    /** Returns the spacing of the lines of the content (khoảng cách giữa các dòng), in hundredths of single spacing; 100 to 150. */
    @Positive
    OptionalInt getLineSpacing();

    /** Returns how far the first line of a paragraph of the content is indented. */
    Optional<FirstLineIndent> getFirstLineIndent();

    /**
     * Returns what a measure is under this layout.
     *
     * @param measure the measure
     * @return the value chosen, else the usual one
     */
    default int of(LayoutMeasure measure) {
        return measure.in(this).orElse(measure.usual());
    }

    /** Returns how far first lines are indented under this layout, chosen or not. */
    default FirstLineIndent indent() {
        return getFirstLineIndent().orElse(FirstLineIndent.CM_1_27);
    }

    /** Returns this layout with the choices of another one where it makes none itself. */
    default DocumentLayout orElse(DocumentLayout other) {
        Builder both = builder();
        both.marginTop(first(getMarginTop(), other.getMarginTop()));
        both.marginBottom(first(getMarginBottom(), other.getMarginBottom()));
        both.marginLeft(first(getMarginLeft(), other.getMarginLeft()));
        both.marginRight(first(getMarginRight(), other.getMarginRight()));
        both.nationalTitleSize(first(getNationalTitleSize(), other.getNationalTitleSize()));
        both.mottoSize(first(getMottoSize(), other.getMottoSize()));
        both.organSize(first(getOrganSize(), other.getOrganSize()));
        both.datelineSize(first(getDatelineSize(), other.getDatelineSize()));
        both.typeSize(first(getTypeSize(), other.getTypeSize()));
        both.subjectSize(first(getSubjectSize(), other.getSubjectSize()));
        both.bodySize(first(getBodySize(), other.getBodySize()));
        both.signatureSize(first(getSignatureSize(), other.getSignatureSize()));
        both.annexSize(first(getAnnexSize(), other.getAnnexSize()));
        both.pageNumberSize(first(getPageNumberSize(), other.getPageNumberSize()));
        both.paragraphSpacing(first(getParagraphSpacing(), other.getParagraphSpacing()));
        both.lineSpacing(first(getLineSpacing(), other.getLineSpacing()));
        return both.firstLineIndent(getFirstLineIndent().or(other::getFirstLineIndent))
                .build();
    }

    private static OptionalInt first(OptionalInt own, OptionalInt other) {
        return own.isPresent() ? own : other;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentLayout}; a builder is not thread-safe. */
    final class Builder extends ImmutableDocumentLayout.Builder {
        Builder() {}
    }
}
