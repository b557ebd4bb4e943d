package vn.thanthien.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.ApartReading;
import vn.thanthien.core.profile.ExplainedValue;
import vn.thanthien.core.profile.LayoutMeasure;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** The JSON of docs/profiles.md is read and does what the page says. */
class ProfilesPageTest {

    private final List<String> blocks = blocks();

    @TempDir
    private Path folder;

    private Profile profile(String id) throws IOException {
        return Profile.read(folder.resolve(id + ".json"));
    }

    private static List<String> blocks() {
        try {
            return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("../docs/profiles.md")))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void write_the_profiles() throws IOException {
        for (String block : blocks) {
            java.util.regex.Matcher id =
                    Pattern.compile("\"id\": \"([a-z-]+)\"").matcher(block);
            if (block.contains("thanthien-profile-1") && id.find()) {
                Files.writeString(folder.resolve(id.group(1) + ".json"), block);
            }
        }
    }

    private Report report() {
        return ReportJson.read(blocks.stream()
                .filter(block -> block.contains("\"locality\""))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void should_inherit_what_is_left_out() throws IOException {
        Profile profile = profile("my-province");
        Profile parent = Profile.shipped("thanh-hoa-5-3-4");
        assertThat(profile.getSloganSets()).isEqualTo(parent.getSloganSets());
        assertThat(profile.getProvince()).contains("tỉnh Ví Dụ");
        assertThat(profile.getValidFrom()).isEmpty();
        assertThat(profile.explain())
                .contains(
                        new ExplainedValue("province", "tỉnh Ví Dụ", "my-province"),
                        new ExplainedValue("modelName", parent.getModelName(), "thanh-hoa-5-3-4"));
        assertThat(profile("four-polites").getSloganSets())
                .singleElement()
                .satisfies(set -> assertThat(set.getCount()).isEqualTo(4));
    }

    @Test
    void should_check_the_figures_of_a_profile() throws IOException {
        List<Finding> findings = Checker.of(profile("kiosks")).check(report()).findings().stream()
                .filter(finding -> finding.rule().id().equals("KIO-01"))
                .toList();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().pointer()).isEqualTo("/figures/additional/1");
        assertThat(finding.expected().in(Language.ENGLISH)).contains("120").contains("uses of the kiosk");
        assertThat(finding.actual().in(Language.VIETNAMESE)).contains("150").contains("Lượt dùng ki-ốt");
        assertThat(finding.message(Language.ENGLISH)).startsWith("The uses with help");
    }

    @Test
    void should_not_apply_where_the_figures_are_missing_or_unknown_to_the_profile() throws IOException {
        Report without = ReportJson.read(
                "{\"locality\": {\"kind\": \"WARD\", \"name\": \"Ví Dụ\"}, \"period\": {\"year\": 2025}}");
        assertThat(Checker.of(profile("kiosks"))
                        .check(without)
                        .outcome("KIO-01")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Checker.of(profile("my-province")).check(report()).outcome("KIO-01"))
                .isEmpty();
    }

    @Test
    void should_refuse_a_profile_that_makes_no_sense() throws IOException {
        String kiosks = Files.readString(folder.resolve("kiosks.json"));
        refuse(kiosks.replace("KIO-01", "TTHC-01"), "/identities/0/rule", "no standard rule");
        refuse(
                kiosks.replace("\"whole\": \"x.kiosk-uses\"", "\"whole\": \"x.nothing\""),
                "/identities/0/whole",
                "count");
        refuse(kiosks.replace("x.kiosk-uses", "kiosk"), "/figures/0/id", "begins with \"x.\"");
        refuse(kiosks.replace("\"extends\": \"thanh-hoa-5-3-4\"", "\"extends\": \"kiosks\""), "/extends", "lead back");
        refuse(kiosks.replace("\"extends\": \"thanh-hoa-5-3-4\"", "\"extends\": \"none\""), "/extends", "shipped");
        refuse(kiosks.replace("\"extends\": \"thanh-hoa-5-3-4\",", ""), "", "modelName");
        String year = Files.readString(folder.resolve("first-year.json"));
        refuse(year.replace("TTHC-15", "TTHC-51"), "/overrides/0/rule", "the id of a rule");
    }

    private void refuse(String json, String pointer, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("refused.json"), json);
        UnreadableInputException e =
                catchThrowableOfType(UnreadableInputException.class, () -> Checker.of(Profile.read(file)));
        assertThat(e).as(json).isNotNull();
        assertThat(e.problems().get(0).pointer()).isEqualTo(pointer);
        assertThat(e.problems().get(0).line()).isPositive();
        assertThat(e.problems().get(0).expected().english()).contains(expected);
    }

    private static final String SCHEDULED = """
            {"locality": {"kind": "WARD", "name": "Ví Dụ"}, "period": {"year": %d},
             "receptionSchedules": [{"posts": ["%s"], "count": 1, "unit": "DAY", "per": "WEEK"}],
             "figures": {"dossiers": {"received": 9, "resolved": 5, "pending": 4, "returned": 2}}}""";

    private List<String> broken(String profile, int year, String post) throws IOException {
        return Checker.of(profile(profile)).check(ReportJson.read(SCHEDULED.formatted(year, post))).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("REC") || id.equals("TTHC-04"))
                .toList();
    }

    @Test
    void should_ask_for_more_than_the_law() throws IOException {
        Profile profile = profile("more-days");
        assertThat(profile.explain())
                .contains(
                        new ExplainedValue("parameters", "reception.chair = 2", "more-days"),
                        new ExplainedValue("parameters", "reception.deputy = 2, since 2026-01-01", "more-days"),
                        new ExplainedValue("parameters", "oneStop.unit = Trung tâm Hành chính công", "more-days"),
                        new ExplainedValue("apartDossiers", "BESIDE", "more-days"));
        assertThat(broken("my-province", 2026, "CHAIR")).isEmpty();
        assertThat(broken("more-days", 2026, "CHAIR")).containsExactly("REC-01", "TTHC-04");
        assertThat(broken("more-days", 2026, "DEPUTY_CHAIR")).containsExactly("TTHC-04");
    }

    @Test
    void should_say_what_documents_look_like() throws IOException {
        assertThat(profile("wide-margins").explain())
                .contains(
                        new ExplainedValue("layout.marginLeft", "35", "wide-margins"),
                        new ExplainedValue("layout.firstLineIndent", "CM_1", "wide-margins"));
        String page = Files.readString(Path.of("../docs/profiles.md"));
        for (LayoutMeasure measure : LayoutMeasure.values()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `") && line.contains("`" + measure.property() + "`"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .contains(" " + measure.least() + " to " + measure.most() + " ")
                    .endsWith("| " + measure.usual() + " |");
        }
    }

    @Test
    void should_inherit_parameters_one_by_one() throws IOException {
        Files.writeString(folder.resolve("heir.json"), """
                {"schema": "thanthien-profile-1", "id": "heir", "version": "1", "extends": "more-days",
                 "parameters": [{"id": "dialogue.people", "number": 3, "until": "2026-12-31"},
                                {"id": "dialogue.people", "number": 4, "since": "2027-01-01"}]}""");
        Profile heir = profile("heir");
        assertThat(heir.getParameters())
                .extracting(parameter ->
                        parameter.getId() + " " + parameter.getNumber().orElse(-1))
                .containsExactly(
                        "reception.chair 2",
                        "reception.deputy 2",
                        "oneStop.unit -1",
                        "dialogue.people 3",
                        "dialogue.people 4");
        assertThat(heir.getApartDossiers()).contains(ApartReading.BESIDE);
        assertThat(heir.explain())
                .contains(
                        new ExplainedValue("parameters", "reception.chair = 2", "more-days"),
                        new ExplainedValue("parameters", "dialogue.people = 3, until 2026-12-31", "heir"));
    }

    @Test
    void should_relevel_and_switch_off() throws IOException {
        Profile profile = profile("first-year");
        assertThat(profile.getOverrides()).hasSize(2);
        Report unstated = ReportJson.read("""
                {"locality": {"kind": "WARD", "name": "Ví Dụ"}, "period": {"year": 2025},
                 "figures": {"dossiers": {"received": 5}}}""");
        assertThat(Checker.of(profile).check(unstated).findings())
                .filteredOn(finding -> finding.rule().id().equals("TTHC-15"))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
