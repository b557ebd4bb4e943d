package vn.thanthien.core.figure;

import vn.thanthien.core.language.Bilingual;

/**
 * What a figure, or another number of a report, counts or measures (đơn vị tính).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum FigureUnit {
    /** Hồ sơ. */
    DOSSIER("hồ sơ", "dossiers"),
    /** Đơn. */
    PETITION("đơn", "petitions"),
    /** Lượt. */
    VISIT("lượt", "visits"),
    /** Cuộc. */
    SESSION("cuộc", "sessions"),
    /** Thư. */
    LETTER("thư", "letters"),
    /** Người. */
    PERSON("người", "persons"),
    /** Nội dung, kiến nghị. */
    COMMUNITY_ITEM("nội dung", "items"),
    /** Thủ tục hành chính. */
    PROCEDURE("thủ tục", "procedures"),
    /** Lần. */
    TIME("lần", "times"),
    /** Ngày. */
    DAY("ngày", "days"),
    /** Ý kiến. */
    OPINION("ý kiến", "opinions"),
    /** Trường hợp. */
    CASE("trường hợp", "cases"),
    /** Hộ. */
    HOUSEHOLD("hộ", "households"),
    /** Thôn, tổ dân phố. */
    VILLAGE("thôn", "villages"),
    /** Chi bộ. */
    PARTY_CELL("chi bộ", "Party cells"),
    /** Héc-ta. */
    HECTARE("ha", "ha"),

    /** Km². */
    SQUARE_KILOMETRE("km²", "km²"),
    /** Đoàn (đoàn đông người). */
    GROUP("đoàn", "groups"),
    /** Phiếu khảo sát. */
    FORM("phiếu", "forms"),
    /** Điểm. */
    POINT("điểm", "points"),
    /** Lĩnh vực thủ tục hành chính. */
    FIELD("lĩnh vực", "fields"),
    /** Khẩu hiệu. */
    SLOGAN("khẩu hiệu", "slogans"),
    /** Năm. */
    YEAR("năm", "years"),
    /** Ki-lô-mét. */
    KILOMETRE("km", "km"),
    /** Đồng. */
    DONG("đồng", "đồng"),
    /** Phần trăm. */
    PERCENT("%", "%"),
    /** A unit of a profile's own; the profile names it. */
    OTHER("đơn vị khác", "other");

    private final String vietnamese;
    private final String english;

    FigureUnit(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the unit's name. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }
}
