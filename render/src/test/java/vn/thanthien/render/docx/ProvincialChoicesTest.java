package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/** What the decree leaves open at the head of a document is as the profile of the province has it. */
class ProvincialChoicesTest {

    private static final String TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String SUPERIOR = "ỦY BAN NHÂN DÂN TỈNH AN GIANG";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN";

    private static final Composer USUAL = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
    private static final Composer OWN = Composer.of(profile());

    private static Profile profile() {
        String json = """
                {
                  "schema": "thanthien-profile-1",
                  "id": "own-head",
                  "version": "1",
                  "extends": "thanh-hoa-5-3-4",
                  "superiorLine": "%s",
                  "courtesyLetters": "NATIONAL_TITLE"
                }
                """.formatted(SUPERIOR);
        try {
            return Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of the table at the head, paragraph by paragraph. */
    private static String head(AdministrativeDocument document) {
        Element table = (Element) WordFile.of(document)
                .xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "tbl")
                .item(0);
        NodeList paragraphs = table.getElementsByTagNameNS(WordFile.W, "p");
        return IntStream.range(0, paragraphs.getLength())
                .mapToObj(i -> paragraphs.item(i).getTextContent())
                .collect(Collectors.joining(" "));
    }

    private static DocumentHeader.Builder header(OrganKind kind) {
        return DocumentHeader.builder()
                .issuer(Organ.builder().name(COMMITTEE).kind(kind).build());
    }

    private static Report report(DocumentHeader header) {
        return Report.builder()
                .locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Đông Sơn")
                        .build())
                .period(ReportingPeriod.builder().year(2025).build())
                .header(header)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"LETTER_BIRTH", "LETTER_MARRIAGE", "LETTER_CONDOLENCE", "LETTER_THANKS"})
    void should_print_the_national_title_on_letters_of_courtesy_where_the_profile_wants_it(PaperKind kind) {
        assertThat(head(USUAL.skeleton(kind))).doesNotContain(TITLE);
        assertThat(head(OWN.skeleton(kind))).contains(TITLE).doesNotContain("Số:");
    }

    @Test
    void should_print_the_national_title_on_an_apology_always() {
        for (Composer composer : List.of(USUAL, OWN)) {
            assertThat(head(composer.skeleton(PaperKind.LETTER_APOLOGY))).contains(TITLE);
        }
    }

    @Test
    void should_print_the_superior_organ_over_a_committee_where_the_profile_names_one() {
        Report report = report(header(OrganKind.PEOPLES_COMMITTEE)
                .date(PartialDate.of(2026, 1, 5))
                .build());
        Paper decision = Paper.builder()
                .kind(PaperKind.DECISION)
                .header(report.getHeader().orElseThrow())
                .build();

        assertThat(head(USUAL.compose(report))).doesNotContain(SUPERIOR);
        assertThat(head(OWN.compose(report))).containsSubsequence(SUPERIOR, COMMITTEE);
        assertThat(head(OWN.compose(decision))).containsSubsequence(SUPERIOR, COMMITTEE);
        assertThat(head(USUAL.skeletonReport())).doesNotContain(SUPERIOR);
        assertThat(head(OWN.skeletonReport())).contains(SUPERIOR);
        assertThat(head(OWN.skeletonPlan())).contains(SUPERIOR);
    }

    @Test
    void should_leave_a_blank_where_the_district_stood() {
        Report report = report(header(OrganKind.PEOPLES_COMMITTEE)
                .date(PartialDate.of(2025, 6, 30))
                .build());
        AdministrativeDocument document = OWN.compose(report);

        assertThat(head(document)).doesNotContain(SUPERIOR);
        assertThat(document.header().managingOrgan()).hasSize(1);
        assertThat(USUAL.compose(report).header().managingOrgan()).isEmpty();
    }

    @Test
    void should_print_none_over_other_organs_nor_over_one_that_names_its_own() {
        DocumentHeader own = header(OrganKind.PEOPLES_COMMITTEE)
                .managingOrgan(Organ.builder().name("ỦY BAN NHÂN DÂN ĐẶC KHU").build())
                .build();

        assertThat(head(OWN.compose(report(own))))
                .contains("ỦY BAN NHÂN DÂN ĐẶC KHU")
                .doesNotContain(SUPERIOR);
        assertThat(head(OWN.compose(report(header(OrganKind.PARTY_COMMITTEE).build()))))
                .doesNotContain(SUPERIOR);
        assertThat(head(OWN.compose(report(header(OrganKind.STEERING_BODY).build()))))
                .doesNotContain(SUPERIOR);
    }
}
