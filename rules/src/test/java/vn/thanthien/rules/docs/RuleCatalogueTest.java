package vn.thanthien.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.RuleDescription;
import vn.thanthien.rules.RuleExamples;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** Writes the catalogue from the rules and compares it with the one that is there; holds the lock of the ids. */
class RuleCatalogueTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Path LOCK = Path.of("src/main/resources/vn/thanthien/rules/catalogue/rules.lock");

    private static Map<String, List<Rule>> groups() {
        return StandardRules.all().stream()
                .collect(Collectors.groupingBy(rule -> rule.info().group(), LinkedHashMap::new, Collectors.toList()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void should_be_the_catalogue_that_is_there(Language language) throws IOException {
        Path folder = PAGES.resolve(language.tag());
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index(language));
        groups().forEach((group, rules) -> pages.put(group + ".md", page(group, rules, language)));
        if (Boolean.getBoolean("regenerate")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(written(folder))
                .as("write them anew with mvn -pl rules -am test -Dtest=RuleCatalogueTest -Dregenerate=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(pages);
    }

    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> pages.put(file.getFileName().toString(), text(file)));
        }
        return pages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String index(Language language) {
        StringBuilder page = new StringBuilder(
                        language == Language.VIETNAMESE
                                ? "# Danh mục quy tắc kiểm tra\n\n"
                                : "# The rule catalogue\n\n")
                .append(other("README", language))
                .append(
                        language == Language.VIETNAMESE
                                ? "Sinh ra từ các quy tắc, bộ quy tắc "
                                : "Generated from the rules, rule set ")
                .append(StandardRules.VERSION)
                .append(".\n\n")
                .append(
                        language == Language.VIETNAMESE
                                ? "Ví dụ chỉ ghi phần khác với báo cáo, kế hoạch tối thiểu sau:\n\n```json\n"
                                : "The examples tell only what differs from this least report and plan:\n\n```json\n")
                .append(RuleExamples.frameOf(Report.SCHEMA))
                .append('\n')
                .append(RuleExamples.frameOf(Plan.SCHEMA))
                .append("\n```\n");
        groups().forEach((group, rules) -> {
            page.append("\n## [").append(group).append("](").append(group).append(".md): ");
            page.append(RuleDescription.group(group, language)).append("\n\n");
            for (Rule rule : rules) {
                String id = rule.info().id();
                page.append("- [").append(id).append("](").append(group).append(".md#");
                page.append(id.toLowerCase(java.util.Locale.ROOT)).append(") ");
                page.append(rule.info().severity().label().in(language)).append(": ");
                page.append(RuleDescription.of(rule, language).truth()).append('\n');
            }
        });
        return page.toString();
    }

    /** The way to the same page in the other language. */
    private static String other(String page, Language language) {
        return language == Language.VIETNAMESE
                ? "[English](../en/" + page + ".md)\n\n"
                : "[Tiếng Việt](../vi/" + page + ".md)\n\n";
    }

    private static String page(String group, List<Rule> rules, Language language) {
        StringBuilder page = new StringBuilder("# ")
                .append(group)
                .append(": ")
                .append(RuleDescription.group(group, language))
                .append("\n\n")
                .append(other(group, language).stripTrailing())
                .append('\n');
        for (Rule rule : rules) {
            RuleDescription description = RuleDescription.of(rule, language);
            page.append("\n## ").append(rule.info().id()).append("\n\n");
            page.append(description.truth()).append("\n\n");
            for (RuleDescription.Line line : description.lines()) {
                page.append("- ")
                        .append(line.label())
                        .append(' ')
                        .append(line.text())
                        .append('\n');
            }
            description
                    .examples()
                    .forEach(example -> page.append("\n")
                            .append(example.label())
                            .append("\n\n```")
                            .append(example.text().startsWith("{") ? "json" : "")
                            .append('\n')
                            .append(example.text())
                            .append("\n```\n"));
        }
        return page.toString();
    }

    /** A province's own profile, or other documents, are needed before these rules can be held against anything. */
    private static final Set<String> WITHOUT_EXAMPLES = Set.of(
            "DEM-03", "LOC-05", "LOC-06", "PLN-08", "REC-12", "REC-13", "ROL-07", "ROL-11", "TGT-11", "XSC-06",
            "XSC-22");

    @Test
    void should_have_a_good_and_a_bad_example_of_every_rule() {
        for (Rule rule : StandardRules.all()) {
            String id = rule.info().id();
            Optional<RuleExamples.Pair> pair = RuleExamples.of(rule);
            assertThat(pair.isEmpty())
                    .as("%s: no example in examples.json, or one after all; run the tests with -Dregenerate=true", id)
                    .isEqualTo(WITHOUT_EXAMPLES.contains(id));
            pair.ifPresent(examples -> {
                assertThat(examples.findings()).as("bad example of %s", id).isNotEmpty();
                assertThat(examples.keeps()).as("good example of %s", id).isTrue();
            });
        }
    }

    /** An id in use stands in the lock; one that went out of use stays there, so that it is never given again. */
    @Test
    void should_have_every_id_in_the_lock_once() throws IOException {
        List<String> ids =
                StandardRules.all().stream().map(rule -> rule.info().id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> lines = Files.readAllLines(LOCK);
        List<String> locked = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                assertThat(line).matches("[A-Z]+-[0-9]{2} [0-9]{4}\\.[0-9]{2}");
                locked.add(line.substring(0, line.indexOf(' ')));
            }
        }
        assertThat(locked).as("rules.lock").doesNotHaveDuplicates().containsAll(ids);
    }
}
