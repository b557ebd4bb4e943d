package vn.thanthien.core.profile;

import java.util.OptionalInt;
import java.util.function.Function;
import vn.thanthien.core.internal.LayoutLimits;

/**
 * A measure that the decree leaves open, with its limits (số đo để lựa chọn). The limits are those of Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, which names none above for the space between paragraphs; the upper one of it here keeps a document readable.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum LayoutMeasure {
    /** The top margin (lề trên), in millimetres. */
    MARGIN_TOP("marginTop", 20, DocumentLayout::getMarginTop),
    /** The bottom margin (lề dưới), in millimetres. */
    MARGIN_BOTTOM("marginBottom", 20, DocumentLayout::getMarginBottom),
    /** The left margin (lề trái), in millimetres. */
    MARGIN_LEFT("marginLeft", 30, DocumentLayout::getMarginLeft),
    /** The right margin (lề phải), in millimetres. */
    MARGIN_RIGHT("marginRight", 15, DocumentLayout::getMarginRight),
    /** The size of the national title (Quốc hiệu), in points. */
    NATIONAL_TITLE_SIZE("nationalTitleSize", 12, DocumentLayout::getNationalTitleSize),
    /** The size of the motto (Tiêu ngữ), in points. */
    MOTTO_SIZE("mottoSize", 13, DocumentLayout::getMottoSize),
    /** The size of the superior and the issuing organ (tên cơ quan), in points. */
    ORGAN_SIZE("organSize", 12, DocumentLayout::getOrganSize),
    /** The size of place and date (địa danh, thời gian), in points. */
    DATELINE_SIZE("datelineSize", 13, DocumentLayout::getDatelineSize),
    /** The size of the name of the type (tên loại), in points. */
    TYPE_SIZE("typeSize", 14, DocumentLayout::getTypeSize),
    /** The size of what the document is about (trích yếu), in points. */
    SUBJECT_SIZE("subjectSize", 14, DocumentLayout::getSubjectSize),
    /** The size of addressees, legal bases and content with its headings (Kính gửi, căn cứ, nội dung), in points. */
    BODY_SIZE("bodySize", 14, DocumentLayout::getBodySize),
    /** The size of authority, office and name of the signer (chức vụ, họ tên người ký), in points. */
    SIGNATURE_SIZE("signatureSize", 14, DocumentLayout::getSignatureSize),
    /** The size of title and reference of an annex (tên phụ lục, “Kèm theo”), in points. */
    ANNEX_SIZE("annexSize", 14, DocumentLayout::getAnnexSize),
    /** The size of the page number (số trang), in points. */
    PAGE_NUMBER_SIZE("pageNumberSize", 13, DocumentLayout::getPageNumberSize),
    /** The space after a paragraph of the content (khoảng cách giữa các đoạn), in points. */
    PARAGRAPH_SPACING("paragraphSpacing", 6, DocumentLayout::getParagraphSpacing),
    /** The spacing of the lines of the content (khoảng cách giữa các dòng), in hundredths of single spacing. */
    LINE_SPACING("lineSpacing", 110, DocumentLayout::getLineSpacing);

    private final String property;
    private final int least;
    private final int most;
    private final int usual;

    // a lambda that keeps nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<DocumentLayout, OptionalInt> choice;

    LayoutMeasure(String property, int usual, Function<DocumentLayout, OptionalInt> choice) {
        this.property = property;
        LayoutLimits.Range range = LayoutLimits.of(property).orElseThrow();
        this.least = range.least();
        this.most = range.most();
        this.usual = usual;
        this.choice = choice;
    }

    /**
     * The name of the member of {@link DocumentLayout} that chooses it.
     *
     * @return the name, as in the JSON
     */
    public String property() {
        return property;
    }

    /**
     * The least that is allowed.
     *
     * @return a value in the unit of the measure
     */
    public int least() {
        return least;
    }

    /**
     * The most that is allowed.
     *
     * @return a value in the unit of the measure
     */
    public int most() {
        return most;
    }

    /**
     * What is taken where nothing is chosen.
     *
     * @return a value in the unit of the measure
     */
    public int usual() {
        return usual;
    }

    /**
     * Whether a value keeps to the limits.
     *
     * @param value the value, in the unit of the measure
     * @return true if it is allowed
     */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    /**
     * What a layout chooses.
     *
     * @param layout the layout
     * @return the value as written, absent if it does not choose
     */
    public OptionalInt in(DocumentLayout layout) {
        return choice.apply(layout);
    }
}
