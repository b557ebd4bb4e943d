package vn.thanthien.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.render.form.Forms;

/** Kính gửi and Nơi nhận follow the date: the district up to 30 June 2025, the province from the day after. */
class SuperiorsTest {

    private static final PartialDate LAST = PartialDate.of(2025, 6, 30);
    private static final PartialDate FIRST = PartialDate.of(2025, 7, 1);

    private static final Profile USUAL = Profile.shipped("thanh-hoa-5-3-4");
    private static final Profile OWN = profile("");
    private static final Profile THREE_LEVELS = profile("""
            , "parameters": [{"id": "government.levels", "number": 3, "since": "2025-07-01", "until": "2025-12-31"}]""");

    private static Profile profile(String more) {
        String json = """
                {"schema": "thanthien-profile-1", "id": "own", "version": "1", "extends": "thanh-hoa-5-3-4",
                 "superiorOrgans": ["Ủy ban nhân dân huyện", "Ủy ban nhân dân tỉnh Thanh Hóa", "Sở Nội vụ"],
                 "recipientsTemplate": ["Phòng Nội vụ huyện (b/c)", "Huyện ủy (b/c)", "Thường trực Đảng ủy (b/c)"]%s}""".formatted(more);
        try {
            return Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> shown(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::shown).toList();
    }

    @Test
    void should_address_forms_to_the_organs_of_the_day() {
        Composer composer = Composer.of(OWN);

        assertThat(shown(composer.on(LAST).skeletonReport().addressees()))
                .first()
                .asString()
                .isEqualTo("Ủy ban nhân dân huyện");
        assertThat(composer.on(LAST).skeletonReport().addressees()).hasSize(1);
        for (Composer later : List.of(composer, composer.on(FIRST), composer.on(PartialDate.of(2026)))) {
            assertThat(shown(later.skeletonReport().addressees()))
                    .containsExactly("Ủy ban nhân dân tỉnh Thanh Hóa;", "Sở Nội vụ.");
        }
    }

    @Test
    void should_send_copies_to_no_organ_of_a_level_that_has_ended() {
        Composer composer = Composer.of(OWN);
        for (AdministrativeDocument form :
                List.of(composer.skeletonReport(), composer.skeletonPlan(), composer.skeleton(PaperKind.DECISION))) {
            assertThat(shown(form.recipients()))
                    .contains("Thường trực Đảng ủy (b/c);")
                    .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("huyện"));
        }
        assertThat(shown(composer.on(LAST).skeletonPlan().recipients()))
                .contains("Phòng Nội vụ huyện (b/c);", "Huyện ủy (b/c);", "Thường trực Đảng ủy (b/c);");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void should_send_decisions_and_notices_by_their_own_date(PartialDate date, boolean district) {
        for (PaperKind kind : List.of(PaperKind.DECISION, PaperKind.NOTICE)) {
            Paper paper = Paper.builder()
                    .kind(kind)
                    .header(DocumentHeader.builder().date(date).build())
                    .build();
            assertThat(shown(Composer.of(OWN).compose(paper).recipients()).contains("Huyện ủy (b/c);"))
                    .isEqualTo(district);
        }
    }

    @Test
    void should_name_the_committee_over_the_commune_in_the_hint_of_a_blank() {
        assertThat(shown(Composer.of(USUAL).skeletonReport().addressees()))
                .first()
                .asString()
                .contains("ví dụ: Ủy ban nhân dân tỉnh Thanh Hóa");
        assertThat(shown(Composer.of(USUAL).on(LAST).skeletonReport().addressees()))
                .first()
                .asString()
                .contains("ví dụ: Ủy ban nhân dân huyện …");
        assertThat(shown(Composer.of(USUAL).skeletonPlan().recipients()))
                .anyMatch(line -> line.contains("ví dụ: Ủy ban nhân dân tỉnh Thanh Hóa"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, huyện Hoằng Hóa",
        "2025-07-01, tỉnh Thanh Hóa",
        "2025-06, huyện Hoằng Hóa",
        "2025, tỉnh Thanh Hóa"
    })
    void should_not_guess_the_addressee_of_a_draft_but_give_an_example_of_its_day(PartialDate date, String unit) {
        Report draft = Report.builder()
                .locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Hoằng Cát")
                        .district("huyện Hoằng Hóa")
                        .province("tỉnh Thanh Hóa")
                        .build())
                .period(ReportingPeriod.builder().year(2025).build())
                .status(DocumentStatus.DRAFT)
                .header(DocumentHeader.builder().date(date).build())
                .build();

        assertThat(shown(Composer.of(USUAL).compose(draft).addressees()))
                .containsExactly("[cơ quan cấp trên, ví dụ: Ủy ban nhân dân " + unit + "]");
    }

    @Test
    void should_follow_the_levels_that_a_profile_sets() {
        assertThat(shown(Composer.of(THREE_LEVELS).on(FIRST).skeletonReport().addressees()))
                .containsExactly("Ủy ban nhân dân huyện");
        assertThat(shown(Composer.of(THREE_LEVELS)
                        .on(PartialDate.of(2026, 1, 1))
                        .skeletonReport()
                        .addressees()))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentStatus.class,
            names = {"DRAFT", "ISSUED"})
    void should_read_a_form_of_a_day_back_as_it_was_given_out(DocumentStatus status) throws IOException {
        Report report = Report.builder()
                .locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Hoằng Cát")
                        .province("tỉnh Thanh Hóa")
                        .build())
                .period(ReportingPeriod.builder().year(2024).build())
                .status(status)
                .header(DocumentHeader.builder().date(LAST).build())
                .build();
        AdministrativeDocument form = Forms.offer(report, OWN).form();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(form, out);
        Report read = Forms.read(new ByteArrayInputStream(out.toByteArray()), OWN)
                .report()
                .orElseThrow();

        assertThat(read.getRecipients().stream().map(line -> line.getPrinted()).toList())
                .contains("Phòng Nội vụ huyện (b/c)", "Huyện ủy (b/c)");
        assertThat(Optional.ofNullable(form.properties().get("thanthien.day"))).contains("2025-06-30");
    }
}
