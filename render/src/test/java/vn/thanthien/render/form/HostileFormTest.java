package vn.thanthien.render.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;

/** A file that means harm is refused with one clear error, or read without harm. */
class HostileFormTest {

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");
    private static final String DOCUMENT = "word/document.xml";
    private static final String MAIN = "wordprocessingml.document.main+xml";

    private static Map<String, byte[]> parts() {
        return new LinkedHashMap<>(FormFile.ofReport(PROFILE).parts());
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] with(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts();
        parts.compute(
                part,
                (name, content) ->
                        change.apply(content == null ? "" : text(content)).getBytes(StandardCharsets.UTF_8));
        return FormFile.zip(parts);
    }

    private static void refused(byte[] docx, String found) {
        assertThatThrownBy(() -> Forms.read(new ByteArrayInputStream(docx), PROFILE))
                .isInstanceOfSatisfying(UnreadableFormException.class, e -> {
                    assertThat(e.message(Language.VIETNAMESE)).contains("cần ").contains(found);
                    assertThat(e.message(Language.ENGLISH))
                            .startsWith("expected ")
                            .contains(", but found ");
                });
    }

    @Test
    void should_refuse_what_is_no_word_file() {
        refused(new byte[0], "tệp loại khác");
        refused("{}".getBytes(StandardCharsets.UTF_8), "tệp loại khác");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "mật khẩu");
        refused(FormFile.zip(Map.of("a.txt", new byte[1])), "không có phần văn bản");
        Map<String, byte[]> parts = parts();
        parts.remove(DOCUMENT);
        refused(FormFile.zip(parts), "không có phần văn bản");
    }

    @Test
    void should_refuse_what_is_no_form() {
        Map<String, byte[]> parts = parts();
        parts.remove("docProps/custom.xml");
        refused(FormFile.zip(parts), "không có dấu hiệu của mẫu");
        refused(with("docProps/custom.xml", xml -> xml.replace(">report<", ">letter<")), "không có dấu hiệu");
        refused(with("docProps/custom.xml", xml -> xml.replace(">4<", ">7<")), "mẫu của phiên bản khác (“7”)");
        refused(with("docProps/custom.xml", xml -> xml.replace(">thanh-hoa-5-3-4<", ">ha-noi<")), "“ha-noi”");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 500, 3000, 9000})
    void should_refuse_a_file_that_is_cut_off(int length) {
        byte[] whole = FormFile.ofReport(PROFILE).bytes();
        refused(Arrays.copyOf(whole, length), "tệp ");
        refused(Arrays.copyOf(whole, whole.length - length), "tệp ");
    }

    @Test
    void should_refuse_what_unpacks_to_too_much() {
        byte[] zeros = new byte[WordPackage.MOST_UNPACKED / 8];
        Map<String, byte[]> parts = parts();
        parts.put("word/media/a.bin", zeros);
        refused(FormFile.zip(parts), "giải ra quá lớn");

        Map<String, byte[]> many = parts();
        for (int i = 0; i <= WordPackage.MOST_PARTS; i++) {
            many.put("word/media/" + i, new byte[0]);
        }
        refused(FormFile.zip(many), "quá nhiều phần");

        refused(new byte[WordPackage.MOST_BYTES + 1], "tệp lớn hơn");
    }

    @Test
    void should_refuse_much_that_is_not_dense() {
        byte[] noise = new byte[WordPackage.MOST_UNPACKED / 16];
        for (int i = 0; i < noise.length; i += 64) {
            noise[i] = (byte) (i * 31 + i / 977);
        }
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 17; i++) {
            parts.put("word/media/" + i, noise);
        }
        refused(FormFile.zip(parts), "giải ra quá lớn");
    }

    @Test
    void should_refuse_macros() {
        refused(with("[Content_Types].xml", xml -> xml.replace(MAIN, "x") + ""), "không có phần văn bản");
        refused(
                with(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument." + MAIN,
                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                "macro");
        refused(with("word/vbaProject.bin", none -> "x"), "macro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">"
            })
    void should_refuse_document_types(String type) {
        for (String part : new String[] {DOCUMENT, "docProps/custom.xml", "[Content_Types].xml"}) {
            byte[] docx = with(part, xml -> {
                int root = xml.indexOf('<', xml.indexOf("?>"));
                return xml.substring(0, root) + type + xml.substring(root);
            });
            refused(docx, "DOCTYPE");
        }
    }

    @Test
    void should_refuse_broken_and_bottomless_xml() {
        refused(with(DOCUMENT, xml -> xml.substring(0, xml.length() / 2)), "XML bị hỏng");
        refused(with(DOCUMENT, xml -> xml.replace("<w:body>", "<w:body>&b;")), "XML bị hỏng");
        refused(
                with(
                        DOCUMENT,
                        xml -> xml.replace(
                                "<w:body>",
                                "<w:body>" + "<w:sdt><w:sdtContent>".repeat(HostileXml.DEEPEST)
                                        + "</w:sdtContent></w:sdt>".repeat(HostileXml.DEEPEST))),
                "lồng nhau quá sâu");
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts().getOrDefault(name, new byte[1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void should_refuse_a_part_that_is_there_twice() {
        refused(zip("[Content_Types].xml", DOCUMENT, "WORD/document.xml"), "một phần có hai lần");
    }

    @Test
    void should_refuse_a_part_that_the_list_of_contents_hides() {
        byte[] docx = zip("[Content_Types].xml", DOCUMENT);
        String raw = new String(docx, StandardCharsets.ISO_8859_1);
        int listed = raw.lastIndexOf(DOCUMENT);
        String hidden = raw.substring(0, listed) + "word/documenT.xml" + raw.substring(listed + DOCUMENT.length());
        refused(hidden.getBytes(StandardCharsets.ISO_8859_1), "bị hỏng");
    }

    @Test
    void should_read_within_limits_what_is_nasty_but_whole() {
        String long20 = "9".repeat(30_000);
        FilledForm read = FormFile.ofReport(PROFILE)
                .type("locality.unit", "xã \"<script>&amp;\u202e]]>")
                .type("opening", long20)
                .type("letters.apology", long20)
                .type("proposals", "=HYPERLINK(\"http://a\")\n${jndi:ldap://a}")
                .read(PROFILE);

        assertThat(read.report().orElseThrow().getLocality().getName()).startsWith("\"<script>&amp;");
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == FormProblem.Kind.TOO_LONG)
                .hasSize(2)
                .allMatch(problem -> problem.message(Language.VIETNAMESE).length() < 400);
        assertThat(read.report().orElseThrow().getProposals().orElseThrow().getItems())
                .hasSize(2);
    }

    @Test
    void should_tell_no_more_problems_than_people_read() {
        byte[] docx = with(
                DOCUMENT,
                xml -> xml.replace(
                        "<w:body>",
                        "<w:body>"
                                + "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent/></w:sdt>"
                                        .repeat(5_000)));
        assertThat(FormFile.read(docx, PROFILE).problems()).hasSize(Problems.MOST);
    }

    @Test
    void should_leave_the_stream_open() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayInputStream in =
                new ByteArrayInputStream(FormFile.ofReport(PROFILE).bytes()) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        Forms.read(in);

        assertThat(closed[0]).isFalse();
    }
}
