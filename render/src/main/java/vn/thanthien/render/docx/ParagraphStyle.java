package vn.thanthien.render.docx;

import java.util.Optional;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.core.profile.LayoutMeasure;

/**
 * The named paragraph styles (kiểu đoạn), after Phụ lục I of Nghị định 30/2020/NĐ-CP. Bold, italic and capitals stand
 * here and not on the words, because LibreOffice drops the formatting of words inside a content control.
 */
enum ParagraphStyle {
    /** The default of all styles. */
    NORMAL("Normal", "Normal", Look.size(14)),
    /** The first paragraph: LibreOffice adds an empty line before a table that comes first. */
    START("MoDau", "Mở đầu", Look.size(1).line(20)),
    NATIONAL_TITLE(
            "QuocHieu",
            "Quốc hiệu",
            Look.open(LayoutMeasure.NATIONAL_TITLE_SIZE).bold().capitals().centred()),
    MOTTO("TieuNgu", "Tiêu ngữ", Look.open(LayoutMeasure.MOTTO_SIZE).bold().centred()),
    MANAGING_ORGAN(
            "CoQuanChuQuan",
            "Cơ quan chủ quản",
            Look.open(LayoutMeasure.ORGAN_SIZE).capitals().centred()),
    ISSUING_ORGAN(
            "CoQuanBanHanh",
            "Cơ quan ban hành",
            Look.open(LayoutMeasure.ORGAN_SIZE).bold().capitals().centred()),
    NUMBER("SoKyHieu", "Số, ký hiệu", Look.size(13).centred().spaced(60, 0)),
    DATELINE(
            "DiaDanhThoiGian",
            "Địa danh, thời gian",
            Look.open(LayoutMeasure.DATELINE_SIZE).italic().centred().spaced(60, 0)),
    /** An empty line whose top border is the rule. */
    PARTY_TITLE("TieuDeDang", "Tiêu đề Đảng", Look.size(15).bold().capitals().centred()),
    PARTY_MANAGING_ORGAN(
            "DangCapTren", "Cơ quan Đảng cấp trên", Look.size(14).capitals().centred()),
    PARTY_ISSUING_ORGAN(
            "DangBanHanh",
            "Cơ quan Đảng ban hành",
            Look.size(14).bold().capitals().centred()),
    PARTY_STAR("DauSao", "Dấu sao", Look.size(14).centred()),
    PARTY_NUMBER("SoKyHieuDang", "Số, ký hiệu (Đảng)", Look.size(14).centred()),
    PARTY_DATELINE(
            "ThoiGianDang", "Địa danh, thời gian (Đảng)", Look.size(14).italic().centred()),
    PARTY_TYPE(
            "TenLoaiDang",
            "Tên loại (Đảng)",
            Look.size(15).bold().capitals().centred().spaced(240, 0)),
    RULE("DuongKe", "Đường kẻ", Look.size(1).line(20).spaced(40, 0)),
    TYPE(
            "TenLoai",
            "Tên loại văn bản",
            Look.open(LayoutMeasure.TYPE_SIZE).bold().capitals().centred().spaced(240, 0)),
    SUBJECT(
            "TrichYeu",
            "Trích yếu",
            Look.open(LayoutMeasure.SUBJECT_SIZE).bold().centred()),
    ADDRESSEE("KinhGui", "Kính gửi", Look.open(LayoutMeasure.BODY_SIZE).spaced(0, 60)),
    DECIDING(
            "ThamQuyen",
            "Thẩm quyền ban hành",
            Look.open(LayoutMeasure.BODY_SIZE)
                    .bold()
                    .capitals()
                    .centred()
                    .spaced(0, 240)
                    .keptWithNext()),
    LEGAL_BASIS("CanCu", "Căn cứ ban hành", Look.body().italic()),
    PART(
            "Phan",
            "Phần",
            Look.open(LayoutMeasure.BODY_SIZE).bold().centred().spaced(120, 0).heading(0)),
    PART_TITLE(
            "TenPhan",
            "Tên phần",
            Look.open(LayoutMeasure.BODY_SIZE)
                    .bold()
                    .capitals()
                    .centred()
                    .spaced(0, 120)
                    .keptWithNext()),
    SECTION("MucLaMa", "Mục I", Look.body().bold().capitals().heading(0)),
    POINT("Khoan", "Khoản 1", Look.body().bold().heading(1)),
    CLAUSE("Diem", "Điểm a", Look.body().heading(2)),
    BODY("NoiDung", "Nội dung", Look.body()),
    ITEM("GachDauDong", "Gạch đầu dòng", Look.body()),
    TABLE_CAPTION(
            "TenBang", "Tên bảng", Look.size(13).bold().centred().spaced(60, 60).keptWithNext()),
    TABLE_UNIT(
            "DonViTinh",
            "Đơn vị tính",
            Look.size(13).italic().right().spaced(0, 60).keptWithNext()),
    TABLE_HEAD_13("DauBang13", "Đầu bảng 13", Look.cell(13).bold().centred()),
    TABLE_HEAD_11("DauBang11", "Đầu bảng 11", Look.cell(11).bold().centred()),
    TABLE_HEAD_9("DauBang9", "Đầu bảng 9", Look.cell(9).bold().centred()),
    TABLE_CELL_13("OBang13", "Ô bảng 13", Look.cell(13)),
    TABLE_CELL_11("OBang11", "Ô bảng 11", Look.cell(11)),
    TABLE_CELL_9("OBang9", "Ô bảng 9", Look.cell(9)),
    TABLE_TOTAL_13("OTong13", "Ô tổng 13", Look.cell(13).bold()),
    TABLE_TOTAL_11("OTong11", "Ô tổng 11", Look.cell(11).bold()),
    TABLE_TOTAL_9("OTong9", "Ô tổng 9", Look.cell(9).bold()),
    /** The gap after a table; two tables without it would become one. */
    GAP("KhoangCach", "Khoảng cách", Look.size(6)),
    RECIPIENTS_TITLE("NoiNhan", "Nơi nhận", Look.size(12).bold().italic()),
    RECIPIENT("DongNoiNhan", "Dòng nơi nhận", Look.size(11)),
    AUTHORITY(
            "ChucVu",
            "Chức vụ người ký",
            Look.open(LayoutMeasure.SIGNATURE_SIZE).bold().capitals().centred()),
    SIGNER(
            "HoTen",
            "Họ tên người ký",
            Look.open(LayoutMeasure.SIGNATURE_SIZE).bold().centred()),
    ANNEX("PhuLuc", "Phụ lục", Look.size(14).bold().centred().heading(0)),
    ANNEX_TITLE(
            "TenPhuLuc",
            "Tên phụ lục",
            Look.open(LayoutMeasure.ANNEX_SIZE).bold().capitals().centred().keptWithNext()),
    ANNEX_REFERENCE(
            "KemTheo",
            "Kèm theo",
            Look.open(LayoutMeasure.ANNEX_SIZE)
                    .italic()
                    .centred()
                    .spaced(0, 120)
                    .keptWithNext()),
    BOARD_ORGAN("BangCoQuan", "Bảng: cơ quan", Look.size(26).bold().capitals().centred()),
    BOARD_TITLE(
            "BangTen", "Bảng: tên", Look.size(40).bold().capitals().centred().spaced(240, 360)),
    BOARD_HEAD_36(
            "BangDau36", "Bảng: đầu cột 36", Look.cell(36).bold().capitals().centred()),
    BOARD_HEAD_30(
            "BangDau30", "Bảng: đầu cột 30", Look.cell(30).bold().capitals().centred()),
    BOARD_HEAD_24(
            "BangDau24", "Bảng: đầu cột 24", Look.cell(24).bold().capitals().centred()),
    BOARD_HEAD_18(
            "BangDau18", "Bảng: đầu cột 18", Look.cell(18).bold().capitals().centred()),
    BOARD_HEAD_13(
            "BangDau13", "Bảng: đầu cột 13", Look.cell(13).bold().capitals().centred()),
    BOARD_LINE_36("BangDong36", "Bảng: dòng 36", Look.size(36).spaced(120, 120)),
    BOARD_LINE_30("BangDong30", "Bảng: dòng 30", Look.size(30).spaced(120, 120)),
    BOARD_LINE_24("BangDong24", "Bảng: dòng 24", Look.size(24).spaced(120, 120)),
    BOARD_LINE_18("BangDong18", "Bảng: dòng 18", Look.size(18).spaced(90, 90)),
    BOARD_LINE_13("BangDong13", "Bảng: dòng 13", Look.size(13).spaced(60, 60)),
    PAGE_NUMBER("SoTrang", "Số trang", Look.open(LayoutMeasure.PAGE_NUMBER_SIZE).centred());

    private static final int HALF_POINTS = 2;
    private static final int TWIPS_PER_POINT = 20;
    private static final int SINGLE = 240;
    private static final int PERCENT = 100;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int HUNDREDTHS_OF_MILLIMETRE_PER_INCH = 2540;

    private final String id;
    private final String title;
    private final int points;
    private final Optional<LayoutMeasure> size;
    private final boolean bold;
    private final boolean italic;
    private final boolean capitals;
    private final boolean keepNext;
    private final boolean body;
    private final String alignment;
    private final int outline;
    private final int before;
    private final int after;
    private final int line;
    private final String lineRule;

    ParagraphStyle(String id, String title, Look look) {
        this.id = id;
        this.title = title;
        this.points = look.points;
        this.size = look.size;
        this.bold = look.bold;
        this.italic = look.italic;
        this.capitals = look.capitals;
        this.keepNext = look.keepNext;
        this.body = look.body;
        this.alignment = look.alignment;
        this.outline = look.outline;
        this.before = look.before;
        this.after = look.after;
        this.line = look.line;
        this.lineRule = look.exact ? "exact" : "auto";
    }

    /** The id by which paragraphs refer to the style. */
    String id() {
        return id;
    }

    /** The name that a word processor shows. */
    String title() {
        return title;
    }

    /** The size of the letters in the documents of a layout. */
    int halfPoints(DocumentLayout layout) {
        return HALF_POINTS * size.map(layout::of).orElse(points);
    }

    /** Room before and after the paragraph, in twips. */
    int spacing() {
        return before + after;
    }

    boolean bold() {
        return bold;
    }

    boolean capitals() {
        return capitals;
    }

    /** Writes the style as the documents of a layout have it. */
    void write(Xml xml, DocumentLayout layout) {
        xml.start("style", "type", "paragraph", "styleId", id);
        xml.attribute(Namespace.WORD, this == NORMAL ? "default" : "customStyle", "1");
        xml.empty("name", "val", title);
        if (this != NORMAL) {
            xml.empty("basedOn", "val", NORMAL.id);
        }
        xml.empty("qFormat");
        writeParagraph(xml, layout);
        writeWords(xml, layout);
        xml.end();
    }

    private void writeParagraph(Xml xml, DocumentLayout layout) {
        xml.start("pPr");
        if (keepNext) {
            xml.empty("keepNext");
        }
        int under = body ? TWIPS_PER_POINT * layout.of(LayoutMeasure.PARAGRAPH_SPACING) : after;
        int high = body ? SINGLE * layout.of(LayoutMeasure.LINE_SPACING) / PERCENT : line;
        xml.start("spacing", "before", Integer.toString(before), "after", Integer.toString(under))
                .attribute(Namespace.WORD, "line", Integer.toString(high))
                .attribute(Namespace.WORD, "lineRule", lineRule)
                .end();
        if (body) {
            xml.empty("ind", "firstLine", Integer.toString(firstLine(layout)));
        }
        xml.empty("jc", "val", alignment);
        if (outline != Look.NO_OUTLINE) {
            xml.empty("outlineLvl", "val", Integer.toString(outline));
        }
        xml.end();
    }

    private static int firstLine(DocumentLayout layout) {
        int indent = layout.indent().hundredthsOfMillimetre();
        return (indent * TWIPS_PER_INCH + HUNDREDTHS_OF_MILLIMETRE_PER_INCH / 2) / HUNDREDTHS_OF_MILLIMETRE_PER_INCH;
    }

    private void writeWords(Xml xml, DocumentLayout layout) {
        xml.start("rPr");
        if (bold) {
            xml.empty("b");
        }
        if (italic) {
            xml.empty("i");
        }
        if (capitals) {
            xml.empty("caps");
        }
        String letters = Integer.toString(halfPoints(layout));
        xml.empty("sz", "val", letters).empty("szCs", "val", letters).end();
    }

    /** Gathers how the lines of a style look, in the units of the format. */
    private static final class Look {

        static final int NO_OUTLINE = -1;

        private final int points;
        private final Optional<LayoutMeasure> size;
        private boolean bold;
        private boolean italic;
        private boolean capitals;
        private boolean keepNext;
        private boolean body;
        private boolean exact;
        private String alignment = "left";
        private int outline = NO_OUTLINE;
        private int before;
        private int after;
        private int line = SINGLE;

        private Look(int points, Optional<LayoutMeasure> size) {
            this.points = points;
            this.size = size;
        }

        static Look size(int points) {
            return new Look(points, Optional.empty());
        }

        /** Letters of a size that the decree leaves open. */
        static Look open(LayoutMeasure size) {
            return new Look(size.usual(), Optional.of(size));
        }

        /** What the decree leaves open of the content: size, indent, space after it and line spacing are of the layout. */
        static Look body() {
            Look look = open(LayoutMeasure.BODY_SIZE);
            look.body = true;
            look.alignment = "both";
            return look;
        }

        static Look cell(int points) {
            return size(points).spaced(30, 30);
        }

        Look bold() {
            bold = true;
            return this;
        }

        Look italic() {
            italic = true;
            return this;
        }

        Look capitals() {
            capitals = true;
            return this;
        }

        Look centred() {
            alignment = "center";
            return this;
        }

        Look right() {
            alignment = "right";
            return this;
        }

        Look spaced(int twipsBefore, int twipsAfter) {
            before = twipsBefore;
            after = twipsAfter;
            return this;
        }

        Look line(int exactTwips) {
            line = exactTwips;
            exact = true;
            return this;
        }

        Look keptWithNext() {
            keepNext = true;
            return this;
        }

        Look heading(int level) {
            outline = level;
            return keptWithNext();
        }
    }
}
