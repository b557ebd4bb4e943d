package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** Wholes that a report does not state, but whose parts it does: rates and sums work with these. */
class PartsOfWholesTest {

    private static Report json(String properties) {
        return report(properties.replace('\'', '"'));
    }

    private static Report dossiers(String counts) {
        return json("'figures': {'dossiers': {" + counts + "}}");
    }

    private static Report rate(String counts, String claim) {
        return json("'figures': {'dossiers': {" + counts + "}}, 'claims': [{'figure': " + claim + "}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'resolved': 10, 'resolvedEarly': 3, 'resolvedOnTime': 5, 'resolvedLate': 2",
                "'resolvedEarly': 3, 'resolvedOnTime': 5, 'resolvedLate': 2",
                "'resolvedWithinTerm': 8, 'resolvedLate': 2"
            })
    void should_make_the_rate_of_the_parts(String counts) {
        String early = "'dossiers.onTimeRate', 'value': '%s'%s";
        rule("TTHC-07").holds(rate(counts, early.formatted("80", "")));
        // another base that is not there could make it true
        rule("TTHC-07").breaks(rate(counts, early.formatted("90", "")), WARNING, "/claims/0");
        rule("TTHC-07")
                .breaks(rate(counts, early.formatted("90", ", 'base': 'dossiers.resolved'")), ERROR, "/claims/0")
                .says("80% (8/10)");
        rule("TTHC-07")
                .breaks(
                        rate(counts, early.formatted("90", ", 'fraction': {'numerator': 9, 'denominator': 10}")),
                        ERROR,
                        "/claims/0");
    }

    @Test
    void should_make_the_rate_of_a_row_of_its_parts() {
        String rows = "'byField': [{'field': 'Đất đai', 'resolved': 10, 'resolvedEarly': 3, 'resolvedOnTime': 5}]";
        rule("TTHC-07")
                .breaks(
                        rate(
                                rows,
                                "'dossiers.onTimeRate', 'value': '100', 'base': 'dossiers.resolved', 'field': 'Đất đai'"),
                        ERROR,
                        "/claims/0");
        rule("ONL-03")
                .breaks(
                        rate(
                                "'receivedFullOnline': 3, 'receivedPartialOnline': 2, 'receivedInPeriod': 10",
                                "'dossiers.onlineRate', 'value': '90', 'base': 'dossiers.receivedInPeriod'"),
                        ERROR,
                        "/claims/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TTHC-02|'resolved': 100, 'resolvedWithinTerm': 101|/figures/dossiers/resolved|101",
                "TTHC-02|'resolved': 100, 'resolvedEarly': 60, 'resolvedOnTime': 50|/figures/dossiers/resolved|110",
                "TTHC-02|'resolved': 5, 'resolvedEarly': 6|/figures/dossiers/resolved|6",
                "TTHC-32|'receivedInPeriod': 100, 'receivedInPersonOrByPost': 150|/figures/dossiers/receivedInPersonOrByPost|150",
                "TTHC-05|'received': 100, 'receivedInPersonOrByPost': 150|/figures/dossiers/receivedInPersonOrByPost|150",
                "TTHC-01|'received': 100, 'receivedFullOnline': 101|/figures/dossiers/received|101",
                "TTHC-01|'received': 100, 'receivedPartialOnline': 60, 'receivedFullOnline': 60|/figures/dossiers/received|120",
                "TTHC-01|'received': 100, 'receivedOnline': 60, 'receivedInPerson': 60|/figures/dossiers/received|120",
                "TTHC-04|'received': 100, 'carriedOver': 0, 'resolvedEarly': 60, 'resolvedLate': 50|/figures/dossiers/received|110",
                "TTHC-04|'received': 100, 'carriedOver': 0, 'pendingWithinTerm': 60, 'pendingOverdue': 50|/figures/dossiers/received|110",
                "TTHC-04|'received': 100, 'carriedOver': 0, 'resolved': 80, 'pendingOverdue': 30|/figures/dossiers/received|110",
                "TTHC-04|'received': 10, 'carriedOver': 0, 'resolvedWithinTerm': 8, 'resolvedLate': 1, 'pending': 3|/figures/dossiers/received|12"
            })
    void should_find_parts_beyond_their_whole(String rule, String counts, String pointer, long least) {
        rule(rule).breaks(dossiers(counts), ERROR, pointer).says("" + least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'received': 10, 'receivedInPeriod': 11",
                "'received': 10, 'receivedInPersonOrByPost': 11",
                "'received': 10, 'receivedInPeriod': 11, 'carriedOver': 0",
                "'received': 10, 'receivedOnline': 11, 'receivedInPerson': 0, 'receivedByPost': 0, 'carriedOver': 0"
            })
    void should_tell_one_part_beyond_all_that_was_received_once(String counts) {
        rule("TTHC-01").isOpen(dossiers(counts));
        assertThat(rule("TTHC-05").findings(dossiers(counts))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TTHC-02|'resolved': 100, 'resolvedEarly': 60, 'resolvedOnTime': 40",
                "TTHC-01|'received': 100, 'receivedOnline': 60, 'receivedInPerson': 40",
                "TTHC-01|'received': 300, 'receivedOnline': 100, 'receivedInPerson': 200, 'receivedByPost': 50",
                "TTHC-04|'received': 100, 'resolvedWithinTerm': 101",
                "TTHC-04|'received': 100, 'resolved': 80, 'pendingOverdue': 20"
            })
    void should_leave_open_what_may_close(String rule, String counts) {
        rule(rule).isOpen(dossiers(counts));
    }

    @Test
    void should_not_take_a_rough_number_for_none() {
        String apart = "'figures': {'dossiers': {'received': 100, 'resolved': 90, 'pending': 5}}, 'claims': [%s]";
        String returned = "{'figure': 'dossiers.returned', 'value': '5', 'approximation': 'ABOUT'}";
        String both =
                "{'figures': ['dossiers.returned', 'dossiers.withdrawn'], 'value': '5', 'approximation': 'ABOUT'}";
        rule("TTHC-04").isOpen(json(apart.formatted(returned))).isOpen(json(apart.formatted(both)));
        rule("TTHC-04").breaks(json(apart.formatted("")), ERROR, "/figures/dossiers/received");
    }

    @Test
    void should_take_one_number_for_all_that_was_resolved_as_resolved() {
        String all = "'figures': {'dossiers': {'resolvedLate': 3}}, 'claims': [{'figures': ['dossiers.resolvedEarly',"
                + " 'dossiers.resolvedOnTime', 'dossiers.resolvedLate'], 'value': '10'},"
                + " {'figure': 'dossiers.onTimeRate', 'base': 'dossiers.resolved', 'value': '%s'},"
                + " {'figure': 'dossiers.resolvedWithinTerm', 'value': '7'}]";
        rule("TTHC-07").holds(json(all.formatted("70")));
        rule("TTHC-07").breaks(json(all.formatted("80")), ERROR, "/claims/1");
    }

    @Test
    void should_find_more_letters_of_a_kind_than_in_all() {
        String letters = "'figures': {'letters': {'total': 10, %s}}";
        rule("LET-01").breaks(json(letters.formatted("'congratulation': 11")), ERROR, "/figures/letters/total");
        rule("LET-01")
                .breaks(
                        json(letters.formatted("'congratulationMarriage': 6, 'congratulationBirth': 5")),
                        ERROR,
                        "/figures/letters/total")
                .related("/figures/letters/congratulationMarriage", "/figures/letters/congratulationBirth");
        rule("LET-01").isOpen(json(letters.formatted("'congratulation': 10")));
    }

    @Test
    void should_take_what_was_carried_over_for_what_was_to_be_handled() {
        String petitions = "'figures': {'petitions': {%s}}";
        rule("PET-05")
                .holds(json(petitions.formatted("'received': 23, 'carriedOver': 2, 'resolved': 22, 'pending': 3")))
                .holds(json(petitions.formatted("'received': 0, 'carriedOver': 2, 'resolved': 2, 'pending': 0")))
                .holds(json(petitions.formatted("'received': 5, 'carriedOver': 0, 'resolved': 4, 'pending': 1")))
                .holds(json(petitions.formatted(
                        "'received': 10, 'outsideCompetence': 3, 'forwarded': 3, 'resolved': 6, 'pending': 1")));
        rule("PET-05")
                .isOpen(json(petitions.formatted("'received': 5, 'resolved': 5, 'pending': 1")
                        + ", 'claims': [{'figure': 'petitions.carriedOver', 'value': '1', 'approximation': 'ABOUT'}]"))
                .isOpen(json("'illegible': ['/figures/petitions/carriedOver'], "
                        + petitions.formatted("'received': 5, 'resolved': 5, 'pending': 1")));
        rule("PET-05")
                .breaks(
                        json(petitions.formatted("'received': 10, 'resolved': 9, 'pending': 2")
                                + ", 'years': [{'period': {'year': 2023}, 'petitions': {'carriedOver': 1}}]"),
                        WARNING,
                        "/figures/petitions/received");
        // what was carried over was to be handled too, and what is left of all may be another's to resolve
        rule("PET-05")
                .breaks(
                        json(petitions.formatted("'received': 5, 'carriedOver': 1, 'resolved': 4, 'pending': 1")),
                        WARNING,
                        "/figures/petitions/received")
                .actual(6L, 5L, 1L);
        rule("PET-05")
                .breaks(
                        json(petitions.formatted("'received': 5, 'carriedOver': 1, 'resolved': 6, 'pending': 1")),
                        ERROR,
                        "/figures/petitions/received")
                .related("/figures/petitions/resolved", "/figures/petitions/pending", "/figures/petitions/carriedOver");
        // what is not told is not zero: the time before may have left the rest, but takes none away
        String years = "'years': [{'period': {'year': 2022}, 'petitions': {%s}},"
                + " {'period': {'year': 2023}, 'petitions': {'received': 2, 'resolved': %d, 'pending': 0}}]";
        rule("PET-05")
                .breaks(json(years.formatted("'pending': 1", 3)), WARNING, "/years/1/petitions/received")
                .noted();
        rule("PET-05")
                .breaks(
                        json(years.formatted("'received': 2, 'resolved': 3, 'pending': 0", 2)),
                        WARNING,
                        "/years/0/petitions/received")
                .noted();
        rule("PET-05").breaks(json(years.formatted("'pending': 1", 1)), ERROR, "/years/1/petitions/received");
        rule("PET-02")
                .holds(json(petitions.formatted("'toProcess': 10, 'processed': 8, 'unprocessed': 2")))
                .isOpen(json(petitions.formatted("'toProcess': 10, 'complaints': 3, 'denunciations': 1,"
                        + " 'recommendationsAndFeedback': 6, 'unprocessed': 2")));
        rule("PET-05")
                .breaks(
                        json(petitions.formatted("'received': 5, 'resolved': 5, 'pending': 1")),
                        WARNING,
                        "/figures/petitions/received")
                .noted();
        rule("PET-05")
                .breaks(
                        json(petitions.formatted("'received': 5, 'carriedOver': 0, 'resolved': 5, 'pending': 1")),
                        ERROR,
                        "/figures/petitions/received");
    }

    @Test
    void should_not_count_dialogues_of_another_time() {
        String held = "'figures': {'dialogues': {'held': 1}}, 'dialogues': [{'kind': 'YOUTH'}, {'kind': 'VILLAGE'%s}]";
        rule("DLG-06").holds(json(held.formatted(", 'period': {'year': 2021}")));
        rule("DLG-06").holds(json(held.formatted(", 'village': 'Thôn 1'")));
        rule("DLG-06").breaks(json(held.formatted("")), ERROR, "/figures/dialogues/held");
    }

    @Test
    void should_ask_only_where_a_post_states_no_time_and_all_visits_do() {
        String visits = "'figures': {'reception': {%s'visits': 40},"
                + " 'receptionByPost': [{'posts': ['CHAIR'], 'visits': 48}]}";
        rule("XSC-38").breaks(json(visits.formatted("")), ERROR, "/figures/receptionByPost/0/visits");
        rule("XSC-38")
                .breaks(
                        json(visits.formatted("'period': {'start': '2025-01-01', 'end': '2025-10-31'}, ")),
                        WARNING,
                        "/figures/receptionByPost/0/visits");
    }

    @Test
    void should_take_periods_in_words_for_what_they_say() {
        String held = "'figures': {'dialogues': {'period': {'printed': '10 tháng'}, 'held': 1}},"
                + " 'dialogues': [{'date': '2025-02-03', 'sessions': 1}, {'date': '2025-12-03', 'sessions': 1}]";
        rule("DLG-06").breaks(json(held), WARNING, "/figures/dialogues/held");
        String apologies =
                "'figures': {'dossiers': {'period': {'printed': '%s'}, 'resolvedLate': 1, 'pendingOverdue': 0},"
                        + " 'letters': {'period': {'printed': '10 tháng'}, 'apology': 3}}";
        rule("LET-02").isOpen(json(apologies.formatted("9 tháng")));
        rule("LET-02").breaks(json(apologies.formatted("10 THÁNG")), ERROR, "/figures/letters/apology");
        rule("TTHC-15").holds(json(apologies.formatted("9 tháng")));
    }

    @Test
    void should_not_hold_the_target_of_a_field_against_the_result_of_all() {
        String targets =
                "'claims': [{'figure': 'dossiers.onTimeRate', 'value': '99'}], 'targets': [{'wording': 'đúng hạn',"
                        + " 'figure': 'dossiers.onTimeRate', 'comparator': 'AT_LEAST', 'value': '95'%s}]";
        rule("TGT-02").isOpen(json(targets.formatted(", 'field': 'Đất đai'")));
        rule("TGT-02").breaks(json(targets.formatted("")), WARNING, "/targets/0");
    }

    @Test
    void should_not_add_the_commitments_of_villages_to_the_sets() {
        String counts = "'figures': {'commitments': {'signed': 20}}, 'commitmentCounts': ["
                + "{'sloganSet': '5 biết', 'term': 'FIVE_KNOW', 'signed': 20, 'obliged': 20},"
                + "{'sloganSet': '5 biết', 'term': 'FIVE_KNOW', 'village': 'Thôn 1', 'signed': %d, 'obliged': 21}]";
        rule("COM-10").breaks(json(counts.formatted(21)), ERROR, "/commitmentCounts/1/signed");
    }

    @Test
    void should_hold_the_share_of_a_part_against_the_whole() {
        String parts = "'breakdowns': [{'wording': 'hồ sơ', 'count': 100, 'parts': [{'label': 'đất đai', 'count': 60,"
                + " 'percent': '%s'}, {'label': 'hộ tịch', 'count': 40}]}]";
        rule("XSC-39")
                .holds(json(parts.formatted("60")))
                .isOpen(json(parts.formatted("60").replace("'count': 100, ", "")));
        rule("XSC-39")
                .breaks(json(parts.formatted("50")), WARNING, "/breakdowns/0/parts/0/percent")
                .says("60% (60/100)");
    }

    @Test
    void should_not_find_fault_with_shares_that_were_made_to_add_up_nor_with_those_of_a_part() {
        String thirds = "'breakdowns': [{'wording': 'hồ sơ', 'count': 3, 'complete': %s, 'parts': ["
                + "{'label': 'đất đai', 'count': 1, 'percent': '33.3'}, {'label': 'hộ tịch', 'count': 1, 'percent': '33.3'},"
                + " {'label': 'chứng thực', 'count': 1, 'percent': '%s'}]}]";
        rule("XSC-39").holds(json(thirds.formatted("true", "33.4")));
        rule("XSC-39").breaks(json(thirds.formatted("true", "33.5")), WARNING, "/breakdowns/0/parts/2/percent");
        rule("XSC-39").breaks(json(thirds.formatted("false", "33.4")), WARNING, "/breakdowns/0/parts/2/percent");
        String nested =
                "'breakdowns': [{'wording': 'hồ sơ', 'count': 100, %s'parts': [{'label': 'đất đai', 'count': 60,"
                        + " 'percent': '60'}, {'label': 'trong đó trực tuyến', 'count': 30, 'percent': '50'}]}]";
        rule("XSC-39").holds(json(nested.formatted("")));
        rule("XSC-39").breaks(json(nested.formatted("'complete': true, ")), WARNING, "/breakdowns/0/parts/1/percent");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.2', nghìn lượt, OVER, 1250",
        "'1.2', nghìn lượt, EXACT, 1249",
        "'1.2', ngàn, NEARLY, 1190",
        "2, trăm nghìn, ABOUT, 210000",
        "3, chục, ABOUT, 31"
    })
    void should_multiply_by_the_unit(String told, String unit, String approximation, int number) {
        rule("XSC-40").holds(scaled(told, unit, approximation, number));
        rule("XSC-01").isOpen(scaled(told, unit, approximation, number));
    }

    @ParameterizedTest
    @CsvSource({"'1.2', nghìn lượt, EXACT, 1251", "'1.2', nghìn, OVER, 1100", "2, triệu đồng, ABOUT, 3000000"})
    void should_find_another_number_than_the_unit_makes(String told, String unit, String approximation, int number) {
        rule("XSC-40").breaks(scaled(told, unit, approximation, number), WARNING, "/claims/0");
    }

    private static Report scaled(String told, String unit, String approximation, int number) {
        return json(
                "'figures': {'letters': {'total': " + number + "}}, 'claims': [{'figure': 'letters.total', 'value': '"
                        + told + "', 'unit': '" + unit + "', 'approximation': '" + approximation + "'}]");
    }

    @ParameterizedTest
    @CsvSource({
        "OVER, 900, 901",
        "OVER, 900, 900",
        "NEARLY, 900, 880",
        "ABOUT, 900, 920",
        "ABOUT, 900, 880",
        "ABOUT, 0, 0"
    })
    void should_take_a_rough_number_for_what_it_is(String approximation, String told, int number) {
        rule("XSC-40").holds(roughly(approximation, told, number));
    }

    @ParameterizedTest
    @CsvSource({"OVER, 900, 850", "NEARLY, 900, 950", "NEARLY, 900, 500", "ABOUT, 900, 2", "ABOUT, 900, 700"})
    void should_find_a_rough_number_that_is_another(String approximation, String told, int number) {
        rule("XSC-40")
                .breaks(roughly(approximation, told, number), WARNING, "/claims/0")
                .related("/figures/letters/total")
                .says("" + number);
    }

    private static Report roughly(String approximation, String told, int number) {
        return json("'figures': {'letters': {'total': " + number + "}}, 'claims': [{'figure':"
                + " 'letters.total', 'value': '" + told + "', 'approximation': '" + approximation + "'}]");
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 900, , 901",
        "LESS_THAN, 900, , 899",
        "AT_LEAST, 900, , 900",
        "AT_MOST, 900, , 900",
        "BETWEEN, 900, 950, 900",
        "BETWEEN, 900, 950, 950"
    })
    void should_take_a_bound_at_its_word(String comparator, String told, String upper, int number) {
        rule("XSC-40").holds(bounded(comparator, told, upper, number));
        rule("XSC-01").isOpen(bounded(comparator, told, upper, number));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 900, , 900, trên 900",
        "LESS_THAN, 900, , 900, dưới 900",
        "AT_LEAST, 900, , 899, từ 900 trở lên",
        "AT_MOST, 900, , 901, không quá 900",
        "BETWEEN, 900, 950, 899, từ 900 đến 950",
        "BETWEEN, 900, 950, 951, từ 900 đến 950"
    })
    void should_find_a_number_out_of_bounds(String comparator, String told, String upper, int number, String words) {
        rule("XSC-40")
                .breaks(bounded(comparator, told, upper, number), WARNING, "/claims/0")
                .related("/figures/letters/total")
                .says("Thấy: " + words);
    }

    @Test
    void should_bound_in_thousands() {
        String claim = "'figures': {'letters': {'total': %d}}, 'claims': [{'figure': 'letters.total', 'value': '1.2',"
                + " 'unit': 'nghìn', 'comparator': 'MORE_THAN'}]";
        rule("XSC-40").holds(json(claim.formatted(1201)));
        rule("XSC-40").breaks(json(claim.formatted(1200)), WARNING, "/claims/0").says("trên 1,2 nghìn");
    }

    private static Report bounded(String comparator, String told, @Nullable String upper, int number) {
        String end = upper == null ? "" : ", 'upperValue': '" + upper + "'";
        return json("'figures': {'letters': {'total': " + number + "}}, 'claims': [{'figure':"
                + " 'letters.total', 'value': '" + told + "', 'comparator': '" + comparator + "'" + end + "}]");
    }

    @Test
    void should_leave_exact_numbers_and_rates_to_their_rules() {
        rule("XSC-40")
                .isOpen(json(
                        "'figures': {'letters': {'total': 5}}, 'claims': [{'figure': 'letters.total', 'value': '7'}]"))
                .isOpen(json("'claims': [{'figure': 'letters.total', 'value': '7', 'approximation': 'OVER'}]"));
    }

    @Test
    void should_find_a_district_of_a_time_without_districts() {
        String district = "{'kind': 'COMMUNE', 'name': 'Thanh Bình', 'district': 'huyện Thọ Xuân'}";
        rule("LOC-14")
                .holds(period(district, "2024"))
                .holds(period(district, "2025"))
                .isOpen(period("{'kind':" + " 'COMMUNE', 'name': 'Thanh Bình'}", "2026"));
        rule("LOC-14")
                .breaks(period(district, "2026"), WARNING, "/locality/district")
                .says("huyện Thọ Xuân");
    }

    private static Report period(String locality, String year) {
        return ReportJson.read(("{'locality': " + locality + ", 'period': {'year': " + year + "}}").replace('\'', '"'));
    }

    private static Report posts(String... rows) {
        return json(
                "'figures': {'reception': {'visits': 96}, 'receptionByPost': [{" + String.join("}, {", rows) + "}]}");
    }

    @Test
    void should_have_no_more_visits_of_one_post_than_of_it_and_another() {
        String chair = "'posts': ['CHAIR'], 'visits': 48";
        String both = "'posts': ['CHAIR', 'DEPUTY_CHAIR'], 'visits': %d%s";
        rule("XSC-38")
                .holds(posts(chair, both.formatted(48, "")))
                .holds(posts(chair, both.formatted(40, ", 'kind': 'AD_HOC'")))
                .holds(posts(chair, both.formatted(40, ", 'period': {'year': 2023}")));
        rule("XSC-38")
                .breaks(posts(chair, both.formatted(40, "")), ERROR, "/figures/receptionByPost/1/visits")
                .actual(40L)
                .related("/figures/receptionByPost/0/visits");
    }

    @Test
    void should_ask_where_posts_together_have_more_visits_than_all() {
        String chair = "'posts': ['CHAIR'], 'visits': %d, 'days': 90";
        String secretary = "'posts': ['PARTY_SECRETARY'], 'visits': %d";
        rule("XSC-38")
                .holds(posts(chair.formatted(48), secretary.formatted(48)))
                .isOpen(json("'figures': {'receptionByPost': [{" + chair.formatted(60) + "}, {"
                        + secretary.formatted(60) + "}]}"));
        rule("XSC-38")
                .breaks(
                        posts(chair.formatted(48), secretary.formatted(49)),
                        WARNING,
                        "/figures/receptionByPost/1/visits")
                .actual(97L, 2L)
                .noted();
    }
}
