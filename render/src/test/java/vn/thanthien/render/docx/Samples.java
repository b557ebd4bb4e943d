package vn.thanthien.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.Text;

/** Documents to test with and to look at. Every name and number in them is made up. */
final class Samples {

    private static final String NARRATIVE = "Ủy ban nhân dân xã đã phân công công chức trực tại bộ phận một cửa vào các"
            + " ngày làm việc trong tuần, niêm yết đầy đủ quy trình, mức thu và số điện thoại tiếp nhận ý kiến; người dân"
            + " đến giao dịch được hướng dẫn ngay từ khâu viết tờ khai, hồ sơ còn thiếu được báo lại một lần bằng phiếu.";

    private Samples() {}

    /** Writes the samples into the folder named by the argument, for a person to look at. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        save(folder.resolve("long.docx"), longReport());
        save(folder.resolve("short.docx"), shortForm());
        save(folder.resolve("plan.docx"), plan());
        // Every length of the last page is tried, for a signature that would stand alone.
        for (int paragraphs = 5; paragraphs < 9; paragraphs++) {
            DocumentBuilder builder = start();
            IntStream.range(0, paragraphs).forEach(i -> builder.paragraphs(NARRATIVE));
            builder.paragraphs("Trên đây là báo cáo của xã.");
            save(folder.resolve("end" + paragraphs + ".docx"), close(builder));
        }
    }

    private static void save(Path file, AdministrativeDocument document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Docx.write(document, out);
        }
    }

    private static DocumentBuilder start() {
        return AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân"))
                .issuingOrgan(Phrase.of("xã Đồng Lúa"))
                .number(DocumentNumber.of(5, "BC-UBND"))
                .dateline(Dateline.of("Xã Đồng Lúa", LocalDate.of(2026, 1, 5)))
                .type("Báo cáo")
                .subject(Phrase.of("Kết quả thực hiện mô hình “Chính quyền thân thiện, vì Nhân dân phục vụ” năm 2025"));
    }

    private static AdministrativeDocument close(DocumentBuilder builder) {
        return builder.recipient(Phrase.of("Thường trực Đảng ủy, Thường trực HĐND xã (b/c);"))
                .recipient(Phrase.of("Ủy ban MTTQ Việt Nam xã"))
                .recipient(Phrase.of("Các thôn"))
                .filedAt("VP")
                .signature(Signature.onBehalfOf(
                        Phrase.of("Ủy ban nhân dân"), Phrase.of("Chủ tịch"), Phrase.of("Trần Văn Mẫu")))
                .build();
    }

    /** A report of several pages: all kinds of blocks, a table over more than one page, blanks empty and filled. */
    static AdministrativeDocument longReport() {
        DocumentBuilder builder = start().addressee(Phrase.of("Ủy ban nhân dân tỉnh Thanh Hóa"))
                .addressee(Phrase.of("Ban Tuyên giáo và Dân vận Tỉnh ủy Thanh Hóa."))
                .addressee(Phrase.of("Sở Nội vụ tỉnh Thanh Hóa;"))
                .property("form.id", "annual-report")
                .property("form.version", "1")
                .paragraph(Phrase.of("Thực hiện Kế hoạch số ")
                        .plus(Blank.of("plan.number", "số, ký hiệu kế hoạch"))
                        .plus(" về việc xây dựng mô hình, Ủy ban nhân dân xã Đồng Lúa báo cáo kết quả như sau:"));
        builder.heading(Level.SECTION, "Đặc điểm tình hình")
                .heading(Level.POINT, "Khái quát chung")
                .paragraph(Phrase.of("Xã có ")
                        .plus(Blank.of("locality.villages", "số thôn").withValue("7"))
                        .plus(" thôn, ")
                        .plus(Blank.of("locality.households", "số hộ"))
                        .plus(" hộ, ")
                        .plus(Blank.of("locality.inhabitants", "số nhân khẩu"))
                        .plus(" nhân khẩu. ")
                        .plus(new Text("Không phát sinh", Emphasis.ITALIC))
                        .plus(" biến động về địa giới trong kỳ."))
                .heading(Level.POINT, "Thuận lợi, khó khăn")
                .paragraphs(NARRATIVE)
                .dash(Phrase.of("Thuận lợi: " + NARRATIVE))
                .plus(Phrase.of("Về nhân lực: đủ biên chế;"))
                .plus(Phrase.of("Về trang thiết bị: được đầu tư mới."));
        builder.heading(Level.SECTION, "Kết quả thực hiện").heading(Level.POINT, "Cải cách thủ tục hành chính");
        builder.heading(Level.CLAUSE, "Tiếp nhận, giải quyết hồ sơ").paragraphs(NARRATIVE);
        builder.block(dossiers(34));
        builder.heading(Level.CLAUSE, "Số hóa").paragraphs(NARRATIVE);
        builder.heading(Level.POINT, "Dân chủ ở cơ sở").paragraphs((NARRATIVE + "\n").repeat(3));
        builder.heading(Level.SECTION, "Đề xuất, kiến nghị")
                .paragraphs("Không.")
                .paragraphs("Trên đây là báo cáo kết quả thực hiện mô hình của Ủy ban nhân dân xã Đồng Lúa năm 2025.");
        return close(builder);
    }

    /** The table of dossiers: a header of three rows with merged cells, and as many fields as asked. */
    static Table dossiers(int fields) {
        List<Row> header = List.of(
                Row.of(
                        Cell.of("STT").spanning(1, 3),
                        Cell.of("Lĩnh vực").spanning(1, 3),
                        Cell.of("Số hồ sơ tiếp nhận").spanning(4, 1),
                        Cell.of("Số hồ sơ đã giải quyết").spanning(3, 1),
                        Cell.of("Số hồ sơ đang giải quyết").spanning(2, 1)),
                Row.of(
                        Cell.of("Tổng số").spanning(1, 2),
                        Cell.of("Trong kỳ").spanning(2, 1),
                        Cell.of("Từ kỳ trước").spanning(1, 2),
                        Cell.of("Tổng số").spanning(1, 2),
                        Cell.of("Trước và đúng hạn").spanning(1, 2),
                        Cell.of("Quá hạn").spanning(1, 2),
                        Cell.of("Trong hạn").spanning(1, 2),
                        Cell.of("Quá hạn").spanning(1, 2)),
                Row.of("Trực tuyến", "Trực tiếp, bưu chính"));
        List<Row> body = Stream.concat(
                        IntStream.rangeClosed(1, fields).mapToObj(Samples::field),
                        Stream.of(Row.total(
                                Cell.of("Tổng cộng").spanning(2, 1),
                                Cell.of("1.234"),
                                Cell.of("900"),
                                Cell.of("300"),
                                Cell.of("34"),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of("0"),
                                Cell.of("30"),
                                Cell.of("Không phát sinh"))))
                .toList();
        List<Column> columns = Stream.concat(
                        Stream.of(Column.centred(1), Column.text(4)),
                        Stream.generate(() -> Column.number(2)).limit(9))
                .toList();
        return Table.of(columns, header, body)
                .captioned(Phrase.of("Tình hình tiếp nhận, giải quyết thủ tục hành chính"))
                .inUnit(Phrase.of("Đơn vị tính: hồ sơ"));
    }

    private static Row field(int number) {
        String id = "dossiers." + number + ".";
        return Row.of(
                Cell.of(Integer.toString(number)),
                Cell.of(number % 3 == 0 ? "Hộ tịch, chứng thực" : "Đất đai"),
                Cell.of(Phrase.of(Blank.of(id + "received", "số"))),
                Cell.of(Phrase.of(Blank.of(id + "online", "số").withValue("12"))),
                Cell.of("9"),
                Cell.of("1"),
                Cell.of("22"),
                Cell.of("22"),
                Cell.of("0"),
                Cell.of("1"),
                Cell.of("0"));
    }

    /** A form with hardly a word in it: blanks also for number, day, organ and signer. */
    static AdministrativeDocument shortForm() {
        return AdministrativeDocument.builder()
                .managingOrgan(Phrase.of("Ủy ban nhân dân xã ").plus(Blank.of("unit.name", "tên xã")))
                .issuingOrgan(Phrase.of("Ban Chỉ đạo xây dựng mô hình Chính quyền thân thiện, vì Nhân dân phục vụ"))
                .number(DocumentNumber.of(Blank.dotted("document.number", "số văn bản"), "BC - BCĐ"))
                .dateline(new Dateline(
                        Phrase.of("Xã ").plus(Blank.of("unit.place", "tên xã")),
                        Blank.dotted("document.day", "ngày"),
                        Blank.dotted("document.month", "tháng"),
                        Dateline.year(2026)))
                .type("Báo cáo")
                .subject(Phrase.of("Kết quả thực hiện mô hình"))
                .addressee(Phrase.of("Ủy ban nhân dân tỉnh Thanh Hóa"))
                .paragraph(Phrase.of(Blank.of("narrative", "kết quả trong kỳ")))
                .signature(new Signature(
                                List.of(Phrase.of("TM. Ban Chỉ đạo"), Phrase.of("Trưởng ban")),
                                Optional.empty(),
                                Phrase.of(Blank.of("signer.name", "họ và tên")))
                        .withSecondOffice(Phrase.of("Phó Chủ tịch Ủy ban nhân dân xã")))
                .build();
    }

    /** A plan with legal bases and parts, its body ended by a table. */
    static AdministrativeDocument plan() {
        return start().type("Kế hoạch")
                .number(DocumentNumber.of(112, "KH-UBND"))
                .dateline(Dateline.of("Đồng Lúa", LocalDate.of(2026, 3, 15)))
                .legalBasis(Phrase.of("Căn cứ Luật Tổ chức chính quyền địa phương"))
                .legalBasis(Phrase.of("Căn cứ Luật Thực hiện dân chủ ở cơ sở;"))
                .legalBasis(Phrase.of("Theo đề nghị của Văn phòng HĐND và UBND xã"))
                .heading(Level.PART, "Quy định chung")
                .heading(Level.SECTION, "Mục đích, yêu cầu")
                .paragraphs(NARRATIVE)
                .heading(Level.PART, "Tổ chức thực hiện")
                .block(Table.of(
                        List.of(Column.centred(1), Column.text(6), Column.text(3), Column.centred(2)),
                        List.of(Row.of("STT", "Nội dung", "Chủ trì", "Thời hạn")),
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(i -> Row.of(Integer.toString(i), NARRATIVE, "Văn phòng", "30/6/2026"))
                                .toList()))
                .filedAt("VP")
                .signature(Signature.inPlaceOf(
                        Phrase.of("Ủy ban nhân dân"),
                        Phrase.of("Chủ tịch"),
                        Phrase.of("Phó Chủ tịch"),
                        Phrase.of("Lê Thị Thử")))
                .build();
    }
}
