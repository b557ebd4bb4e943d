package vn.thanthien.rules.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** The places that a rule of a third party names with {@link Evaluation#place}. */
class OwnPlacesTest {

    private static final Bilingual LABEL = new Bilingual("Chỉ tiêu thứ {0}: {1}", "Target no. {0}: {1}");
    private static final Bilingual SAID = new Bilingual("Sai.", "Wrong.");

    private static Texts words(String rule, Bilingual label) {
        return Texts.of(
                rule,
                Map.of(
                        rule + ".truth", SAID,
                        rule + ".remedy", SAID,
                        rule + ".expected", SAID,
                        rule + ".actual", SAID,
                        rule + ".place", label));
    }

    private static void everyTarget(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getTargets().size(); i++) {
            run.breach(run.place("/targets", i, report.getTargets().get(i).getWording()))
                    .expected()
                    .actual()
                    .add();
        }
    }

    private static void twice(Report report, Subject subject, Evaluation run) {
        run.breach(run.place("/header/date")).expected().actual().add();
        run.breach(run.place("/annexes/3/tables", 1, "")).expected().actual().add();
    }

    private static List<Finding> found(RuleBook book, String... wordings) {
        String targets = String.join(
                ", ",
                Stream.of(wordings)
                        .map(wording -> "{\"wording\": \"" + wording + "\"}")
                        .toList());
        return Checker.of(Profile.shipped("thanh-hoa-5-3-4"), book.rules())
                .check(ReportJson.read(
                        "{\"locality\": {\"kind\": \"WARD\", \"name\": \"Ví Dụ\"}, \"period\": {\"year\": 2025},"
                                + "\"targets\": [" + targets + "]}"))
                .findings();
    }

    @Test
    void should_point_by_position_and_be_known_by_name() {
        RuleBook book = new RuleBook(words("OWN-01", LABEL));
        book.rule("OWN-01", Severity.WARNING).report(OwnPlacesTest::everyTarget);
        List<Finding> before = found(book, "Một", "Hai");
        assertThat(before).extracting(finding -> finding.place().pointer()).containsExactly("/targets/0", "/targets/1");
        Place second = before.get(1).place();
        assertThat(second.key()).isEqualTo("targets#Hai");
        assertThat(second.label().in(Language.VIETNAMESE)).isEqualTo("Chỉ tiêu thứ 2: Hai");
        List<Finding> after = found(book, "Hai", "Một");
        assertThat(after.get(0).fingerprint()).isEqualTo(before.get(1).fingerprint());
        assertThat(after.get(0).place().pointer()).isEqualTo("/targets/0");
    }

    @Test
    void should_keep_no_position_in_a_key() {
        RuleBook book = new RuleBook(words("OWN-02", SAID));
        book.rule("OWN-02", Severity.WARNING).report(OwnPlacesTest::twice);
        assertThat(found(book))
                .extracting(Finding::place)
                .extracting(Place::pointer, Place::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("/annexes/3/tables/1", "annexes/tables#"),
                        org.assertj.core.api.Assertions.tuple("/header/date", "header/date"));
    }
}
