package vn.thanthien.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.figure.Figures.RECEPTION_HEAD_VISITS;
import static vn.thanthien.core.figure.Figures.RECEPTION_VISITS;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;

/** The code of docs/adding-a-rule.md is the code of this class, which is compiled and run. */
class AddingARuleTest {

    private static final String REPORT = """
            {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"year": 2025},
             "figures": {"reception": {"visits": 10, "headVisits": 12}}}""";

    private static RuleBook book() {
        return new RuleBook(Texts.beside(AddingARuleTest.class, "REC"));
    }

    private static void check(Scope scope, Evaluation run) {
        if (!scope.isKnown(RECEPTION_HEAD_VISITS) || !scope.isKnown(RECEPTION_VISITS)) {
            run.notApplicable(); // not checked is not passed
            return;
        }
        run.holdsIf(
                scope.amount(RECEPTION_HEAD_VISITS) <= scope.amount(RECEPTION_VISITS),
                () -> run.breach(scope.place(RECEPTION_HEAD_VISITS))
                        .expected(scope.amount(RECEPTION_VISITS))
                        .actual(scope.amount(RECEPTION_HEAD_VISITS))
                        .related(scope.place(RECEPTION_VISITS))
                        .add());
    }

    private static Finding only(RuleBook book) {
        List<Finding> findings = Checker.of(Profile.shipped("thanh-hoa-5-3-4"), book.rules())
                .check(ReportJson.read(REPORT))
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place().pointer()).isEqualTo("/figures/reception/headVisits");
        return findings.get(0);
    }

    @Test
    void should_work_in_one_line() {
        RuleBook book = book();
        book.rule("REC-09", WARNING).that(RECEPTION_HEAD_VISITS).isAtMost(RECEPTION_VISITS);
        assertThat(only(book).message(Language.VIETNAMESE)).contains("12").contains("không quá 10");
    }

    @Test
    void should_work_as_a_method() {
        RuleBook book = book();
        book.rule("REC-09", WARNING).scopes(AddingARuleTest::check);
        assertThat(only(book).message(Language.ENGLISH)).contains("12").contains("10");
    }

    @Test
    void should_be_what_the_page_shows() throws IOException {
        String page = Files.readString(Path.of("../docs/adding-a-rule.md"));
        String source = Files.readString(Path.of("src/test/java/vn/thanthien/rules/docs/AddingARuleTest.java"));
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .limit(2) // the others are of a consumer
                .toList();
        assertThat(blocks).hasSize(2).allMatch(block -> normalised(source).contains(normalised(block)));
        assertThat(Files.readAllLines(Path.of("src/test/resources/vn/thanthien/rules/docs/REC_vi.properties")))
                .filteredOn(line -> line.contains("truth") || line.contains("remedy"))
                .hasSize(2)
                .allMatch(page::contains);
    }

    private static String normalised(String code) {
        return code.replaceAll("\\s+", "");
    }
}
