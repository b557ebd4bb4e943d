package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.LayoutMeasure;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;

/** Holds the schemas and the reader together: what one takes the other takes, but for a list of differences. */
class JsonSchemaTest {

    private static final Path FOLDER = Path.of("../docs/schema");
    private static final Path EXAMPLES = Path.of("../examples");
    private static final ObjectMapper TREES = new ObjectMapper();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Format, Schema> SCHEMAS = new EnumMap<>(Format.class);

    /** A format with its type, its schema and its reader. */
    enum Format {
        REPORT(Report.class, Report.SCHEMA),
        PLAN(Plan.class, Plan.SCHEMA),
        PAPER(Paper.class, Paper.SCHEMA),
        PROFILE(ProfileFile.class, ProfileFile.SCHEMA),
        ACCEPTANCE(AcceptanceList.class, AcceptanceList.SCHEMA),
        UNITS(UnitRegister.class, UnitRegister.SCHEMA);

        private final Class<?> type;
        private final String id;

        Format(Class<?> type, String id) {
            this.type = type;
            this.id = id;
        }

        boolean isTakenByReader(String json) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            try {
                switch (this) {
                    case REPORT -> ReportJson.read(bytes);
                    case PLAN -> PlanJson.read(bytes);
                    // what only the reader of papers refuses is held in PaperReadingTest
                    case PAPER -> new StrictJson<>(Paper.class, SchemaCheck::paper).read(bytes);
                    case UNITS -> UnitRegisterJson.read(bytes);
                    case ACCEPTANCE -> {
                        // what only the reader of lists refuses is held in AcceptanceJsonTest
                        String schema = new StrictJson<>(AcceptanceList.class)
                                .read(bytes)
                                .getSchema();
                        return schema.equals(AcceptanceList.SCHEMA);
                    }
                    case PROFILE -> {
                        // its form alone: what its names refer to is told after that, and no schema can say it
                        ProfileFile file = new StrictJson<>(ProfileFile.class).read(bytes);
                        return !isAnyEmpty(file)
                                && isWithinLimits(file)
                                && CollectingReader.problems(StrictJson.LENIENT, bytes, Shape.of(type))
                                        .isEmpty();
                    }
                }
                return true;
            } catch (UnreadableInputException e) {
                return false;
            }
        }

        /** What the reader of profiles refuses and the schema as well; ProfileReadingTest holds it. */
        private static boolean isAnyEmpty(ProfileFile file) {
            return Stream.of(
                            Optional.of(file.getId()),
                            Optional.of(file.getVersion()),
                            file.getModelName(),
                            file.getSteeringBodyName())
                    .anyMatch(name -> name.filter(String::isEmpty).isPresent());
        }

        /** Likewise. */
        private static boolean isWithinLimits(ProfileFile file) {
            return file.getLayout().stream()
                    .allMatch(layout -> Stream.of(LayoutMeasure.values())
                            .allMatch(measure -> measure.in(layout).stream().allMatch(measure::allows)));
        }

        boolean isTakenBySchema(String json) throws IOException {
            return schema().validate(TREES.readTree(json)).isEmpty();
        }

        Schema schema() {
            return SCHEMAS.computeIfAbsent(this, format -> REGISTRY.getSchema(JsonSchema.of(format.type)));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void should_be_the_schema_that_is_shipped(Format format) throws IOException {
        String file = format.id + ".schema.json";
        String schema = JsonSchema.of(format.type);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(FOLDER.resolve(file), schema);
        }
        assertThat(Files.readString(FOLDER.resolve(file)))
                .as("%s: write it anew with mvn -pl core test -Dtest=JsonSchemaTest -Dregenerate=true", file)
                .isEqualTo(schema);
        try (InputStream shipped = JsonSchema.class.getResourceAsStream(file)) {
            assertThat(shipped)
                    .as("%s lies in the jar, see resources in core/pom.xml", file)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void should_be_a_valid_schema_without_an_address_of_its_own(Format format) throws IOException {
        JsonNode schema = TREES.readTree(JsonSchema.of(format.type));
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(schema.get("$schema").asText()));
        assertThat(meta.validate(schema)).isEmpty();
        assertThat(schema.get("$id").asText()).startsWith("urn:thanthien:");
    }

    @Test
    void should_have_no_schema_for_a_part_of_a_document() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonSchema.of(Claim.class));
    }

    @Test
    void should_take_every_example_and_every_shipped_profile() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String json = Files.readString(file);
                Format format = json.contains(Plan.SCHEMA) ? Format.PLAN : Format.REPORT;
                assertThat(format.schema().validate(TREES.readTree(json)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        for (String id : Profile.shippedIds()) {
            try (InputStream in = Profile.class.getResourceAsStream(id + ".json")) {
                assertThat(Format.PROFILE.schema().validate(TREES.readTree(in)))
                        .as(id)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void should_take_what_the_reader_takes_and_refuse_what_it_refuses(Format format) throws IOException {
        Shape.Members shape = Shape.of(format.type);
        RandomDocuments documents = new RandomDocuments(20_231_106);
        int refused = 0;
        int rounds = Integer.getInteger("documents", 1_000);
        for (int i = 0; i < rounds; i++) {
            ObjectNode document = documents.next(shape);
            if (format == Format.PROFILE) {
                nameWhatIsEmpty(document);
                keepToTheLimits(document);
            }
            String json = TREES.writeValueAsString(document);
            assertThat(format.isTakenByReader(json)).as("reader: %s", json).isTrue();
            assertThat(format.schema().validate(document))
                    .as("schema: %s", json)
                    .isEmpty();
            documents.corrupt(document, shape);
            String corrupted = TREES.writeValueAsString(document);
            boolean taken = format.isTakenByReader(corrupted);
            assertThat(format.schema().validate(document).isEmpty())
                    .as("the reader takes it: %s, and the schema: %s", taken, corrupted)
                    .isEqualTo(taken);
            refused += taken ? 0 : 1;
        }
        // a few corruptions happen to put something fitting in place
        assertThat(refused).isGreaterThan(rounds * 8 / 10);
    }

    private static void nameWhatIsEmpty(ObjectNode profile) {
        for (String name : List.of("id", "version", "modelName", "steeringBodyName")) {
            if (profile.path(name).asText("a").isEmpty()) {
                profile.put(name, "a");
            }
        }
    }

    private static void keepToTheLimits(ObjectNode profile) {
        for (LayoutMeasure measure : LayoutMeasure.values()) {
            if (profile.path("layout").has(measure.property())) {
                int chosen = profile.get("layout").get(measure.property()).asInt();
                int room = measure.most() - measure.least() + 1;
                ((ObjectNode) profile.get("layout")).put(measure.property(), measure.least() + chosen % room);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutMeasure.class)
    void should_keep_measures_of_documents_to_their_limits(LayoutMeasure measure) throws IOException {
        String profile = """
                {"schema": "thanthien-profile-1", "id": "a", "version": "1", "extends": "b", "layout": {"%s": %d}}""";
        for (int allowed : List.of(measure.least(), measure.usual(), measure.most())) {
            assertThat(Format.PROFILE.isTakenBySchema(profile.formatted(measure.property(), allowed)))
                    .isTrue();
        }
        for (int refused : List.of(measure.least() - 1, measure.most() + 1)) {
            assertThat(Format.PROFILE.isTakenBySchema(profile.formatted(measure.property(), refused)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "modelName", "steeringBodyName"})
    void should_refuse_a_profile_without_a_name(String member) throws IOException {
        ObjectNode profile = TREES.createObjectNode();
        for (String name : List.of("schema", "id", "version", "modelName", "steeringBodyName")) {
            profile.put(name, name.equals("schema") ? "thanthien-profile-1" : "a");
        }
        assertThat(Format.PROFILE.isTakenBySchema(profile.toString())).isTrue();
        assertThat(Format.PROFILE.isTakenBySchema(profile.put(member, "").toString()))
                .isFalse();
    }

    /** Patterns end in "$", which in several languages a line feed may follow. */
    @Test
    void should_refuse_a_line_feed_at_the_end() throws IOException {
        ObjectNode report = report();
        report.putObject("header").put("date", "2025-11-06");
        report.putArray("claims").addObject().put("value", "1.5").put("figure", "x.kiosk");
        assertAlike(true, report);
        assertAlike(false, withLineFeed(report, "/header", "date"));
        assertAlike(false, withLineFeed(report, "/claims/0", "value"));
        assertThat(Format.REPORT.isTakenBySchema(
                        withLineFeed(report, "/claims/0", "figure").toString()))
                .isFalse();
        for (Format format : Format.values()) {
            JsonNode schema = TREES.readTree(JsonSchema.of(format.type));
            assertThat(schema.findParents("pattern"))
                    .allMatch(node -> node.path("pattern").asText().equals("\\n")
                            || node.path("not").path("pattern").asText().equals("\\n"));
        }
    }

    private static ObjectNode withLineFeed(ObjectNode report, String parent, String member) {
        ObjectNode changed = report.deepCopy();
        ObjectNode node = (ObjectNode) changed.at(parent);
        node.put(member, node.get(member).asText() + "\n");
        return changed;
    }

    @Test
    void should_limit_lists_and_texts_alike() throws IOException {
        assertAlike(true, report().put("opening", "x".repeat(Limits.TEXT)));
        assertAlike(false, report().put("opening", "x".repeat(Limits.TEXT + 1)));
        assertAlike(true, withLists(Limits.LIST));
        assertAlike(false, withLists(Limits.LIST + 1));
    }

    private static ObjectNode withLists(int size) {
        ObjectNode report = report();
        ArrayNode illegible = report.putArray("illegible");
        ArrayNode roles = report.putArray("mentions").addObject().putArray("roles");
        for (int i = 0; i < size; i++) {
            illegible.add("/opening");
            roles.add("FOUNDS");
        }
        return report;
    }

    private static void assertAlike(boolean taken, ObjectNode report) throws IOException {
        String json = TREES.writeValueAsString(report);
        assertThat(Format.REPORT.isTakenByReader(json)).isEqualTo(taken);
        assertThat(Format.REPORT.isTakenBySchema(json)).isEqualTo(taken);
    }

    private static ObjectNode report() {
        ObjectNode report = TREES.createObjectNode();
        report.putObject("locality").put("kind", "COMMUNE").put("name", "Thanh Bình");
        report.putObject("period").put("year", 2025);
        return report;
    }

    /** The whole list of differences; docs/json.md tells them. In each the schema takes what the reader refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // whole numbers written with a point or an exponent
                "{`locality`:{`kind`:`COMMUNE`,`name`:`A`,`population`:1.0},`period`:{}}",
                "{`locality`:{`kind`:`COMMUNE`,`name`:`A`,`population`:1e3},`period`:{}}",
                // days that do not exist
                "{`locality`:{`kind`:`COMMUNE`,`name`:`A`},`period`:{`end`:`2023-02-30`}}",
                // members that stand twice
                "{`locality`:{`kind`:`COMMUNE`,`name`:`A`},`period`:{},`profile`:`a`,`profile`:`b`}",
                // anything behind the document
                "{`locality`:{`kind`:`COMMUNE`,`name`:`A`},`period`:{}} {}"
            })
    void should_differ_only_where_a_schema_cannot_say_it(String json) throws IOException {
        String quoted = json.replace('`', '"');
        assertThat(Format.REPORT.isTakenByReader(quoted)).isFalse();
        assertThat(Format.REPORT.isTakenBySchema(quoted)).isTrue();
    }

    @Test
    void should_count_rare_characters_twice_only_in_the_reader() throws IOException {
        // JSON Schema counts characters, the reader units of UTF-16 as Java and its constraints do
        String json = TREES.writeValueAsString(report().put("opening", "\uD83D\uDCC4".repeat(Limits.TEXT / 2 + 1)));
        assertThat(Format.REPORT.isTakenByReader(json)).isFalse();
        assertThat(Format.REPORT.isTakenBySchema(json)).isTrue();
    }

    @Test
    void should_limit_bytes_only_in_the_reader() throws IOException {
        String json = TREES.writeValueAsString(report()) + " ".repeat(Limits.BYTES);
        assertThat(Format.REPORT.isTakenByReader(json)).isFalse();
        assertThat(Format.REPORT.isTakenBySchema(json)).isTrue();
    }

    @Test
    void should_tell_every_limit_in_words_when_it_is_passed() {
        List<InputProblem> problems = problems(withLists(Limits.LIST + 1).toString());
        assertThat(problems)
                .extracting(InputProblem::pointer)
                .containsExactly("/illegible/5000", "/mentions/0/roles/5000");
        assertThat(problems.get(0).expected().english()).isEqualTo("a list of at most 5000 entries");
        assertThat(problems("{\"locality\":{\"kind\":\"COMMUNE\",\"name\":\"A\"},\"period\":{\"year\":1000000}}"))
                .extracting(problem -> problem.expected().english())
                .containsExactly("a whole number from 0 to 999999, without quotes");
    }

    private static List<InputProblem> problems(String json) {
        try {
            ReportJson.read(json);
            return List.of();
        } catch (UnreadableInputException e) {
            return e.problems();
        }
    }
}
