package vn.thanthien.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.docx.Docx;

class PdfTest {

    private static final Map<String, PdfSamples.Sample> SAMPLES = PdfSamples.all();
    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();
    private static final float POINTS_PER_MM = 72f / 25.4f;
    private static final float TOP_MARGIN = 20 * POINTS_PER_MM;
    private static final float LEFT_MARGIN = 30 * POINTS_PER_MM;
    private static final float RIGHT_MARGIN = 15 * POINTS_PER_MM;
    private static final String LONG =
            "Ủy ban nhân dân xã phân công công chức trực tại bộ phận một cửa vào các ngày làm việc trong tuần. ";

    /** In points: half of A4, and where the head has ended. */
    private static final int MIDDLE = 270;

    private static final int HEAD = 160;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    static List<String> samples() {
        return List.copyOf(SAMPLES.keySet());
    }

    static List<String> wide() {
        return SAMPLES.keySet().stream()
                .filter(name -> !name.contains("-blank"))
                .toList();
    }

    private static PdfSamples.Sample sample(String name) {
        return Optional.ofNullable(SAMPLES.get(name)).orElseThrow();
    }

    /** A sample, written once. */
    private static byte[] bytes(String name) {
        return WRITTEN.computeIfAbsent(name, none -> sample(name).pdf());
    }

    private static byte[] pdf(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(document, out);
        return out.toByteArray();
    }

    private static DocumentBuilder start() {
        return AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân xã Đồng Lúa"))
                .number(DocumentNumber.of(5, "BC-UBND"))
                .dateline(Dateline.of("Đồng Lúa", LocalDate.of(2026, 1, 5)))
                .type("Báo cáo")
                .signature(Signature.of(Phrase.of("Chủ tịch"), Phrase.of("Trần Văn Mẫu")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_say_all_that_the_document_says_in_its_order(String name) throws IOException {
        PdfSamples.Sample sample = sample(name);

        String read = ReadPdf.of(bytes(name)).words();

        if (sample.remarks().isEmpty()) {
            assertThat(read.toUpperCase(Locale.ROOT))
                    .isEqualTo(wordFile(sample.document()).toUpperCase(Locale.ROOT));
        } else {
            assertThat(read).hasSizeGreaterThan(wordFile(sample.document()).length());
        }
    }

    /** The words of the Word file, read without the classes under test. */
    private static String wordFile(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(document, out);
        String xml = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        StringBuilder words = new StringBuilder();
        Matcher text = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:br ?/?>")
                .matcher(xml);
        while (text.find()) {
            words.append(text.group(1) == null ? " " : text.group(1));
        }
        return ReadPdf.words(words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void should_keep_every_letter_between_the_margins(String name) throws IOException {
        byte[] pdf = bytes(name);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<List<ReadPdf.Letter>> pages = ReadPdf.letters(pdf);
            for (int i = 0; i < pages.size(); i++) {
                PDRectangle paper = file.getPage(i).getMediaBox();
                assertThat(pages.get(i))
                        .as("page %s", i + 1)
                        .allMatch(letter -> letter.text().isBlank() || isBetweenMargins(letter, paper));
            }
        }
    }

    private static boolean isBetweenMargins(ReadPdf.Letter letter, PDRectangle paper) {
        return letter.x() > LEFT_MARGIN - 1
                && letter.x() + letter.width() < paper.getWidth() - RIGHT_MARGIN + 1
                && letter.y() < paper.getHeight() - TOP_MARGIN + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-2025", "faulty-2025-checked", "slogan-board", "letter-birth"})
    void should_write_the_same_bytes_every_time(String name) throws IOException {
        assertThat(sample(name).pdf()).isEqualTo(bytes(name));
    }

    @Test
    void should_tell_its_title_language_and_standards() throws IOException {
        AdministrativeDocument document = start().subject(Phrase.of("Về <việc> {title} & khác"))
                .created(Instant.parse("2026-01-05T07:08:09.5Z"))
                .build();

        try (PDDocument file = Loader.loadPDF(pdf(document))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("BÁO CÁO Về <việc> {title} & khác");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐỒNG LÚA");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-01-05T07:08:09Z"));
            String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("BÁO CÁO Về &lt;việc&gt; {title} &amp; khác")
                    .contains("<xmp:CreateDate>2026-01-05T07:08:09Z</xmp:CreateDate>")
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void should_tell_no_time_that_it_was_not_given() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(start().build()))) {
            assertThat(file.getDocumentInformation().getCreationDate()).isNull();
            assertThat(file.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void should_embed_all_fonts() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes("complete-2025"))) {
            int fonts = 0;
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif(-Bold|-Italic|-BoldItalic)?");
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @Test
    void should_lay_annexes_and_the_board() throws IOException {
        try (PDDocument report = Loader.loadPDF(bytes("complete-2025"));
                PDDocument board = Loader.loadPDF(bytes("slogan-board"))) {
            PDPage last = report.getPage(report.getNumberOfPages() - 1);
            assertThat(millimetres(report.getPage(0))).containsExactly(210, 297);
            assertThat(millimetres(last)).containsExactly(297, 210);
            assertThat(board.getNumberOfPages()).isEqualTo(1);
            assertThat(millimetres(board.getPage(0))).containsExactly(420, 297);
        }
    }

    private static int[] millimetres(PDPage page) {
        PDRectangle paper = page.getMediaBox();
        return new int[] {Math.round(paper.getWidth() / POINTS_PER_MM), Math.round(paper.getHeight() / POINTS_PER_MM)};
    }

    @Test
    void should_number_pages_from_the_second_of_each_section_in_the_middle_of_the_top_margin() throws IOException {
        List<List<ReadPdf.Letter>> pages = ReadPdf.letters(bytes("decision-longest"));
        List<String> numbers = new ArrayList<>();
        for (List<ReadPdf.Letter> page : pages) {
            List<ReadPdf.Letter> over = page.stream()
                    .filter(letter -> letter.y() < TOP_MARGIN && !letter.text().isBlank())
                    .toList();
            StringBuilder number = new StringBuilder();
            for (ReadPdf.Letter letter : over) {
                number.append(letter.text());
                assertThat(letter.size()).isEqualTo(13);
            }
            numbers.add(number.toString());
            if (!over.isEmpty()) {
                float middle = (over.get(0).x()
                                + over.get(over.size() - 1).x()
                                + over.get(over.size() - 1).width())
                        / 2;
                float paper = 210 * POINTS_PER_MM;
                assertThat(middle)
                        .isCloseTo((LEFT_MARGIN + paper - RIGHT_MARGIN) / 2, org.assertj.core.data.Offset.offset(0.5f));
            }
        }
        // the decision and its two annexes, each counted by itself
        assertThat(String.join(",", numbers)).matches(",2(,\\d+)*,(,\\d+)+,.*");
        assertThat(numbers).filteredOn(String::isEmpty).hasSize(3);
    }

    @Test
    void should_tag_headings_lists_and_tables() throws IOException {
        ReadPdf pdf = ReadPdf.of(bytes("complete-2025"));

        assertThat(ReadPdf.words(pdf.elements("H1").get(0).text())).startsWith("BÁO CÁO Kết quả thực hiện mô hình");
        assertThat(pdf.elements("H1")).hasSize(1);
        assertThat(pdf.elements("H2")).anySatisfy(h -> assertThat(h.text()).startsWith("I. "));
        assertThat(pdf.elements("H3")).anySatisfy(h -> assertThat(h.text()).startsWith("1. "));
        assertThat(pdf.elements("H2")).anySatisfy(h -> assertThat(h.text()).startsWith("Phụ lục"));
        assertThat(pdf.elements("LI"))
                .allSatisfy(item -> assertThat(item.text()).matches("(?s)[-+] \\S.*"));
        assertThat(pdf.elements("Lbl"))
                .extracting(label -> label.text().strip())
                .containsOnly("-", "+");
        assertThat(pdf.elements("TH"))
                .isNotEmpty()
                .allSatisfy(header -> assertThat(header.source()
                                .getCOSObject()
                                .getCOSDictionary(COSName.A)
                                .getNameAsString("Scope"))
                        .isEqualTo("Column"));
        assertThat(pdf.elements("Caption"))
                .anySatisfy(caption -> assertThat(caption.text()).contains("Kết quả khảo sát"));
        assertThat(pdf.elements("TD")).hasSizeGreaterThan(100);
    }

    @Test
    void should_lead_to_headings() throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes("complete-2025"))) {
            PDOutlineItem title = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> parts = new ArrayList<>();
            title.children().forEach(part -> parts.add(part.getTitle()));

            assertThat(title.getTitle()).startsWith("BÁO CÁO Kết quả");
            assertThat(parts).hasSizeGreaterThan(4).element(0).asString().startsWith("I. ");
            assertThat(parts.get(parts.size() - 1)).startsWith("Phụ lục TÌNH HÌNH");
            assertThat(title.getFirstChild().getNextSibling().findDestinationPage(file))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void should_never_leave_the_signature_alone_on_a_page(int paragraphs) throws IOException {
        DocumentBuilder builder = start();
        IntStream.range(0, paragraphs).forEach(i -> builder.paragraphs(LONG.repeat(2)));
        byte[] pdf = pdf(builder.paragraphs("Trên đây là báo cáo của xã.").build());

        List<List<ReadPdf.Letter>> pages = ReadPdf.letters(pdf);
        String last = text(pages.get(pages.size() - 1));

        assertThat(last)
                .contains("Trên đây là báo cáo của xã")
                .contains("CHỦ TỊCH")
                .contains("Trần Văn Mẫu");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_never_leave_a_heading_at_the_foot_of_a_page(String name) {
        byte[] pdf = bytes(name);
        List<String> headings = ReadPdf.of(pdf).elements().stream()
                .filter(element -> element.type().matches("H[2-6]"))
                .map(element -> letters(element.text()))
                .toList();
        List<List<ReadPdf.Letter>> pages = ReadPdf.letters(pdf);
        for (int page = 0; page + 1 < pages.size(); page++) {
            String foot = letters(lastLine(pages.get(page)));
            assertThat(headings).as("page %s", page + 1).noneMatch(heading -> heading.endsWith(foot));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint", "report-longest", "plan-longest", "decision-longest", "notice-longest"})
    void should_not_break_a_word_of_an_organ_in_the_head(String name) {
        Set<String> endings = new HashSet<>();
        Map<Float, StringBuilder> lines = new TreeMap<>();
        for (ReadPdf.Letter letter : ReadPdf.letters(bytes(name)).get(0)) {
            // the left cell of the head ends before the middle of the page
            if (letter.x() < MIDDLE && letter.y() < HEAD) {
                lines.computeIfAbsent(letter.y(), none -> new StringBuilder()).append(letter.text());
            }
        }
        lines.values()
                .forEach(line ->
                        endings.add(line.toString().replace('\u00a0', ' ').strip()));
        assertThat(endings).anyMatch(line -> line.startsWith("ỦY BAN"));
        assertThat(endings).noneMatch(line -> line.matches("(.* )?(ỦY|MẶT|TỔ|VIỆT|NHÂN|LIÊN|PHỤ)"));
    }

    private static String lastLine(List<ReadPdf.Letter> page) {
        double lowest = page.stream()
                .filter(letter -> !letter.text().isBlank())
                .mapToDouble(ReadPdf.Letter::y)
                .max()
                .orElse(0);
        return text(page.stream().filter(letter -> letter.y() == lowest).toList());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").toUpperCase(Locale.ROOT);
    }

    private static String text(List<ReadPdf.Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    @Test
    void should_part_rows_that_do_not_stand_on_a_page_and_repeat_the_header() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.of("nhóm").spanning(1, 90), Cell.of("dòng 1")));
        IntStream.rangeClosed(2, 90).forEach(i -> rows.add(Row.of("dòng " + i)));
        rows.add(Row.of("dài", LONG.repeat(120)));
        AdministrativeDocument document = start().block(
                        Table.of(List.of(Column.text(1), Column.text(3)), List.of(Row.of("Đầu A", "Đầu B")), rows))
                .build();
        byte[] pdf = pdf(document);

        assertThat(ReadPdf.of(pdf).words().toUpperCase(Locale.ROOT))
                .isEqualTo(wordFile(document).toUpperCase(Locale.ROOT));
        List<List<ReadPdf.Letter>> pages = ReadPdf.letters(pdf);
        assertThat(pages).hasSizeGreaterThan(5);
        for (int i = 1; i < pages.size(); i++) {
            assertThat(text(pages.get(i)))
                    .as("page " + (i + 1))
                    .contains("Đầu A")
                    .contains("Đầu B");
            assertThat(pages.get(i)).allSatisfy(letter -> assertThat(letter.y()).isLessThan(842 - TOP_MARGIN + 1));
        }
    }

    @Test
    void should_refuse_characters_that_the_fonts_lack() {
        AdministrativeDocument document = start().paragraphs("Kết quả rất tốt 😀 và 漢字")
                .heading(Level.SECTION, "Mục \u05D0")
                .build();

        assertThatThrownBy(() -> pdf(document)).isInstanceOfSatisfying(UnprintableTextException.class, refused -> {
            assertThat(refused.characters()).containsExactlyInAnyOrder(0x1F600, 0x6F22, 0x5B57, 0x5D0);
            assertThat(refused.message(Language.VIETNAMESE))
                    .contains("U+1F600")
                    .contains("Kết quả rất tốt")
                    .contains("phông chữ");
            assertThat(refused).hasMessageContaining("U+5B57").hasMessageContaining("the fonts");
        });
    }

    @Test
    void should_take_words_for_words() throws IOException {
        String hostile = "<b>(x) Tj ET</b> \\) /F1 {{x}} %PDF- endstream\u0000\u200B\u00AD\u202E]]>";
        AdministrativeDocument document =
                start().paragraphs(hostile).subject(Phrase.of(hostile)).build();

        assertThat(ReadPdf.of(pdf(document)).words())
                .contains("Số: 05/BC-UBND")
                .contains("<b>(x) Tj ET</b> \\) /F1 {{x}} %PDF- endstream]]>");
    }

    @Test
    void should_break_words_that_are_wider_than_the_page() throws IOException {
        AdministrativeDocument document = start().paragraphs("ạ".repeat(5000))
                .block(Table.of(
                        List.of(Column.text(1), Column.number(50)), List.of(), List.of(Row.of("x".repeat(300), "1"))))
                .build();
        byte[] pdf = pdf(document);

        assertThat(ReadPdf.of(pdf).words()).contains("ạ".repeat(5000)).contains("x".repeat(300));
        assertThat(ReadPdf.letters(pdf))
                .allSatisfy(page -> assertThat(page)
                        .allSatisfy(letter -> assertThat(letter.x() + letter.width())
                                .isLessThan(210 * POINTS_PER_MM - RIGHT_MARGIN + 1)));
    }

    @Test
    void should_write_decomposed_letters_composed() throws IOException {
        String text = "Ủy ban nhân dân phường Nghĩa Thuận";

        assertThat(ReadPdf.of(pdf(start().paragraphs(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .build()))
                        .words())
                .contains(text);
    }

    @Test
    void should_tell_remarks_after_the_document_in_the_order_of_their_marks() throws IOException {
        PdfSamples.Sample checked = sample("faulty-2025-checked");

        String read = ReadPdf.of(bytes("faulty-2025-checked")).words();

        int notes = read.lastIndexOf("GHI CHÚ");
        assertThat(notes).isPositive();
        int before = 0;
        for (int i = 1; i <= checked.remarks().size(); i++) {
            int mark = read.indexOf("[" + i + "]");
            int note = read.indexOf("[" + i + "]", notes);
            assertThat(mark).as("mark " + i).isBetween(before, notes);
            assertThat(note).as("note " + i).isGreaterThan(notes);
            before = mark;
        }
        checked.remarks()
                .forEach(remark ->
                        remark.lines().forEach(line -> assertThat(read).contains(ReadPdf.words(line))));
    }

    @Test
    void should_keep_the_form_of_a_survey_on_one_page_with_the_longest_name() {
        for (String name : List.of("survey", "survey-longest", "survey-blank", "survey-blank-party")) {
            assertThat(ReadPdf.letters(bytes(name))).as(name).hasSize(1);
        }
    }

    @Test
    void should_set_margins_and_letters_as_the_profile_chooses() throws IOException {
        AdministrativeDocument usual = sample("complete-2025").document();
        AdministrativeDocument chosen = usual.withLayout(DocumentLayout.builder()
                .marginLeft(35)
                .marginRight(20)
                .bodySize(13)
                .nationalTitleSize(13)
                .build());

        List<ReadPdf.Letter> before = ReadPdf.letters(pdf(usual)).get(1);
        List<ReadPdf.Letter> after = ReadPdf.letters(pdf(chosen)).get(1);

        assertThat(leftmost(before)).isCloseTo(30 * POINTS_PER_MILLIMETRE, within(1.5));
        assertThat(leftmost(after)).isCloseTo(35 * POINTS_PER_MILLIMETRE, within(1.5));
        assertThat(rightmost(before)).isCloseTo(195 * POINTS_PER_MILLIMETRE, within(1.5));
        assertThat(rightmost(after)).isCloseTo(190 * POINTS_PER_MILLIMETRE, within(1.5));
        // the page number is of 13 points in both
        assertThat(before).extracting(ReadPdf.Letter::size).contains(14f);
        assertThat(after).extracting(ReadPdf.Letter::size).contains(13f).doesNotContain(14f);
    }

    private static double leftmost(List<ReadPdf.Letter> letters) {
        return letters.stream().mapToDouble(ReadPdf.Letter::x).min().orElseThrow();
    }

    private static double rightmost(List<ReadPdf.Letter> letters) {
        return letters.stream()
                .filter(letter -> !letter.text().isBlank())
                .mapToDouble(letter -> letter.x() + letter.width())
                .max()
                .orElseThrow();
    }
}
