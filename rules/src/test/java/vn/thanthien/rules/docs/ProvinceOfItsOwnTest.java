package vn.thanthien.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.Checker;

/** A province needs one JSON file and no Java: the profile of examples/profiles and the reports that follow it. */
class ProvinceOfItsOwnTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private static Profile profile() throws IOException {
        return Profile.read(EXAMPLES.resolve("profiles/bon-xin-bon-luon.json"));
    }

    private static List<String> findings(String report) throws IOException {
        return Checker.of(profile()).check(ReportJson.read(EXAMPLES.resolve(report))).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + " "
                        + finding.place().pointer())
                .toList();
    }

    @Test
    void should_find_nothing_but_the_note_that_the_profile_lightens() throws IOException {
        assertThat(findings("four-polites-2026.json")).containsExactly(Severity.INFO + " LOC-01 /locality");
    }

    @Test
    void should_find_what_was_planted_and_nothing_else() throws IOException {
        assertThat(findings("four-polites-faulty-2026.json"))
                .containsExactlyInAnyOrder(
                        Severity.ERROR + " FRI-01 /figures/additional/1",
                        Severity.WARNING + " DIG-01 /figures/additional/2",
                        Severity.ERROR + " REC-01 /receptionSchedules/1",
                        Severity.WARNING + " COM-02 /sloganSets/0/items/3",
                        Severity.INFO + " LOC-01 /locality");
    }

    @Test
    void should_tell_a_misspelt_figure_and_a_claim_that_contradicts_an_own_figure() throws IOException {
        String report = Files.readString(EXAMPLES.resolve("four-polites-2026.json"));
        assertThat(Checker.of(profile())
                        .check(ReportJson.read(report.replaceFirst("x\\.digital-teams\"", "x.digital-team\"")))
                        .findings())
                .filteredOn(finding -> finding.rule().id().equals("XSC-22"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().pointer()).matches("/figures/additional/\\d/figure");
                    assertThat(finding.message(Language.VIETNAMESE)).contains("có phải là x.digital-teams?");
                });
        String claimed = report.replaceFirst(
                "\"claims\": \\[", "\"claims\": [{\"figure\": \"x.friday-sessions\", \"value\": \"9999\"},");
        assertThat(Checker.of(profile()).check(ReportJson.read(claimed)).findings())
                .extracting(finding -> finding.rule().id())
                .contains("XSC-01");
    }

    @Test
    void should_differ_from_the_shipped_profile_where_it_says_so() throws IOException {
        Profile own = profile();
        Profile shipped = Profile.shipped("thanh-hoa-5-3-4");
        assertThat(own.getSteeringBodyName()).isEqualTo("Ban Điều hành");
        assertThat(own.getSloganSets()).extracting(set -> set.getName()).containsExactly("4 xin", "4 luôn");
        assertThat(own.getReportOutline())
                .filteredOn(section -> !shipped.getReportOutline().contains(section))
                .extracting(section -> section.getId())
                .containsExactly("S2.3", "S3.5");
        assertThat(own.getPlanOutline()).isEqualTo(shipped.getPlanOutline());
    }
}
