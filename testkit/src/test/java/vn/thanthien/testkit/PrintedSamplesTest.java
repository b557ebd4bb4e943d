package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.Report;

/** What jqwik prints of a failing sample, whatever type of the library was asked for. */
class PrintedSamplesTest {

    private static final int REPORTS = 6;

    private static Optional<SampleReportingFormat> format(Object value) {
        return StreamSupport.stream(
                        ServiceLoader.load(SampleReportingFormat.class).spliterator(), false)
                .filter(format -> format.appliesTo(value))
                .findFirst();
    }

    private static String printed(Object value) {
        return format(value)
                .map(format -> format.label(value).orElse("") + format.report(value))
                .orElseGet(value::toString);
    }

    private static Map<String, Object> valuesByType() {
        List<Object> documents = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            documents.add(ReportJson.read(Samples.report(i).toString()));
        }
        JqwikSession.run(() -> documents.add(Plans.truthful().sample()));
        Map<String, Object> values = new TreeMap<>();
        for (Object document : documents) {
            for (Object value : Parts.in(document, Object.class)) {
                if (Parts.isOfLibrary(value.getClass())) {
                    values.put(value.getClass().getSimpleName(), value);
                }
            }
        }
        return values;
    }

    @Test
    void should_be_json_or_a_word_and_no_text_of_java_for_every_type() {
        Map<String, Object> values = valuesByType();
        assertThat(values).hasSizeGreaterThan(60);
        assertThat(values)
                .allSatisfy((type, value) -> assertThat(printed(value))
                        .as(type)
                        .isNotBlank()
                        .doesNotContain("Optional", "Immutable", "vn.thanthien", "=null"));
    }

    @Test
    void should_leave_out_what_is_not_stated() {
        assertThat(printed(LetterStatistics.builder().condolence(3).build()))
                .isEqualTo("LetterStatistics {\"condolence\":3}");
    }

    @Test
    void should_begin_with_the_figures() {
        Report report = ReportJson.read("""
                {"locality": {"kind": "WARD", "name": "Ví Dụ"}, "period": {"year": 2025},
                 "figures": {"letters": {"total": 3}}}""");
        assertThat(printed(report)).startsWith("""
                Report {
                  "period": {"year":2025}, "figures": {"letters":{"total":3}},""");
    }

    @Test
    void should_be_what_the_reader_reads_however_long_it_is() {
        Report report = ReportJson.read(Samples.report(1).toString());
        String printed = printed(report);
        assertThat(printed.lines().count()).isGreaterThan(100);
        assertThat(ReportJson.read(printed.substring("Report ".length()))).isEqualTo(report);
    }

    @Test
    void should_leave_what_is_not_of_the_library_to_jqwik() {
        assertThat(format("text")).isEmpty();
        assertThat(format(List.of())).isEmpty();
    }
}
