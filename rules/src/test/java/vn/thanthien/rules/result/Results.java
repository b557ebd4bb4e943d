package vn.thanthien.rules.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

/** Real results to write: those of the examples, and some in which everything happens that may. */
final class Results {

    static final Path EXAMPLES = Path.of("..", "examples");
    static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    static final List<String> NAMES = List.of(
            "hoang-cat-2023",
            "quang-trung-2023",
            "binh-luong-plan-2023",
            "complete-2025",
            "complete-plan-2026",
            "faulty-2025");

    private Results() {}

    static byte[] bytes(String example) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(example + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckResult check(Checker checker, OfficialDocument document, CheckContext context) {
        return checker.check(document, context);
    }

    static CheckResult of(String example) {
        return check(
                Checker.of(PROFILE),
                DocumentJson.read(bytes(example)),
                CheckContext.none().named("báo cáo " + example + ".json"));
    }

    /** Every result, by a name for messages. */
    static Map<String, CheckResult> all() {
        Map<String, CheckResult> results = new LinkedHashMap<>();
        NAMES.forEach(name -> results.put(name, of(name)));
        results.put(
                "nameless", check(Checker.of(PROFILE), DocumentJson.read(bytes("faulty-2025")), CheckContext.none()));
        results.put("remarked", remarked());
        results.put("suppressed", suppressed());
        results.put("errored", errored());
        return results;
    }

    /** A report of a time of which the law is not known. */
    private static CheckResult remarked() {
        String report = "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"A\"}, \"period\": {\"year\": 2027},"
                + " \"receptionSchedules\": [{\"posts\": [\"CHAIR\"], \"count\": 1, \"unit\": \"DAY\", \"per\": \"WEEK\"}]}";
        return Checker.of(PROFILE).check(ReportJson.read(report));
    }

    /** A rule switched off and a finding accepted, both with reasons, and acceptances that do nothing. */
    static CheckResult suppressed() {
        OfficialDocument document = DocumentJson.read(bytes("hoang-cat-2023"));
        List<Finding> findings =
                check(Checker.of(PROFILE), document, CheckContext.none()).findings();
        Finding first = findings.get(0);
        Finding last = findings.get(findings.size() - 1);
        RuleOverride off = RuleOverride.builder()
                .rule(first.rule().id())
                .reason("Tỉnh có quy định riêng")
                .until(PartialDate.of(2030, 12, 31))
                .build();
        AcceptanceList list = AcceptanceList.builder()
                .addAccepted(acceptance(last.fingerprint())
                        .until(PartialDate.of(2030, 6, 30))
                        .build())
                .addAccepted(acceptance("0000000000000000").rule("TTHC-01").build())
                .addAccepted(acceptance("1111111111111111")
                        .until(PartialDate.of(2020, 12, 31))
                        .build())
                .build();
        Profile profile = Profile.builder().from(PROFILE).addOverride(off).build();
        return check(
                Checker.of(profile),
                document,
                CheckContext.none().named("bc.json").accepting(list));
    }

    private static Acceptance.Builder acceptance(String fingerprint) {
        Acceptance.Builder builder = Acceptance.builder();
        builder.fingerprint(fingerprint).reason("Đã giải trình").by("Phòng Nội vụ");
        return builder;
    }

    static CheckResult errored() {
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        rules.add(new Throwing());
        return check(Checker.of(PROFILE, rules), DocumentJson.read(bytes("complete-2025")), CheckContext.none());
    }

    private static final class Throwing implements Rule {

        @Override
        public RuleInfo info() {
            Bilingual text = new Bilingual("Luôn hỏng.", "Always breaks.");
            return RuleInfo.of(
                    "BAD-01",
                    Severity.ERROR,
                    List.of(),
                    Texts.of("bad", Map.of("BAD-01.truth", text, "BAD-01.remedy", text)));
        }

        @Override
        public boolean speaksOf(Subject subject) {
            return true;
        }

        @Override
        public void check(Subject subject, Evaluation evaluation) {
            throw new IllegalStateException("secret of " + subject.document());
        }
    }
}
