package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;

/** What a profile names is there, and what it names anew is there once; else its file is refused, with the place. */
class ProfileReadingTest {

    private static final String SOUND = """
            {
              "id": "sound", "version": "1", "extends": "thanh-hoa-5-3-4", "validFrom": "2025-01", "validTo": "2025-12-31",
              "sloganSets": [{"code": "A", "name": "2 xin", "count": 2, "items": ["Xin chào", "xin phép"]}, {"code": "B", "name": "4 luôn", "count": 4}],
              "criteria": [{"code": "C1", "name": "Một", "section": "T1.1"}, {"code": "C2", "name": "Hai", "section": "T2"}],
              "letterKinds": [{"code": "L1", "name": "Thư", "figure": "letters.thankYou"}, {"code": "L2", "name": "Thư", "figure": "x.cards"}],
              "surveyScale": [{"code": "V1", "label": "Được", "satisfied": true}, {"code": "V2", "label": "Chưa", "satisfied": false}],
              "scoringGroups": [
                {"code": "G1", "name": "Nhóm", "maximum": "60", "criteria": [{"code": "G1.1", "name": "a", "maximum": "30"}, {"code": "G1.2", "name": "b", "maximum": "30"}]},
                {"code": "G2", "name": "Nhóm", "maximum": "40"}
              ],
              "reportOutline": [
                {"id": "T1", "heading": "Một", "necessity": "MANDATORY"},
                {"id": "T1.1", "parent": "T1", "heading": "Một một", "necessity": "MANDATORY"},
                {"id": "T2", "heading": "Hai", "necessity": "OPTIONAL"}
              ],
              "planOutline": [{"id": "U1", "heading": "Một", "necessity": "MANDATORY"}, {"id": "U2", "parent": "U1", "heading": "Hai", "necessity": "OPTIONAL"}],
              "foundingDocuments": [{"role": "FOUNDS", "severity": "ERROR"}, {"role": "ASSIGNS", "severity": "INFO"}],
              "thresholds": [{"figure": "dossiers.onTimeRate", "comparator": "AT_LEAST", "value": "98"}, {"figure": "x.cards", "comparator": "AT_LEAST", "value": "9"}],
              "figures": [
                {"id": "x.cards", "label": "Thiếp", "labelEnglish": "cards", "unit": "tấm", "unitEnglish": "cards", "additive": true},
                {"id": "x.cards-sent", "label": "Thiếp gửi", "labelEnglish": "cards sent", "unit": "tấm", "unitEnglish": "cards", "additive": true}
              ],
              "identities": [
                {"rule": "CAR-01", "severity": "ERROR", "shape": "AT_MOST", "whole": "x.cards", "parts": ["x.cards-sent", "letters.thankYou"], "truth": "t", "truthEnglish": "t", "remedy": "r", "remedyEnglish": "r"},
                {"rule": "CAR-02", "severity": "ERROR", "shape": "SUM", "whole": "letters.total", "parts": ["x.cards"], "truth": "t", "truthEnglish": "t", "remedy": "r", "remedyEnglish": "r"}
              ],
              "overrides": [{"rule": "TTHC-15", "severity": "INFO", "reason": "r"}, {"rule": "CAR-01", "reason": "r"}]
            }
            """;

    @TempDir
    private Path folder;

    private Path write(String id, String json) throws IOException {
        return Files.writeString(folder.resolve(id + ".json"), json);
    }

    private List<InputProblem> problems(String json) throws IOException {
        Path file = write("sound", json);
        UnreadableInputException e = catchThrowableOfType(UnreadableInputException.class, () -> Profile.read(file));
        assertThat(e).as("refused").isNotNull();
        return e.problems();
    }

    private static String heir(String id, String parent) {
        return "{\"id\": \"" + id + "\", \"version\": \"1\",\n \"extends\": \"" + parent + "\"}";
    }

    @Test
    void should_read_a_sound_profile() throws IOException {
        Profile profile = Profile.read(write("sound", SOUND));
        assertThat(profile.getIdentities()).hasSize(2);
        assertThat(profile.dictionary().find("x.cards-sent")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"figure\": \"letters.thankYou\"|\"figure\": \"letters.thankyu\"|/letterKinds/0/figure|5|did you mean \"letters.thankYou\"",
                "\"figure\": \"letters.thankYou\"|\"figure\": \"dossiers.onTimeRate\"|/letterKinds/0/figure|5|a count",
                "\"name\": \"Thư\", \"figure\": \"x.cards\"|\"name\": \"Thư\", \"figure\": \"x.card\"|/letterKinds/1/figure|5|did you mean \"x.cards\"",
                "dossiers.onTimeRate|dossiers.onTime|/thresholds/0/figure|18|a figure",
                "{\"figure\": \"x.cards\"|{\"figure\": \"x.nothing-like-it\"|/thresholds/1/figure|18|that the profile declares",
                "\"whole\": \"x.cards\"|\"whole\": \"x.kards\"|/identities/0/whole|24|did you mean \"x.cards\"",
                "\"whole\": \"letters.total\"|\"whole\": \"locality.areaHectares\"|/identities/1/whole|25|a count",
                "\"x.cards-sent\", \"letters|\"x.cards-sen\", \"letters|/identities/0/parts/0|24|did you mean \"x.cards-sent\"",
                "\"x.cards-sent\", \"letters|\"x.cards\", \"letters|/identities/0/parts/0|24|other than the whole",
                "\"x.cards-sent\", \"letters|\"letters.thankYou\", \"letters|/identities/0/parts/1|24|stands once",
                "[\"x.cards\"]|[]|/identities/1/parts|25|the parts",
                "\"CAR-01\", \"severity|\"car-1\", \"severity|/identities/0/rule|24|BDG-01",
                "\"CAR-02\"|\"CAR-01\"|/identities/1/rule|25|stands once",
                "\"x.cards-sent\", \"label|\"x.cards\", \"label|/figures/1/id|21|stands once",
                "\"x.cards-sent\", \"label|\"cards.sent\", \"label|/figures/1/id|21|x.kiosk-uses",
                "\"section\": \"T1.1\"|\"section\": \"T1.2\"|/criteria/0/section|4|did you mean",
                "\"section\": \"T2\"|\"section\": \"S3.1\"|/criteria/1/section|4|a section of the report outline",
                "\"parent\": \"T1\"|\"parent\": \"S1\"|/reportOutline/1/parent|13|above in the outline",
                "\"parent\": \"T1\"|\"parent\": \"T1.1\"|/reportOutline/1/parent|13|above in the outline",
                "\"parent\": \"T1\"|\"parent\": \"T2\"|/reportOutline/1/parent|13|above in the outline",
                "\"parent\": \"U1\"|\"parent\": \"U0\"|/planOutline/1/parent|16|did you mean \"U1\"",
                "\"id\": \"T2\"|\"id\": \"T1\"|/reportOutline/2/id|14|stands once",
                "\"id\": \"U2\"|\"id\": \"U1\"|/planOutline/1/id|16|stands once",
                "\"id\": \"sound\"|\"id\": \"\"|/id|2|not empty",
                "\"version\": \"1\"|\"version\": \"\"|/version|2|not empty",
                "\"version\": \"1\"|\"version\": \"1\", \"steeringBodyName\": \"\"|/steeringBodyName|2|not empty",
                "\"version\": \"1\"|\"version\": \"1\", \"modelName\": \"\"|/modelName|2|not empty",
                "\"code\": \"B\"|\"code\": \"A\"|/sloganSets/1/code|3|stands once",
                "\"count\": 2|\"count\": 3|/sloganSets/0/items|3|3 items",
                "\"code\": \"C2\"|\"code\": \"C1\"|/criteria/1/code|4|stands once",
                "\"code\": \"L2\"|\"code\": \"L1\"|/letterKinds/1/code|5|stands once",
                "\"code\": \"V2\"|\"code\": \"V1\"|/surveyScale/1/code|6|stands once",
                "\"code\": \"G2\"|\"code\": \"G1\"|/scoringGroups/1/code|9|stands once",
                "\"code\": \"G1.2\"|\"code\": \"G1.1\"|/scoringGroups/0/criteria/1/code|8|stands once",
                "\"role\": \"ASSIGNS\"|\"role\": \"FOUNDS\"|/foundingDocuments/1/role|17|stands once",
                "\"validTo\": \"2025-12-31\"|\"validTo\": \"2024\"|/validTo|2|not before \"validFrom\" (2025-01)",
                "\"AT_LEAST\", \"value\": \"98\"|\"BETWEEN\", \"value\": \"98\"|/thresholds/0/comparator|18|a span is two thresholds",
                "\"value\": \"98\"|\"value\": \"100.5\"|/thresholds/0/value|18|at most 100",
                "{\"figure\": \"x.cards\", \"comparator|{\"figure\": \"dossiers.onTimeRate\", \"comparator|/thresholds/1/figure|18|one threshold",
                "\"name\": \"b\", \"maximum\": \"30\"|\"name\": \"b\", \"maximum\": \"61\"|/scoringGroups/0/criteria/1/maximum|8|at most 60",
                "\"name\": \"b\", \"maximum\": \"30\"|\"name\": \"b\", \"maximum\": \"30.5\"|/scoringGroups/0/criteria|8|at most 60 points together",
                "\"rule\": \"CAR-01\", \"reason|\"rule\": \"TTHC-15\", \"reason|/overrides/1/rule|27|stands once",
            })
    void should_refuse_what_does_not_fit_with_its_place(
            String target, String replacement, String pointer, int line, String expected) throws IOException {
        assertThat(SOUND).contains(target);
        List<InputProblem> problems = problems(SOUND.replaceFirst(
                java.util.regex.Pattern.quote(target), java.util.regex.Matcher.quoteReplacement(replacement)));
        assertThat(problems).extracting(InputProblem::pointer).contains(pointer);
        InputProblem problem = problems.stream()
                .filter(p -> p.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isPositive();
        assertThat(problem.expected().english()).contains(expected);
        assertThat(problem.found().english()).isNotBlank();
        assertThat(problem.message(Language.VIETNAMESE)).startsWith("Dòng " + line + ", cột ");
    }

    @Test
    void should_tell_all_that_does_not_fit_in_the_order_of_the_file() throws IOException {
        String bad = SOUND.replace("\"count\": 2", "\"count\": 7")
                .replace("T1.1\"}", "T9\"}")
                .replace("\"parent\": \"U1\"", "\"parent\": \"U9\"")
                .replace("dossiers.onTimeRate", "dossiers.rate")
                .replace("\"CAR-02\"", "\"CAR-01\"");
        assertThat(problems(bad))
                .extracting(InputProblem::pointer)
                .containsExactly(
                        "/sloganSets/0/items",
                        "/criteria/0/section",
                        "/planOutline/1/parent",
                        "/thresholds/0/figure",
                        "/identities/1/rule");
    }

    @Test
    void should_tell_what_has_the_wrong_form_first() throws IOException {
        assertThat(problems(SOUND.replace("\"count\": 2", "\"count\": \"2\"").replace("CAR-02", "CAR-01")))
                .extracting(InputProblem::pointer)
                .containsExactly("/sloganSets/0/count");
    }

    @Test
    void should_want_the_names_that_nothing_gives() throws IOException {
        assertThat(problems(SOUND.replace("\"extends\": \"thanh-hoa-5-3-4\",", "\"province\": \"A\",")))
                .extracting(InputProblem::pointer, problem -> problem.expected().english())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "the required member \"modelName\""),
                        org.assertj.core.groups.Tuple.tuple("", "the required member \"steeringBodyName\""));
    }

    @ParameterizedTest
    @CsvSource({
        "thanh-hoa-5-3-5,did you mean",
        "nowhere,a shipped profile",
        "../sound,a shipped profile",
        "sound,lead back"
    })
    void should_refuse_to_extend_what_is_not_there(String parent, String expected) throws IOException {
        InputProblem problem = problems(heir("sound", parent)).get(0);
        assertThat(problem.pointer()).isEqualTo("/extends");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.expected().english()).contains(expected);
        assertThat(problem.found().english()).contains(parent);
    }

    @Test
    void should_name_the_file_in_which_a_circle_closes() throws IOException {
        write("b", heir("b", "c"));
        write("c", heir("c", "sound"));
        assertThat(problems(heir("sound", "b")).get(0).message(Language.ENGLISH))
                .startsWith("c.json: Line 2, column 13, /extends: expected a profile that does not lead back");
    }

    @Test
    void should_limit_the_length_of_a_lineage() throws IOException {
        for (int i = 1; i <= Limits.LINEAGE; i++) {
            write("p" + i, heir("p" + i, i == Limits.LINEAGE - 1 ? "thanh-hoa-5-3-4" : "p" + (i + 1)));
        }
        assertThat(problems(heir("sound", "p1")).get(0).expected().english()).contains("at most 10 profiles");
        assertThat(Profile.read(folder.resolve("p1.json")).getLineage()).hasSize(Limits.LINEAGE);
    }

    @Test
    void should_tell_what_is_wrong_with_the_file_that_is_extended() throws IOException {
        write("base", SOUND.replace("\"sound\"", "\"base\"").replace("\"section\": \"T2\"", "\"section\": \"T3\""));
        assertThat(problems(heir("sound", "base")).get(0).message(Language.ENGLISH))
                .startsWith("base.json: Line 4, column ")
                .contains("/criteria/1/section");
        write("base", "{\"idd\": 1}");
        assertThat(problems(heir("sound", "base")).get(0).message(Language.VIETNAMESE))
                .startsWith("base.json: Dòng 1, cột ");
        write("base", SOUND.replace("\"sound\"", "\"other\""));
        assertThat(problems(heir("sound", "base")).get(0).message(Language.ENGLISH))
                .startsWith("base.json: Line 2, column 9, /id: expected the name under which it is extended, \"base\"");
    }

    @Test
    void should_take_the_figures_and_sections_of_what_is_extended() throws IOException {
        write("base", SOUND.replace("\"sound\"", "\"base\""));
        String heir = heir("sound", "base").replaceFirst("}$", ", ");
        Profile profile = Profile.read(write(
                "sound",
                heir
                        + "\"thresholds\": [{\"figure\": \"x.cards-sent\", \"comparator\": \"AT_LEAST\", \"value\": \"1\"}],"
                        + " \"criteria\": [{\"code\": \"N\", \"name\": \"n\", \"section\": \"T1.1\"}]}"));
        assertThat(profile.getThresholds()).hasSize(1);
        InputProblem problem = problems(heir
                        + "\"reportOutline\": [{\"id\": \"T2\", \"heading\": \"Hai\", \"necessity\": \"OPTIONAL\"}]}")
                .get(0);
        assertThat(problem.pointer()).isEqualTo("/reportOutline");
        assertThat(problem.expected().english()).contains("\"T1.1\"", "\"C1\"");
    }

    @Test
    void should_not_tell_endlessly() throws IOException {
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 80; i++) {
            many.append(i == 0 ? "" : ",")
                    .append("{\"figure\": \"x.none\", \"comparator\": \"AT_LEAST\", \"value\": \"1\"}");
        }
        String json = heir("sound", "thanh-hoa-5-3-4").replaceFirst("}$", ", \"thresholds\": " + many + "]}");
        assertThat(problems(json)).hasSize(Limits.PROBLEMS);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_read_profiles_that_lie_in_no_folder() throws IOException {
        String base = "{\"id\": \"base\", \"version\": \"1\", \"extends\": \"bac-giang-100\", \"province\": \"Ví Dụ\"}";
        String heir = "{\"id\": \"heir\", \"version\": \"1\", \"extends\": \"base\"}";
        assertThat(Profile.read(stream(base)).getProvince()).contains("Ví Dụ");
        Profile read =
                Profile.read(stream(heir), id -> id.equals("base") ? Optional.of(stream(base)) : Optional.empty());
        assertThat(read.getProvince()).contains("Ví Dụ");
        assertThat(read.getScoringGroups()).isNotEmpty();
        assertThatThrownBy(() -> Profile.read(stream(heir)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).isEqualTo("/extends")));
    }
}
