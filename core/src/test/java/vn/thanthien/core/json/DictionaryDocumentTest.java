package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.figure.FormCell;
import vn.thanthien.core.figure.OfficialForm;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Report;

/** Writes the page on figures and fields from the dictionaries and compares it with the one that is there. */
class DictionaryDocumentTest {

    private static final Path PAGE = Path.of("../docs/figures.md");

    private final StringBuilder page = new StringBuilder();

    @Test
    void should_be_the_page_that_is_there() throws IOException {
        write();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with mvn -pl core test -Dtest=DictionaryDocumentTest -Dregenerate=true")
                .isEqualTo(page.toString());
    }

    private void write() {
        line("# Figures and fields");
        line("");
        line("Generated from the dictionary of figures and the types. [json.md](json.md) tells how they are used.");
        line("");
        line("## Figures");
        line("");
        line(
                "Numbers are added over time (what the parts of a period say gives the whole), over communes, over both or not");
        line(
                "at all. A total that includes what was carried over adds up over time only if nothing was. Rates are only claimed; a");
        line("rate is the numerator in percent of the first base whose figures are there.");
        line("");
        line(
                "The form is the official reporting table, of which the column holds the figure; where none is named, none has");
        line("such a column, or its number was not checked. Columns are numbered as in:");
        line("");
        for (OfficialForm form : OfficialForm.values()) {
            line("- " + form.code() + ": Thông tư " + form.circular());
        }
        Map<String, List<Figure>> sections = Figures.all().stream()
                .collect(Collectors.groupingBy(Figure::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach(this::section);
        line("");
        line("## Members of reports, plans and profiles");
        line("");
        line(
                "`*` marks what must be there. A number is followed by its unit and by that over which it may be added; without that over nothing. A member that is a figure has unit and names");
        line("above. Texts and dates, choices and lists are members like every other.");
        types().values().forEach(this::type);
        line("");
        line("## Choices");
        choices().forEach(this::choice);
    }

    private void section(String section, List<Figure> figures) {
        line("");
        line("### Figures: " + section);
        if (figures.stream().anyMatch(figure -> figure.kind() != Figure.Kind.RATE)) {
            head("id", "unit", "Vietnamese", "English", "added over", "form: column");
        }
        for (Figure figure : figures) {
            if (figure.kind() != Figure.Kind.RATE) {
                row(
                        "`" + figure.id() + "`",
                        figure.unit().label().toString(),
                        figure.label().vietnamese(),
                        figure.label().english(),
                        added(figure.additivity()),
                        figure.cell().map(FormCell::toString).orElse(""));
            }
        }
        if (figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.RATE)) {
            head("rate", "Vietnamese", "English", "formula");
        }
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.RATE) {
                row(
                        "`" + figure.id() + "`",
                        figure.label().vietnamese(),
                        figure.label().english(),
                        formula(figure));
            }
        }
    }

    private static String added(Additivity additivity) {
        return switch (additivity) {
            case TIME_AND_COMMUNES -> "time, communes";
            case COMMUNES -> "communes";
            case NOTHING -> "";
        };
    }

    private void head(String... cells) {
        line("");
        row(cells);
        line("|---".repeat(cells.length) + "|");
    }

    private static String formula(Figure figure) {
        return figure.numerator()
                .map(numerator -> formula(numerator, figure))
                .or(() -> figure.formula().map(Bilingual::toString))
                .orElseThrow(() -> new AssertionError(figure + " is derived: say in Figures of what, or in words in the"
                        + " labels under " + figure + ".formula"));
    }

    private static String formula(Figure numerator, Figure rate) {
        String bases = rate.bases().stream()
                .map(base -> base.stream().map(part -> "`" + part + "`").collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", or of "));
        return "`" + numerator + "` of " + bases;
    }

    private void type(Shape.Members type) {
        line("");
        line("### " + type.type());
        line("");
        line(Fields.type(type.type()) + ".");
        line("");
        row("member", "holds", "Vietnamese", "English");
        line("|---|---|---|---|");
        for (Shape.Member member : type.members().values()) {
            // a unit is told of what is no figure, whose unit stands with it above
            String unit = Fields.figure(member).isPresent() ? "" : unit(member);
            String name = "`" + member.property() + "`" + (type.required().contains(member.property()) ? " *" : "");
            Bilingual label = Fields.figure(member)
                    .map(figure -> new Bilingual("", "figure `" + figure + "`"))
                    .orElseGet(() -> Fields.label(member));
            row(name, holds(member.shape()) + unit, label.vietnamese(), label.english());
        }
    }

    private static String unit(Shape.Member member) {
        String unit = Fields.unit(member).orElse("-");
        if (unit.startsWith("@")) {
            return ", unit: see `" + unit.substring(1) + "`";
        }
        if (unit.equals("-")) {
            return "";
        }
        String over = added(Fields.additivity(member));
        return ", " + FigureUnit.valueOf(unit).label() + (over.isEmpty() ? "" : ", added over " + over);
    }

    private static String holds(Shape shape) {
        if (shape instanceof Shape.Elements elements) {
            return "list of " + holds(elements.element());
        }
        if (shape instanceof Shape.Members members) {
            return link(members.type());
        }
        Shape.Scalar scalar = (Shape.Scalar) shape;
        if (scalar.kind() != Shape.Kind.CHOICE) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }
        return scalar.type().isEmpty() ? "`" + scalar.choices().get(0) + "`" : link(scalar.type());
    }

    private static String link(String type) {
        return "[" + type + "](#" + type.toLowerCase(Locale.ROOT) + ")";
    }

    private void choice(String type, List<String> choices) {
        line("");
        line("### " + type);
        line("");
        line(Fields.type(type) + ".");
        line("");
        for (String choice : choices) {
            line("- `" + choice + "`: " + Fields.choice(type, choice));
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        page.append(line.stripTrailing()).append('\n');
    }

    /** The documents first, then their parts by name. */
    private static Map<String, Shape.Members> types() {
        Map<String, Shape.Members> documents = new LinkedHashMap<>();
        Map<String, Shape.Members> parts = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            documents.put(root.getSimpleName(), Shape.of(root));
            collect(Shape.of(root), parts, new TreeMap<>());
        }
        parts.forEach(documents::putIfAbsent);
        return documents;
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            collect(Shape.of(root), new TreeMap<>(), choices);
        }
        return choices;
    }

    private static void collect(Shape shape, Map<String, Shape.Members> types, Map<String, List<String>> choices) {
        if (shape instanceof Shape.Members type && types.putIfAbsent(type.type(), type) == null) {
            type.members().values().forEach(member -> collect(member.shape(), types, choices));
        } else if (shape instanceof Shape.Elements elements) {
            collect(elements.element(), types, choices);
        } else if (shape instanceof Shape.Scalar scalar && !scalar.type().isEmpty()) {
            choices.put(scalar.type(), scalar.choices());
        }
    }
}
