package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.document.DocumentRole.ASSIGNS;
import static vn.thanthien.core.document.DocumentRole.BACKGROUND;
import static vn.thanthien.core.document.DocumentRole.FOUNDS;
import static vn.thanthien.core.document.DocumentRole.MODEL_PLAN;
import static vn.thanthien.core.document.DocumentRole.ORDERS_REPORT;
import static vn.thanthien.core.document.DocumentRole.REFOUNDS;
import static vn.thanthien.core.document.DocumentRole.REGULATES;
import static vn.thanthien.core.document.DocumentRole.RESOLVES;
import static vn.thanthien.core.document.DocumentRole.SUPERIOR_DIRECTIVE;
import static vn.thanthien.core.document.DocumentRole.TOPICAL_PLAN;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.COMMITTEE;
import static vn.thanthien.rules.catalogue.Documents.PARTY;
import static vn.thanthien.rules.catalogue.Documents.PROVINCE;
import static vn.thanthien.rules.catalogue.Documents.citing;
import static vn.thanthien.rules.catalogue.Documents.mention;
import static vn.thanthien.rules.catalogue.Documents.plan;
import static vn.thanthien.rules.catalogue.Documents.report;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.PrintedName;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitReference;
import vn.thanthien.core.plan.Assignment;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.ModelEvent;
import vn.thanthien.core.report.Report;

/** DIR: the documents of the model, and the body that steers it. */
class DirectionRulesTest {

    private static final DocumentMention DIRECTIVE = mention("12/KH-UBND", "2025-01-10", PROVINCE, SUPERIOR_DIRECTIVE);
    private static final DocumentMention RESOLUTION = mention("08-NQ/ĐU", "2025-02-03", PARTY, RESOLVES);
    private static final DocumentMention FOUNDING = founding("30/QĐ-UBND", "2025-02-10");
    private static final DocumentMention REGULATION = mention("31/QĐ-UBND", "2025-02-12", COMMITTEE, REGULATES);
    private static final DocumentMention ASSIGNMENT = mention("05/TB-UBND", "2025-02-12", COMMITTEE, ASSIGNS);
    private static final DocumentMention PLAN = mention("22/KH-UBND", "2025-02-20", COMMITTEE, MODEL_PLAN);

    private static DocumentMention founding(String symbol, String date, DocumentRole... more) {
        List<DocumentRole> roles = new ArrayList<>(List.of(more));
        roles.add(FOUNDS);
        return mention(symbol)
                .date(PartialDate.parse(date))
                .issuers(List.of(COMMITTEE))
                .subject("Thành lập Ban Chỉ đạo thực hiện mô hình")
                .roles(roles)
                .build();
    }

    private static Report.Builder chain() {
        return report().mentions(List.of(DIRECTIVE, RESOLUTION, FOUNDING, REGULATION, ASSIGNMENT, PLAN))
                .launch(ModelEvent.builder().date(PartialDate.of(2025, 3, 1)).build());
    }

    @Test
    void should_keep_the_chain_of_a_commune_that_was_merged_apart() {
        Organ other = Organ.builder().from(COMMITTEE).locality("xã Tân Lập").build();
        DocumentMention regulation = mention("02/QĐ-UBND", "2024-01-05", other, REGULATES);
        Report.Builder merged = report().mentions(List.of(FOUNDING, REGULATION, regulation));
        check("DIR-02", merged.build()).fails(ERROR, "/mentions/2/date");
        Locality unit = Locality.builder()
                .from(merged.build().getLocality())
                .predecessors(List.of(UnitReference.builder().name("Tân Lập").build()))
                .build();
        check("DIR-02", merged.locality(unit).build()).holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIR-01", "DIR-02", "DIR-03", "DIR-10", "DIR-12"})
    void should_pass_where_the_documents_follow(String rule) {
        check(rule, chain().build()).holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIR-02", "DIR-03", "DIR-04", "DIR-06", "DIR-07", "DIR-08", "DIR-10", "DIR-12", "DIR-13", "DIR-14"
            })
    void should_not_apply_where_nothing_is_cited(String rule) {
        Report none =
                citing(DocumentMention.builder().roles(List.of(BACKGROUND)).build());
        check(rule, none).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERIOR_DIRECTIVE", "RESOLVES", "FOUNDS", "REGULATES", "ASSIGNS", "MODEL_PLAN"})
    void should_miss_a_founding_document(DocumentRole role) {
        List<DocumentMention> others = chain().build().getMentions().stream()
                .filter(m -> !m.hasRole(role))
                .toList();
        check("DIR-01", report().mentions(others).build())
                .fails(role == FOUNDS || role == MODEL_PLAN ? ERROR : WARNING, "/mentions")
                .finding("không nêu");
    }

    @Test
    void should_take_a_refounding_for_a_founding() {
        check(
                        "DIR-01",
                        citing(
                                DIRECTIVE,
                                RESOLUTION,
                                REGULATION,
                                ASSIGNMENT,
                                PLAN,
                                mention("9-QĐ/ĐU", "2025-02-01", PARTY, REFOUNDS)))
                .holds();
    }

    @Test
    void should_have_the_body_before_its_regulation_and_assignment() {
        check("DIR-02", citing(FOUNDING, mention("29/QĐ-UBND", "2025-02-09", COMMITTEE, REGULATES)))
                .fails(ERROR, "/mentions/1/date")
                .expecting("không trước 30/QĐ-UBND ngày 10/02/2025")
                .finding("29/QĐ-UBND ngày 09/02/2025");
        check("DIR-02", citing(FOUNDING, mention("04/TB-UBND", "2025-01", COMMITTEE, ASSIGNS)))
                .fails(ERROR, "/mentions/1/date");
        // the first founding counts, and a month may still hold the right day
        check(
                        "DIR-02",
                        citing(
                                founding("90/QĐ-UBND", "2025-09-10"),
                                FOUNDING,
                                mention("31/QĐ-UBND", "2025-02", COMMITTEE, REGULATES)))
                .holds();
    }

    @Test
    void should_warn_where_the_other_documents_come_too_early() {
        Checked plan = check(
                "DIR-02",
                citing(DIRECTIVE, RESOLUTION, FOUNDING, mention("02/KH-UBND", "2025-01-05", COMMITTEE, MODEL_PLAN)));
        plan.fails(WARNING, "/mentions/3/date")
                .expecting("không trước 08-NQ/ĐU ngày 03/02/2025; 30/QĐ-UBND ngày 10/02/2025");
        assertThat(plan.findings().get(0).note().orElseThrow())
                .hasToString("Văn bản chỉ đạo của cấp trên ban hành sau kế hoạch này: 12/KH-UBND ngày 10/01/2025.");
        check("DIR-02", citing(DIRECTIVE, mention("01-NQ/ĐU", "2025-01-05", PARTY, RESOLVES)))
                .fails(WARNING, "/mentions/1/date");
        check("DIR-02", citing(RESOLUTION, founding("20/QĐ-UBND", "2025-02-01")))
                .fails(WARNING, "/mentions/1/date");
        check(
                        "DIR-02",
                        chain().launch(ModelEvent.builder()
                                        .date(PartialDate.of(2025, 2, 15))
                                        .build())
                                .build())
                .fails(WARNING, "/launch/date")
                .finding("hội nghị ra mắt mô hình ngày 15/02/2025");
    }

    @Test
    void should_leave_other_documents_out_of_the_order() {
        List<DocumentMention> mentions = new ArrayList<>(chain().build().getMentions());
        mentions.add(mention("01/KH-UBND", "2024-01-05", COMMITTEE, TOPICAL_PLAN));
        mentions.add(mention("25-NQ/TW", "2013-06-03", PARTY, BACKGROUND));
        mentions.add(mention("99/KH-UBND", "2025-12-01", PROVINCE, ORDERS_REPORT));
        mentions.add(mention("40/KH-UBND", "2025-01-02", PROVINCE, MODEL_PLAN));
        check("DIR-02", report().mentions(mentions).build()).holds();
    }

    @Test
    void should_found_the_body_once_a_year() {
        check("DIR-03", citing(FOUNDING, founding("75/QĐ-UBND", "2025-06-01")))
                .fails(ERROR, "/mentions/1")
                .expecting("chỉ một quyết định thành lập: 30/QĐ-UBND ngày 10/02/2025");
        check(
                        "DIR-03",
                        citing(
                                FOUNDING,
                                FOUNDING,
                                founding("75/QĐ-UBND", "2025-06-01", REFOUNDS),
                                founding("12/QĐ-UBND", "2026-01-01"),
                                mention("33/QĐ-UBND", "2025-03-03", COMMITTEE, FOUNDS)))
                .holds();
    }

    @Test
    void should_give_one_document_one_date() {
        check("DIR-04", citing(RESOLUTION, mention("08- NQ/ĐU", "2025-03-02", PARTY, RESOLVES)))
                .fails(ERROR, "/mentions/1/date")
                .expecting("08-NQ/ĐU ngày 03/02/2025, như ở lần viện dẫn trước")
                .finding("ngày 02/3/2025");
        check("DIR-04", citing(RESOLUTION, mention("08-NQ/ĐU", "2025-02", PARTY, RESOLVES)))
                .holds();
        // another year, another issuer, or an issuer that is not told: not one document
        check(
                        "DIR-04",
                        citing(
                                PLAN,
                                mention("22/KH-UBND", "2024-05-05", COMMITTEE),
                                mention("22/KH-UBND", "2025-05-05", PROVINCE),
                                mention("22/KH-UBND")
                                        .date(PartialDate.of(2025, 5, 6))
                                        .build()))
                .isNotApplicable();
    }

    @Test
    void should_note_a_title_quoted_in_another_order() {
        DocumentMention first = mention("05-CT/TW")
                .subject("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")
                .build();
        DocumentMention other = mention("05-CT/TW")
                .subject("Học tập và làm theo tư tưởng, phong cách, đạo đức Hồ Chí Minh")
                .build();
        check("DIR-04", citing(first, other, other)).fails(INFO, "/mentions/1/subject");
        DocumentMention paraphrase =
                mention("05-CT/TW").subject("Chỉ thị về học tập Bác").build();
        check("DIR-04", citing(first, paraphrase)).holds();
    }

    @Test
    void should_know_party_and_state_by_their_symbols() {
        check("DIR-10", citing(mention("39/NQ-ĐU", "2025-02-03", PARTY, RESOLVES)))
                .fails(WARNING, "/mentions/0/symbol")
                .finding("“39/NQ-ĐU” của Đảng ủy xã");
        check("DIR-10", citing(mention("22-KH/UBND", "2025-02-03", COMMITTEE, MODEL_PLAN)))
                .fails(WARNING, "/mentions/0/symbol");
        check(
                        "DIR-10",
                        citing(
                                mention("08-NQ/ĐU", "2025-02-03", PARTY, RESOLVES),
                                mention("08-NQ/ĐU", "2025-02-03", PARTY),
                                mention("08-NQ/ĐU", "2025-02-03", COMMITTEE)))
                .fails(WARNING, "/mentions/2/symbol");
        Organ front = Organ.of("MTTQ", OrganKind.FATHERLAND_FRONT, AdministrativeLevel.COMMUNE);
        check("DIR-10", citing(mention("12-KH/MTTQ", "2025-02-03", front))).isNotApplicable();
    }

    @Test
    void should_suspect_the_year_before_on_the_same_day() {
        check("DIR-12", citing(mention("08-KH/ĐU", "2024-02-20", PARTY, SUPERIOR_DIRECTIVE), PLAN))
                .fails(WARNING, "/mentions/0/date")
                .expecting("có thể cùng năm với 22/KH-UBND ngày 20/02/2025, vì trùng ngày và tháng");
        // more of that year, or the year in the subject: no slip
        check(
                        "DIR-12",
                        citing(
                                mention("08-KH/ĐU", "2024-02-20", PARTY, SUPERIOR_DIRECTIVE),
                                mention("07-NQ/ĐU", "2024-02-01", PARTY, RESOLVES),
                                PLAN))
                .holds();
        DocumentMention named = mention("08-KH/ĐU")
                .date(PartialDate.of(2024, 2, 20))
                .roles(List.of(SUPERIOR_DIRECTIVE))
                .yearsCovered(List.of(2024))
                .build();
        check("DIR-12", citing(named, PLAN)).holds();
    }

    @Test
    void should_count_the_members_listed() {
        SteeringMember member = SteeringMember.builder().name("Nguyễn Văn An").build();
        SteeringBody.Builder body = SteeringBody.builder().members(List.of(member, member));
        check("DIR-13", report().steeringBody(body.memberCount(3).build()).build())
                .fails(WARNING, "/steeringBody/memberCount")
                .withValues(List.of(2L), List.of(3L));
        check("DIR-13", report().steeringBody(body.memberCount(2).build()).build())
                .holds();
        SteeringBody team = body.memberCount(4).build();
        check("DIR-13", report().supportBodies(List.of(team)).build())
                .fails(WARNING, "/supportBodies/0/memberCount")
                .withValues(List.of(2L), List.of(4L));
    }

    @Test
    void should_use_one_name_for_the_body() {
        Report.Builder named = report().mentions(List.of(FOUNDING));
        check(
                        "DIR-14",
                        named.steeringBody(SteeringBody.builder()
                                        .names(List.of("BCĐ", "Ban chỉ đạo mô hình"))
                                        .build())
                                .build())
                .holds();
        check(
                        "DIR-14",
                        named.steeringBody(SteeringBody.builder()
                                        .names(List.of("BCĐ", "Ban Điều hành"))
                                        .build())
                                .build())
                .fails(WARNING, "/steeringBody/names/1")
                .withValues(List.of("Ban Chỉ đạo"), List.of("Ban Điều hành"));
    }

    @Test
    void should_find_another_name_of_the_body_where_it_stands() {
        PrintedName running = PrintedName.builder()
                .text("Ban Điều hành mô hình")
                .section("S3.1")
                .heading("II. KẾT QUẢ")
                .build();
        SteeringBody.Builder body = SteeringBody.builder().namedAs(List.of(running));
        Report.Builder named = report().mentions(List.of(FOUNDING));
        check(
                        "DIR-14",
                        named.steeringBody(body.names(List.of("Ban Chỉ đạo")).build())
                                .build())
                .fails(WARNING, "/steeringBody/namedAs/0/text")
                .withValues(List.of("Ban Chỉ đạo"), List.of("Ban Điều hành mô hình"));
        check(
                        "DIR-14",
                        named.steeringBody(body.names(List.of("Ban Điều hành")).build())
                                .mentions(List.of())
                                .build())
                .holds();
    }

    @Test
    void should_find_another_name_of_the_body_in_the_tasks_of_a_plan() {
        Organ running = Organ.of("Ban Điều hành", OrganKind.STEERING_BODY, AdministrativeLevel.COMMUNE);
        Assignment.Builder assignment = Assignment.builder().organ(running);
        check(
                        "DIR-14",
                        plan().assignments(List.of(assignment
                                        .tasks(List.of("Kiểm tra", "Xây dựng Quy chế của Ban chỉ đạo."))
                                        .build()))
                                .build())
                .fails(WARNING, "/assignments/0/tasks/1");
        check(
                        "DIR-14",
                        plan().mentions(List.of(mention("02/TB-BĐH", "2025-02-02", running)))
                                .assignments(List.of(assignment
                                        .tasks(List.of("Phối hợp với Ban Chỉ đạo cải cách hành chính huyện"))
                                        .build()))
                                .build())
                .holds();
        Organ provincial = Organ.of("Ban Chỉ đạo tỉnh", OrganKind.STEERING_BODY, AdministrativeLevel.PROVINCE);
        check(
                        "DIR-14",
                        citing(
                                mention("02/TB-BĐH", "2025-02-02", running),
                                mention("01/TB-BCĐ", "2025-02-02", provincial)))
                .isNotApplicable();
    }
}
