package vn.thanthien.render.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.FormRoom;
import vn.thanthien.render.form.FormProblem.Kind;

/** What is read from a form is what was typed into it. */
class FormReadTest {

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    private static final List<String> PLANS = List.of("complete-plan-2026", "binh-luong-plan-2023");

    static Stream<Arguments> examples() {
        return Stream.of(
                        "complete-2025",
                        "faulty-2025",
                        "four-polites-2026",
                        "four-polites-faulty-2026",
                        "hoang-cat-2023",
                        "interim-2025",
                        "quang-trung-2023")
                .flatMap(example -> Stream.of(Saving.values()).map(saving -> Arguments.of(example, saving)));
    }

    private static Report example(String name) {
        try {
            return ReportJson.read(Path.of("..", "examples", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(String name) {
        try {
            return PlanJson.read(Path.of("..", "examples", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(FormFile form, String id) {
        return form.controls(id)
                .get(0)
                .getElementsByTagNameNS(FormFile.WORD, "sdtContent")
                .item(0)
                .getTextContent();
    }

    private static List<FormProblem> errors(FilledForm read) {
        return read.problems().stream()
                .filter(problem -> problem.kind() != Kind.BLANK)
                .toList();
    }

    private static List<String> messages(FilledForm read) {
        return errors(read).stream()
                .map(problem -> problem.message(Language.VIETNAMESE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void should_read_what_an_example_types(String name, Saving saving) {
        List<String> profiles = saving == Saving.AS_IS ? Profile.shippedIds() : List.of(PROFILE.getId());
        for (String id : profiles) {
            Profile profile = Profile.shipped(id);
            ToldForm told = ToldForm.of(example(name), profile);
            FilledForm read = saving.apply(told.filled()).read(profile);

            assertThat(messages(read)).isEmpty();
            assertThat(ToldForm.asked(read.report().orElseThrow())).isEqualTo(told.expected());
        }
    }

    @ParameterizedTest
    @EnumSource(Saving.class)
    void should_read_what_an_example_of_a_plan_types(Saving saving) {
        for (String name : PLANS) {
            for (String id : Profile.shippedIds()) {
                Profile profile = Profile.shipped(id);
                ToldPlan told = ToldPlan.of(plan(name), profile);
                FilledForm read = saving.apply(told.filled()).read(profile);

                assertThat(messages(read)).isEmpty();
                assertThat(ToldPlan.asked(read.plan().orElseThrow())).isEqualTo(told.expected());
            }
        }
    }

    @Test
    void should_fill_every_blank_of_a_plan() {
        Set<String> left = new TreeSet<>(FormFile.ofPlan(PROFILE).ids());
        left.removeAll(ToldPlan.of(plan(PLANS.get(0)), PROFILE).filledIds());

        // the example does not say where its money comes from
        assertThat(left).containsExactly("budget[].source");
    }

    static Stream<Arguments> forms() {
        return Profile.shippedIds().stream()
                .map(Profile::shipped)
                .flatMap(profile -> Stream.of(
                        Arguments.of(FormFile.ofReport(profile), profile, FormKind.REPORT),
                        Arguments.of(FormFile.ofPlan(profile), profile, FormKind.PLAN)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void should_bind_every_blank_to_a_place_of_its_own(FormFile form, Profile profile, FormKind kind) {
        FormFields fields = kind.fields(profile, FormRoom.usual());
        Set<String> ids = Set.copyOf(form.ids());

        assertThat(ids).isNotEmpty().allMatch(id -> fields.find(id).isPresent());
        assertThat(ids.stream()
                        .map(id -> fields.find(id).orElseThrow().path().toString())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void should_read_an_empty_form_as_blanks_and_nothing_else(FormFile form, Profile profile, FormKind kind) {
        for (Saving saving : Saving.values()) {
            FilledForm read = saving.apply(FormFile.of(form.bytes())).read(profile);

            assertThat(read.document()).isEmpty();
            assertThat(read.problems()).extracting(FormProblem::kind).containsOnly(Kind.BLANK, Kind.REQUIRED_BLANK);
            assertThat(read.problems())
                    .filteredOn(problem -> problem.kind() == Kind.REQUIRED_BLANK)
                    .extracting(problem -> problem.place().control())
                    .containsExactly("locality.unit");
        }
    }

    private static FormFile report() {
        return FormFile.ofReport(PROFILE).type("locality.unit", "xã Đông Sơn");
    }

    @Test
    void should_leave_out_what_is_not_filled_in() {
        Report read = report().read(PROFILE).report().orElseThrow();

        assertThat(read.getFigures()).isEmpty();
        assertThat(read.getMentions()).isEmpty();
        assertThat(read.getSurveys()).isEmpty();
        assertThat(read.getClaims()).isEmpty();
        assertThat(read.getStatus()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(read.getPeriod().isUnstated()).isTrue();
    }

    @Test
    void should_be_a_draft_until_number_and_date_are_filled_in() {
        FormFile form =
                report().type("header.number", "05").type("header.month", "01").type("header.year", "2026");
        Report draft = form.read(PROFILE).report().orElseThrow();
        Report issued = form.type("header.day", "05").read(PROFILE).report().orElseThrow();

        assertThat(draft.getStatus()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(draft.getHeader().orElseThrow().getDate().orElseThrow()).hasToString("2026-01");
        assertThat(issued.getStatus()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(issued.getHeader().orElseThrow().getSymbol().orElseThrow()).hasToString("05/BC-UBND");
        assertThat(issued.getHeader().orElseThrow().getDate().orElseThrow()).hasToString("2026-01-05");
    }

    private static List<String> told(FormFile form) {
        return messages(form.read(PROFILE));
    }

    @Test
    void should_name_the_place_as_the_clerk_sees_it() {
        assertThat(told(report().type("dossiers.receivedInPeriod", "nhiều")
                        .type("mentions[].date", List.of("", "hôm qua"))
                        .type("dossiers.resolvedLate", "1,234")
                        .type("letters.condolence", "1.23")
                        .type("header.day", "31")
                        .type("header.month", "2")
                        .type("header.year", "2025")))
                .containsExactly(
                        "phần đầu văn bản, chỗ “ngày … tháng”: cần một ngày có thật, từ 01 đến 31, nhưng thấy “31”.",
                        "mục “II.2. Văn bản lãnh đạo, chỉ đạo”, bảng, dòng 2, cột “Ngày ban hành”: cần một ngày có thật,"
                                + " ví dụ 06/3/2025 hoặc ngày 06 tháng 3 năm 2025, nhưng thấy “hôm qua”.",
                        "mục “II.6. Kết quả cải cách thủ tục hành chính”, chỗ “Hồ sơ tiếp nhận mới trong kỳ: … hồ sơ”:"
                                + " cần một số nguyên, ví dụ 1.234 (không có thì ghi “không phát sinh”), nhưng thấy “nhiều”.",
                        "mục “II.11. Gửi thư chúc mừng, chia buồn, xin lỗi, cảm ơn”, chỗ “Thư chia buồn: … thư”:"
                                + " “1.23” có thể hiểu nhiều cách; cần một số nguyên, ví dụ 1.234 (không có thì ghi “không phát sinh”).",
                        "mục “Phụ lục. TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH”, bảng, cột “Số hồ sơ đã giải"
                                + " quyết / Quá hạn” – “Tổng cộng”: “1,234” có thể hiểu nhiều cách; cần một số nguyên,"
                                + " ví dụ 1.234 (không có thì ghi “không phát sinh”).");
    }

    @Test
    void should_read_a_row_that_was_added_without_controls() {
        FormFile form = report().type("dialogues[].name", List.of("Đối thoại A", "Đối thoại B", "Đối thoại C"));
        var row = form.controls("dialogues[].name").get(2);
        var node = row.getParentNode();
        while (!"tr".equals(node.getLocalName())) {
            node = node.getParentNode();
        }
        for (var control : FormFile.elements((Element) node, "sdt")) {
            var content = FormFile.elements(control, "sdtContent").get(0);
            while (content.getFirstChild() != null) {
                control.getParentNode().insertBefore(content.getFirstChild(), control);
            }
            FormFile.remove(control);
        }
        FilledForm read = form.read(PROFILE);

        assertThat(messages(read)).isEmpty();
        assertThat(read.report().orElseThrow().getDialogues())
                .extracting(dialogue -> dialogue.getWording().orElse(""))
                .containsExactly("Đối thoại A", "Đối thoại B", "Đối thoại C");
    }

    @Test
    void should_read_who_held_a_dialogue() {
        FilledForm read = report().type("dialogues[].name", List.of("Đối thoại A", "Đối thoại B"))
                .type("dialogues[].organisers", List.of("", "Ủy ban nhân dân xã; Đoàn Thanh niên xã"))
                .read(PROFILE);

        assertThat(messages(read)).isEmpty();
        assertThat(read.report().orElseThrow().getDialogues())
                .extracting(dialogue ->
                        dialogue.getOrganisers().stream().map(Organ::getName).toList())
                .containsExactly(List.of(), List.of("Ủy ban nhân dân xã", "Đoàn Thanh niên xã"));
    }

    @Test
    void should_read_neighbours_of_every_side_and_of_none() {
        Report read = report().type("locality.neighbours.NORTH_EAST", "xã A; xã B")
                .type("locality.neighbours.UNSTATED", "xã C")
                .read(PROFILE)
                .report()
                .orElseThrow();
        assertThat(read.getLocality().getNeighbours())
                .extracting(neighbour -> neighbour.getName() + " "
                        + neighbour.getDirection().map(Enum::name).orElse("-"))
                .containsExactly("xã A NORTH_EAST", "xã B NORTH_EAST", "xã C -");

        OfferedForm offered = Forms.offer(read, PROFILE);
        assertThat(offered.leftOut()).isEmpty();
        assertThat(FormFile.of(offered.form()).read(PROFILE).report().orElseThrow())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-05, 05, 02, 05/02/2025", "2025-03-06, 06, 3, 06/3/2025", "2025-11-20, 20, 11, 20/11/2025"})
    void should_offer_dates_as_the_decree_writes_them(String iso, String day, String month, String whole) {
        Report told = Report.builder()
                .from(example("complete-2025"))
                .header(DocumentHeader.builder().date(PartialDate.parse(iso)).build())
                .dialogues(
                        List.of(Dialogue.builder().date(PartialDate.parse(iso)).build()))
                .build();

        FormFile form = FormFile.of(Forms.offer(told, PROFILE).form());

        assertThat(text(form, "header.day")).isEqualTo(day);
        assertThat(text(form, "header.month")).isEqualTo(month);
        assertThat(form.text().getDocumentElement().getTextContent()).contains(whole);
    }

    @Test
    void should_give_back_the_superior_organ_that_a_form_prints() throws IOException {
        String json = """
                {
                  "schema": "thanthien-profile-1",
                  "id": "own-head",
                  "version": "1",
                  "extends": "thanh-hoa-5-3-4",
                  "superiorLine": "ỦY BAN NHÂN DÂN TỈNH AN GIANG"
                }
                """;
        Profile own = Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        Report read = FormFile.ofReport(own)
                .type("locality.unit", "xã Đông Sơn")
                .read(own)
                .report()
                .orElseThrow();

        assertThat(read.getHeader().flatMap(DocumentHeader::getManagingOrgan).map(Organ::getName))
                .contains("ỦY BAN NHÂN DÂN TỈNH AN GIANG");
    }

    @Test
    void should_tell_controls_that_are_doubled_unknown_or_gone() {
        FormFile form = report().type("letters.apology", "5").type("letters.thankYou", "7");
        var first = form.controls("letters.apology").get(0);
        var second = (Element) first.cloneNode(true);
        first.getParentNode().insertBefore(second, first.getNextSibling());
        FormFile.type(second, "6");
        var thanks = form.controls("letters.thankYou").get(0);
        FormFile.elements(thanks, "tag").get(0).setAttributeNS(FormFile.WORD, "w:val", "letters.others");
        FormFile.elements(thanks, "alias").get(0).setAttributeNS(FormFile.WORD, "w:val", "số khác");
        FilledForm read = form.read(PROFILE);

        assertThat(errors(read))
                .extracting(FormProblem::kind)
                .containsExactlyInAnyOrder(Kind.DOUBLED_CONTROL, Kind.UNKNOWN_CONTROL, Kind.MISSING_CONTROL);
        assertThat(read.report().orElseThrow().getFigures()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void should_take_the_prompt_of_word_for_a_blank_but_no_words_of_the_clerk() {
        FormFile form = report();
        for (String id : List.of("opening", "closing.text")) {
            Element control = form.controls(id).get(0);
            FormFile.elements(control, "t").get(0).setTextContent("Bấm hoặc gõ nhẹ vào đây để nhập văn bản.");
            if (id.equals("opening")) {
                FormFile.elements(control, "rStyle").get(0).setAttributeNS(FormFile.WORD, "w:val", "PlaceholderText");
            }
        }
        Report read = form.read(PROFILE).report().orElseThrow();

        assertThat(read.getOpening()).isEmpty();
        assertThat(read.getClosing()).isPresent();
    }

    @Test
    void should_say_that_none_arose_where_figures_stand() {
        Report read = report().type("petitions.overdue", "không phát sinh")
                .type("letters.apology", "Không")
                .read(PROFILE)
                .report()
                .orElseThrow();

        assertThat(read.getClaims())
                .extracting(claim -> claim.getFigure().orElse("") + " " + claim.effectiveState())
                .containsExactlyInAnyOrder("petitions.overdue NONE_ARISEN", "letters.apology NONE_ARISEN");
    }

    @Test
    void should_change_nothing_but_the_cells_that_are_filled() {
        FormFile empty = FormFile.ofReport(PROFILE);
        FormFile filled = FormFile.ofReport(PROFILE).type("letters.apology", "5");

        assertThat(Objects.requireNonNull(FormFile.of(filled.bytes())).ids()).isEqualTo(empty.ids());
        for (String id : Set.copyOf(empty.ids())) {
            if (!id.equals("letters.apology")) {
                assertThat(filled.controls(id).get(0).getTextContent())
                        .isEqualTo(empty.controls(id).get(0).getTextContent());
            }
        }
        SortedMap<String, String> read = ToldForm.asked(
                filled.type("locality.unit", "xã A").read(PROFILE).report().orElseThrow());
        read.keySet().removeIf(pointer -> pointer.startsWith("/recipients/"));
        assertThat(read)
                .containsExactly(
                        entry("/figures/letters/apology", "5"),
                        entry("/locality/kind", "COMMUNE"),
                        entry("/locality/name", "A"));
    }
}
