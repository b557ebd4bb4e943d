package vn.thanthien.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Language;

/** What came of each of several files, as a table. Mutable; lives in one run. */
final class Summary {

    private record Row(String file, Optional<CheckResult> result) {

        boolean is(Verdict verdict) {
            return result.map(CheckResult::verdict).equals(Optional.of(verdict));
        }

        List<String> cells(Language language) {
            List<String> cells = new ArrayList<>();
            cells.add(Lines.plain(file));
            cells.add(result.map(checked -> checked.verdict().label().in(language))
                    .orElseGet(() -> Words.in(language, "summary.unreadable")));
            for (Severity severity : Severity.values()) {
                cells.add(result.map(checked -> Long.toString(checked.count(severity)))
                        .orElse(""));
            }
            return cells;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void checked(String file, CheckResult result) {
        rows.add(new Row(file, Optional.of(result)));
    }

    void unreadable(String file) {
        rows.add(new Row(file, Optional.empty()));
    }

    /** Returns the code that weighs most: unreadable, undetermined, needs review, acceptable. */
    int exitCode() {
        if (rows.stream().anyMatch(row -> row.result().isEmpty())) {
            return Main.REFUSED;
        }
        return rows.stream()
                .mapToInt(row -> row.result().orElseThrow().verdict().exitCode())
                .max()
                .orElse(0);
    }

    String write(Language language) {
        List<List<String>> table = new ArrayList<>();
        table.add(heads(language));
        rows.forEach(row -> table.add(row.cells(language)));
        StringBuilder text = new StringBuilder();
        table.forEach(row -> line(text, row, table));
        text.append('\n')
                .append(Words.in(
                        language,
                        "summary.total",
                        rows.size(),
                        count(Verdict.ACCEPTABLE),
                        count(Verdict.NEEDS_REVIEW),
                        count(Verdict.UNDETERMINED),
                        rows.stream().filter(row -> row.result().isEmpty()).count()))
                .append('\n');
        return text.toString();
    }

    private static List<String> heads(Language language) {
        List<String> heads = new ArrayList<>();
        heads.add(Words.in(language, "summary.file"));
        heads.add(Words.in(language, "summary.verdict"));
        for (Severity severity : Severity.values()) {
            heads.add(severity.label().in(language));
        }
        return heads;
    }

    private static void line(StringBuilder text, List<String> row, List<List<String>> table) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = table.stream()
                    .mapToInt(other -> other.get(column)
                            .codePointCount(0, other.get(column).length()))
                    .max()
                    .orElse(0);
            line.append(Lines.padded(row.get(i), width + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private long count(Verdict verdict) {
        return rows.stream().filter(row -> row.is(verdict)).count();
    }
}
