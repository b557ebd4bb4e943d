package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** Stated, different periods never make an error of a cross-check, whichever rule it is. */
class StatedPeriodsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TO_OCTOBER = "{\"start\": \"2023-01-01\", \"end\": \"2023-10-31\"}";
    private static final String TO_DECEMBER = "{\"start\": \"2023-01-01\", \"end\": \"2023-12-15\"}";
    private static final int DOCUMENTS = 40;
    private static final int MOST = 100;
    private static final int FEW = 3;
    private static final List<String> SECTIONS = List.of(
            "dossiers", "petitions", "reception", "dialogues", "letters", "commitments", "democracy", "supervision");

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rule rule(String id) {
        return StandardRules.all().stream()
                .filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static final String LISTS = "{'dialogues': [{'kind': 'PEOPLE', 'date': '2023-05-05', 'sessions': 9}], "
            + "'commitmentCounts': [{'sloganSet': '5 biết', 'signed': 9}], 'figures': {'receptionByPost': [{'posts': "
            + "['CHAIR'], 'visits': 9}]}}";

    /** Documents in which half of the counts of every section are stated, each with other numbers. */
    private static List<ObjectNode> filled() {
        List<ObjectNode> documents = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random numbers = new Random(seed);
            ObjectNode document = (ObjectNode) json(LISTS);
            ObjectNode figures = (ObjectNode) document.get("figures");
            for (Figure figure : Figures.all()) {
                if (figure.kind() == Figure.Kind.COUNT
                        && SECTIONS.contains(figure.section())
                        && numbers.nextBoolean()) {
                    figures.withObject("/" + figure.section())
                            .put(figure.property(), numbers.nextInt(numbers.nextBoolean() ? MOST : FEW));
                }
            }
            documents.add(document);
        }
        return documents;
    }

    /** The rules of which some such document breaks one as an error that needs two places with periods of their own. */
    private static Map<String, Set<String>> acrossSections() {
        Map<String, Set<String>> across = new TreeMap<>();
        for (ObjectNode document : filled()) {
            for (Rule rule : StandardRules.all()) {
                List<String> read = errors(rule, document).findAny().isPresent() ? read(rule, document) : List.of();
                if (read.size() > 1) {
                    across.computeIfAbsent(rule.info().id(), id -> new TreeSet<>())
                            .addAll(read);
                    assertNoErrorOfDifferentPeriods(rule, document, read);
                }
            }
        }
        return across;
    }

    @Test
    void should_make_no_error_of_numbers_of_different_stated_periods() {
        assertThat(acrossSections().keySet()).contains("LET-02", "COM-10", "DLG-06");
    }

    private static void assertNoErrorOfDifferentPeriods(Rule rule, ObjectNode document, List<String> read) {
        for (String one : read) {
            for (String other : read) {
                Optional<ObjectNode> changed = one.equals(other)
                        ? Optional.empty()
                        : stating(document, one, TO_OCTOBER).flatMap(stated -> stating(stated, other, TO_DECEMBER));
                changed.ifPresent(differing -> assertThat(errors(rule, differing))
                        .as("%s and %s state different periods: %s", one, other, differing)
                        .isEmpty());
            }
        }
    }

    private static Stream<Finding> errors(Rule rule, ObjectNode fragment) {
        return RuleExamples.check(rule, fragment).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR);
    }

    /** What of an example the error needs: sections of its figures, and lists. */
    private static List<String> read(Rule rule, ObjectNode example) {
        List<String> read = new ArrayList<>();
        List<String> places = new ArrayList<>();
        SECTIONS.forEach(section -> places.add("/figures/" + section));
        example.path("figures").properties().forEach(member -> {
            if (member.getValue().isArray()) {
                places.add("/figures/" + member.getKey());
            }
        });
        example.properties().forEach(member -> {
            if (member.getValue().isArray()) {
                places.add("/" + member.getKey());
            }
        });
        for (String place : places) {
            ObjectNode without = example.deepCopy();
            JsonNode parent = place.startsWith("/figures/") ? without.get("figures") : without;
            String member = place.substring(place.lastIndexOf('/') + 1);
            if (parent instanceof ObjectNode object
                    && object.remove(member) != null
                    && errors(rule, without).findAny().isEmpty()) {
                read.add(place);
            }
        }
        return read;
    }

    /** The example in which what stands at a place states a period; none where nothing of it can. */
    private static Optional<ObjectNode> stating(ObjectNode example, String place, String period) {
        ObjectNode changed = example.deepCopy();
        JsonNode there = changed.at(place);
        if (there instanceof ObjectNode section) {
            section.set("period", json(period));
        } else if (there instanceof ArrayNode list) {
            list.forEach(item -> ((ObjectNode) item).set("period", json(period)));
        }
        try {
            RuleExamples.check(rule("LET-02"), changed);
            return Optional.of(changed);
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
    }

    private static List<Finding> findings(String id, String fragment) {
        return RuleExamples.check(rule(id), (ObjectNode) json(fragment)).findings();
    }

    private static RuleOutcome outcome(String id, String fragment) {
        return RuleExamples.check(rule(id), (ObjectNode) json(fragment))
                .outcome(id)
                .orElseThrow();
    }

    private static final String LATE =
            "'dossiers': {%s 'resolvedLate': 3, 'pendingOverdue': 0}, 'letters': {%s " + "'apology': 5}";
    private static final String OCTOBER = "'period': " + TO_OCTOBER + ",";
    private static final String DECEMBER = "'period': " + TO_DECEMBER + ",";

    @Test
    void should_hold_apologies_against_lateness_of_the_same_time_only() {
        assertThat(findings("LET-02", "{'figures': {" + LATE.formatted("", "") + "}}"))
                .hasSize(1);
        assertThat(findings("LET-02", "{'figures': {" + LATE.formatted(OCTOBER, OCTOBER) + "}}"))
                .hasSize(1);
        String differ = LATE.formatted(OCTOBER, DECEMBER);
        assertThat(findings("LET-02", "{'figures': {" + differ + "}}")).isEmpty();
        assertThat(outcome("LET-02", "{'figures': {" + differ + "}}").remarks())
                .singleElement()
                .asString()
                .contains("kỳ khác nhau");
        assertThat(findings("LET-02", "{'years': [{'period': {'year': 2023}, " + differ + "}]}"))
                .isEmpty();
        // the other section has the period of all figures, or of the report
        assertThat(findings("LET-02", "{'figures': {'period': {'year': 2023}, " + LATE.formatted("", OCTOBER) + "}}"))
                .isEmpty();
        assertThat(findings("LET-02", "{'figures': {" + LATE.formatted("", OCTOBER) + "}}"))
                .isEmpty();
        assertThat(findings("LET-02", "{'figures': {" + LATE.formatted("", "'period': {'year': 2023},") + "}}"))
                .hasSize(1);
        assertThat(findings(
                        "TTHC-13",
                        "{'figures': {" + LATE.formatted(OCTOBER, DECEMBER).replace("'apology': 5", "'apology': 0")
                                + "}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'period': {'start': '2023-01-01', 'end': '2023-10-31'}, 'held': 2",
                "'period': {'start': '2023-01-01', 'end': '2023-12-04'}, 'held': 2",
                "'period': {'year': 2023, 'printed': '6 tháng đầu năm'}, 'held': 2"
            })
    void should_not_count_dialogues_of_another_time(String dialogues) {
        String listed = "{'figures': {'dialogues': {%s}}, 'dialogues': [{'kind': 'PEOPLE', 'date': '2023-05-05'},"
                + "{'kind': 'YOUTH', 'date': '2023-06-05'}, {'kind': 'YOUTH', 'date': '2023-12-05'}]}";
        assertThat(findings("DLG-06", listed.formatted("'held': 2"))).hasSize(1);
        assertThat(findings("DLG-06", listed.formatted(dialogues))).isEmpty();
        assertThat(findings("DLG-06", listed.formatted(dialogues.replace("'held': 2", "'held': 4"))))
                .isEmpty();
    }

    @Test
    void should_count_only_the_dialogues_of_the_time() {
        String listed = "{'figures': {'dialogues': {'period': {'start': '2023-01-01', 'end': '2023-10-31'}, "
                + "'held': %d}}, 'dialogues': [{'date': '2023-05-05'}, {'date': '2023-06'}, {'date': '2023'}, "
                + "{'date': '2023-12-05'}]}";
        assertThat(findings("DLG-06", listed.formatted(1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected().arguments()).containsExactly(2L));
        assertThat(findings("DLG-06", listed.formatted(2))).isEmpty();
        assertThat(findings("DLG-06", listed.formatted(3))).isEmpty();
    }

    @Test
    void should_hold_commitments_to_a_set_against_those_of_their_time() {
        String counts = "{'figures': {'commitments': {'period': {'year': 2023}, 'obliged': 20, 'signed': 20}}, "
                + "'years': [{'period': {'year': 2022}, 'commitments': {'obliged': 22, 'signed': 22}}], "
                + "'commitmentCounts': [{'sloganSet': '5 biết', %s 'obliged': %d, 'signed': %d}]}";
        assertThat(findings("COM-10", counts.formatted("", 22, 22))).hasSize(2);
        assertThat(findings("COM-10", counts.formatted("'period': {'year': 2023},", 22, 22)))
                .hasSize(2);
        assertThat(findings("COM-10", counts.formatted("'period': {'year': 2022},", 22, 22)))
                .isEmpty();
        assertThat(findings("COM-10", counts.formatted("'period': {'year': 2022},", 23, 23)))
                .extracting(finding -> finding.related().get(0).pointer())
                .containsExactlyInAnyOrder("/years/0/commitments/signed", "/years/0/commitments/obliged");
        assertThat(findings("COM-10", counts.formatted("'period': {'year': 2021},", 23, 23)))
                .isEmpty();
        assertThat(findings("COM-10", counts.formatted("'period': {'year': 2021},", 23, 24)))
                .hasSize(1);
        assertThat(findings("XSC-34", counts.formatted("'period': {'year': 2021, 'end': '2020-01-01'},", 1, 1)))
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/commitmentCounts/0/period");
    }

    @Test
    void should_take_what_stands_under_the_heading_of_another_year_to_be_of_that_year() {
        String counts = "{'figures': {'commitments': {'period': {'year': 2023}, 'obliged': 20, 'signed': 20}}, "
                + "'commitmentCounts': [{'sloganSet': '5 biết', 'heading': '%s', 'obliged': 22, 'signed': 22}]}";
        assertThat(findings("COM-10", counts.formatted("Kết quả năm 2022"))).isEmpty();
        assertThat(findings("COM-10", counts.formatted("Kết quả năm 2023"))).hasSize(2);
        assertThat(findings("COM-10", counts.formatted("Ký cam kết"))).hasSize(2);
        String stated = counts.replace("'heading'", "'period': {'year': 2023}, 'heading'");
        assertThat(findings("COM-10", stated.formatted("Kết quả năm 2022"))).hasSize(2);
    }

    @Test
    void should_take_sections_claims_and_dialogues_to_be_of_the_year_of_their_heading() {
        String late = "{'figures': {" + LATE.formatted("", "'heading': '%s',") + "}}";
        assertThat(findings("LET-02", late.formatted("Gửi thư năm 2023"))).hasSize(1);
        assertThat(findings("LET-02", late.formatted("Gửi thư năm 2022"))).isEmpty();
        assertThat(findings("LET-02", late.formatted("Gửi thư 6 tháng đầu năm 2023")))
                .isEmpty();
        String claim = "{'figures': {'letters': {'total': 5}}, 'years': [{'period': {'year': 2022}, 'letters': "
                + "{'total': 9}}], 'claims': [{'figure': 'letters.total', 'value': '9', 'heading': '%s'}]}";
        assertThat(findings("XSC-01", claim.formatted("Gửi thư"))).hasSize(1);
        assertThat(findings("XSC-01", claim.formatted("Gửi thư năm 2022"))).isEmpty();
        assertThat(findings("XSC-01", claim.replace("'9', ", "'8', ").formatted("Gửi thư năm 2022")))
                .hasSize(1);
        String listed = "{'figures': {'dialogues': {'period': {'year': 2023}, 'held': 1}}, 'dialogues': "
                + "[{'kind': 'PEOPLE', 'heading': '%s'}, {'kind': 'YOUTH', 'heading': '%s'}]}";
        assertThat(findings("DLG-06", listed.formatted("Đối thoại", "Đối thoại")))
                .hasSize(1);
        assertThat(findings("DLG-06", listed.formatted("Đối thoại", "Đối thoại năm 2022")))
                .isEmpty();
    }

    @Test
    void should_ask_only_where_a_presumed_period_differs_from_the_stated_one() {
        String counts = "{'period': {'start': '2022-01-01', 'end': '2023-12-31'}, 'figures': {'commitments': "
                + "{'period': {'year': 2023}, 'obliged': 20, 'signed': 20}}, "
                + "'commitmentCounts': [{'sloganSet': '5 biết', 'obliged': 22, 'signed': 22}]}";
        assertThat(findings("COM-10", counts)).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings("COM-10", counts.replace("'sloganSet'", "'period': {'year': 2023}, 'sloganSet'")))
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void should_presume_figures_without_a_period_to_cover_that_of_the_report() {
        String told =
                "{'period': {'start': '2022-01-01', 'end': '2023-12-31'}, 'figures': {'dossiers': {%s 'received': "
                        + "3}, 'letters': {'heading': 'Kết quả năm 2023', 'total': 5}}}";
        assertThat(findings("XSC-03", told.formatted(""))).isEmpty();
        assertThat(findings("XSC-03", told.formatted("'period': {'year': 2023}, ")))
                .hasSize(1);
    }

    @Test
    void should_hold_a_post_against_reception_of_its_time() {
        String rows = "{'figures': {'period': {'year': 2023}, 'reception': {%s 'visits': 20}, 'receptionByPost': "
                + "[{'posts': ['CHAIR'], 'period': {'year': 2023}, 'visits': 25}]}}";
        assertThat(findings("XSC-38", rows.formatted(""))).hasSize(1);
        assertThat(findings("XSC-38", rows.formatted(OCTOBER))).isEmpty();
    }

    @Test
    void should_hold_identities_of_a_province_against_numbers_of_one_time() throws IOException {
        String identity = "{'schema': 'thanthien-profile-1', 'id': 'own', 'version': '1', 'extends': "
                + "'thanh-hoa-5-3-4', 'identities': [{'rule': 'OWN-01', 'severity': 'ERROR', 'shape': '%s', "
                + "'whole': 'dossiers.resolved', 'parts': ['letters.apology', 'letters.thankYou'], 'truth': 'Đúng.', "
                + "'truthEnglish': 'True.', 'remedy': 'Sửa.', 'remedyEnglish': 'Mend.'}]}";
        for (String shape : List.of("AT_MOST", "SUM")) {
            Profile profile = Profile.read(new ByteArrayInputStream(
                    identity.formatted(shape).replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
            String report = "{'locality': {'kind': 'COMMUNE', 'name': 'A'}, 'period': {'year': 2023}, 'figures': "
                    + "{'dossiers': {%s 'resolved': 3}, 'letters': {%s 'apology': 5, 'thankYou': 5}}}";
            assertThat(own(profile, report.formatted("", ""))).as(shape).isNotEmpty();
            assertThat(own(profile, report.formatted(OCTOBER, OCTOBER)))
                    .as(shape)
                    .isNotEmpty();
            assertThat(own(profile, report.formatted(OCTOBER, DECEMBER)))
                    .as(shape)
                    .isEmpty();
        }
    }

    private static List<Finding> own(Profile profile, String report) {
        CheckResult result = Checker.of(profile).check(ReportJson.read(report.replace('\'', '"')));
        return result.findings().stream()
                .filter(finding -> finding.rule().id().equals("OWN-01"))
                .toList();
    }

    /** The rules on rates go by the period of the rate's section. */
    @Test
    void should_make_every_rate_of_one_section() {
        for (Figure rate : Figures.all()) {
            TreeSet<String> sections = new TreeSet<>();
            rate.numerator().map(Figure::section).ifPresent(sections::add);
            rate.bases().forEach(base -> base.forEach(count -> sections.add(count.section())));
            sections.remove("locality");
            sections.remove(rate.section());
            assertThat(sections).as(rate.id()).isEmpty();
        }
    }
}
