package vn.thanthien.core.document;

import java.util.Optional;

/**
 * The type of a document (tên loại văn bản), with its abbreviation.
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Phụ lục III for the twenty-nine administrative types; laws and the Party's own
 * types besides.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DocumentKind {
    /** Nghị quyết. */
    RESOLUTION("Nghị quyết", "NQ", true),
    /** Quyết định. */
    DECISION("Quyết định", "QĐ", true),
    /** Chỉ thị. */
    DIRECTIVE("Chỉ thị", "CT", true),
    /** Quy chế. */
    REGULATION("Quy chế", "QC", true),
    /** Quy định. */
    PROVISION("Quy định", "QyĐ", true),
    /** Thông cáo. */
    COMMUNIQUE("Thông cáo", "TC", true),
    /** Thông báo. */
    NOTICE("Thông báo", "TB", true),
    /** Hướng dẫn. */
    GUIDANCE("Hướng dẫn", "HD", true),
    /** Chương trình. */
    PROGRAMME("Chương trình", "CTr", true),
    /** Kế hoạch. */
    PLAN("Kế hoạch", "KH", true),
    /** Phương án. */
    SCHEME("Phương án", "PA", true),
    /** Đề án. */
    PROJECT_SCHEME("Đề án", "ĐA", true),
    /** Dự án. */
    PROJECT("Dự án", "DA", true),
    /** Báo cáo. */
    REPORT("Báo cáo", "BC", true),
    /** Biên bản. */
    MINUTES("Biên bản", "BB", true),
    /** Tờ trình. */
    SUBMISSION("Tờ trình", "TTr", true),
    /** Hợp đồng. */
    CONTRACT("Hợp đồng", "HĐ", true),
    /** Công văn; it has no abbreviation of its own, the Party's is CV. */
    OFFICIAL_LETTER("Công văn", "CV", false),
    /** Công điện. */
    TELEGRAM("Công điện", "CĐ", true),
    /** Bản ghi nhớ. */
    MEMORANDUM("Bản ghi nhớ", "BGN", true),
    /** Bản thỏa thuận. */
    AGREEMENT("Bản thỏa thuận", "BTT", true),
    /** Giấy ủy quyền. */
    POWER_OF_ATTORNEY("Giấy ủy quyền", "GUQ", true),
    /** Giấy mời. */
    INVITATION("Giấy mời", "GM", true),
    /** Giấy giới thiệu. */
    INTRODUCTION("Giấy giới thiệu", "GGT", true),
    /** Giấy nghỉ phép. */
    LEAVE_PERMIT("Giấy nghỉ phép", "GNP", true),
    /** Phiếu gửi. */
    DISPATCH_SLIP("Phiếu gửi", "PG", true),
    /** Phiếu chuyển. */
    TRANSFER_SLIP("Phiếu chuyển", "PC", true),
    /** Phiếu báo. */
    REPORT_SLIP("Phiếu báo", "PB", true),
    /** Thư công; it has no abbreviation. */
    PUBLIC_LETTER("Thư công", "", false),
    /** Luật; cited by name, without number. */
    LAW("Luật", "QH", false),
    /** Pháp lệnh; cited by name, without number. */
    ORDINANCE("Pháp lệnh", "PL", false),
    /** Nghị định. */
    DECREE("Nghị định", "NĐ", false),
    /** Thông tư. */
    CIRCULAR("Thông tư", "TT", false),
    /** Kết luận (Party). */
    CONCLUSION("Kết luận", "KL", false);

    private final String vietnamese;
    private final String abbreviation;
    private final boolean administrative;

    DocumentKind(String vietnamese, String abbreviation, boolean administrative) {
        this.vietnamese = vietnamese;
        this.abbreviation = abbreviation;
        this.administrative = administrative;
    }

    /** Returns the Vietnamese name. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the abbreviation in symbols, empty if there is none. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Returns whether Phụ lục III gives the type an abbreviation for symbols of administrative documents. */
    public boolean isAdministrative() {
        return administrative;
    }

    /** Returns the type with the abbreviation, if there is one; letters must match in case. */
    public static Optional<DocumentKind> ofAbbreviation(String abbreviation) {
        for (DocumentKind kind : values()) {
            if (!abbreviation.isEmpty() && kind.abbreviation.equals(abbreviation)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
