package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.SymbolDefect;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SloganSet;

/** The files that the documentation shows are read as they stand. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    static List<Path> reports() throws IOException {
        return documentsOf(Report.SCHEMA);
    }

    static List<Path> plans() throws IOException {
        return documentsOf(Plan.SCHEMA);
    }

    private static List<Path> documentsOf(String schema) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json") && names(file, schema))
                    .sorted()
                    .toList();
        }
    }

    private static boolean names(Path file, String schema) {
        try {
            return Files.readString(file).startsWith("{\n  \"schema\": \"" + schema + "\",");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void should_know_the_format_of_every_example() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .hasSameSizeAs(
                            Stream.concat(reports().stream(), plans().stream()).toList())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void should_keep_every_fact_of_a_report(Path file) throws IOException {
        Report report = ReportJson.read(file);
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
        String name = file.getFileName().toString();
        String profile = name.startsWith("four-polites-") ? "bon-xin-bon-luon" : "thanh-hoa-5-3-4";
        assertThat(report.getProfile()).isEqualTo(Optional.of(profile).filter(id -> !name.equals("interim-2025.json")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void should_keep_every_fact_of_a_plan(Path file) throws IOException {
        Plan plan = PlanJson.read(file);
        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
        assertThat(PlanJson.read(PlanJson.canonical(plan))).isEqualTo(plan);
        assertThat(plan.getProfile()).hasValue("thanh-hoa-5-3-4");
    }

    @Test
    void should_read_the_report_of_hoang_cat() throws IOException {
        Report report = ReportJson.read(EXAMPLES.resolve("hoang-cat-2023.json"));
        DossierStatistics dossiers =
                report.getFigures().orElseThrow().getDossiers().orElseThrow();
        assertThat(dossiers.getReceived()).hasValue(903);
        assertThat(dossiers.getReceivedOnline()).hasValue(383);
        assertThat(dossiers.getResolved()).isEmpty();
        assertThat(report.getPeriod().span()).isEmpty();
        assertThat(report.getSignature().orElseThrow().getName()).isEmpty();
        assertThat(report.getMentions()).hasSize(22);
        assertThat(mention(report, "61/KHUBND").orElseThrow().defects())
                .containsExactly(SymbolDefect.SEPARATOR_MISSING);
        assertThat(mention(report, "17/QĐ – UBND").orElseThrow().defects()).contains(SymbolDefect.WRONG_DASH);
        assertThat(report.getSloganSets())
                .hasSize(6)
                .extracting(SloganSet::getItems)
                .contains(List.of(
                        "Không phiền hà, sách nhiễu",
                        "không né tránh, trách nhiệm",
                        "không trễ hẹn trong quá trình xử lý công việc"));
        assertThat(report.getClaims())
                .filteredOn(claim -> claim.effectiveState() == QuantityState.NONE_ARISEN)
                .extracting(claim -> claim.getFigure().orElseThrow())
                .containsExactly(
                        "petitions.backlog", "petitions.escalated", "letters.apology", "dossiers.resolvedLate");
    }

    @Test
    void should_read_the_report_of_quang_trung() throws IOException {
        Report report = ReportJson.read(EXAMPLES.resolve("quang-trung-2023.json"));
        assertThat(report.getLocality().getAreaHectares()).hasToString("Optional[706.48]");
        assertThat(report.getHeader().orElseThrow().getSymbol().orElseThrow().number())
                .isEmpty();
        assertThat(report.getHeader().orElseThrow().getDate()).hasToString("Optional[2023-11]");
        assertThat(report.getMentions()).hasSize(19);
        assertThat(report.getMentions())
                .filteredOn(mention -> mention.hasRole(DocumentRole.RESOLVES))
                .extracting(mention -> mention.getSection().orElseThrow())
                .containsExactly("S0", "S2.2", "S2.3");
        assertThat(report.getClaims()).extracting(Claim::getBase).anyMatch(base -> base.isPresent());
    }

    @Test
    void should_read_the_plan_of_binh_luong() throws IOException {
        Plan plan = PlanJson.read(EXAMPLES.resolve("binh-luong-plan-2023.json"));
        assertThat(plan.getSteps())
                .extracting(step -> lastDay(step))
                .containsExactly("2023-04-24", "2023-04-26", "2023-12-31", "2023-12-31", "2023-12-31");
        assertThat(plan.getMentions())
                .filteredOn(mention -> mention.hasRole(DocumentRole.LEGAL_BASIS))
                .hasSize(3);
        assertThat(plan.getSignature().orElseThrow().getSecondOffice()).hasValue("CHỦ TỊCH UBND XÃ");
    }

    @Test
    void should_read_the_complete_report() throws IOException {
        Report report = ReportJson.read(EXAMPLES.resolve("complete-2025.json"));
        DossierStatistics dossiers =
                report.getFigures().orElseThrow().getDossiers().orElseThrow();
        assertThat(dossiers.getByField().stream()
                        .mapToLong(row -> row.getReceived().orElseThrow())
                        .sum())
                .isEqualTo(dossiers.getReceived().orElseThrow())
                .isEqualTo(2400);
        assertThat(report.getLocality().getVillageNames()).hasSize(9);
        assertThat(report.getLocality().getDistrict()).isEmpty();
    }

    @Test
    void should_read_the_interim_report_from_a_scanned_copy() throws IOException {
        Path file = EXAMPLES.resolve("interim-2025.json");
        Report report = ReportJson.read(file);
        assertThat(report.getYears()).hasSize(3);
        assertThat(report.getRelaunches()).hasSize(1);
        assertThat(report.getSupportBodies().get(0).getNames()).containsExactly("Tổ thực hiện");
        assertThat(report.getFigures()
                        .orElseThrow()
                        .periodOf("petitions")
                        .orElseThrow()
                        .getEnd())
                .hasToString("Optional[2025-10-31]");
        assertThat(report.getFigures()
                        .orElseThrow()
                        .periodOf("dossiers")
                        .orElseThrow()
                        .getEnd())
                .hasToString("Optional[2025-11-15]");
        assertThat(report.getClaims()).filteredOn(claim -> !claim.isExact()).hasSize(4);
        JsonNode tree = new ObjectMapper().readTree(file.toFile());
        List<String> places = Pattern.compile("`(/[^`]+)`")
                .matcher(Files.readString(EXAMPLES.resolve("facts/interim-2025.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(places)
                .hasSizeGreaterThan(200)
                .allSatisfy(place -> assertThat(tree.at(place).isMissingNode()).isFalse());
    }

    @Test
    void should_find_every_place_that_the_list_of_faults_names() throws IOException {
        JsonNode faulty =
                new ObjectMapper().readTree(EXAMPLES.resolve("faulty-2025.json").toFile());
        JsonNode complete = new ObjectMapper()
                .readTree(EXAMPLES.resolve("complete-2025.json").toFile());
        List<String> pointers = Pattern.compile("`(/[^`]+)`")
                .matcher(Files.readString(EXAMPLES.resolve("faulty-2025.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(pointers)
                .hasSizeGreaterThan(13)
                .allSatisfy(pointer ->
                        assertThat(faulty.at(pointer).isMissingNode()).isFalse());
        // a target is called met though it is not: what changed is the target, not the word
        assertThat(pointers)
                .filteredOn(pointer -> !pointer.endsWith("/met"))
                .allSatisfy(pointer -> assertThat(faulty.at(pointer)).isNotEqualTo(complete.at(pointer)));
    }

    private static String lastDay(PlanStep step) {
        return step.getDeadline().orElseThrow().lastDay().orElseThrow().toString();
    }

    private static Optional<DocumentSymbol> mention(OfficialDocument document, String printed) {
        return document.getMentions().stream()
                .map(DocumentMention::getSymbol)
                .flatMap(Optional::stream)
                .filter(symbol -> symbol.printed().equals(printed))
                .findFirst();
    }
}
