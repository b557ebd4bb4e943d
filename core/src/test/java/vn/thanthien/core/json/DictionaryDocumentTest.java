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
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.language.Bilingual;
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
                "A figure may be added where the numbers of parts of a period, or of several communes, give the number of the");
        line(
                "whole. Rates are only claimed; a rate is the numerator in percent of the first base whose figures are there.");
        Map<String, List<Figure>> sections = Figures.all().stream()
                .collect(Collectors.groupingBy(Figure::section, LinkedHashMap::new, Collectors.toList()));
        sections.forEach(this::section);
        line("");
        line("## Members of reports, plans and profiles");
        line("");
        line("`*` marks what must be there. A member that is a figure has its names above.");
        types().values().forEach(this::type);
        line("");
        line("## Choices");
        choices().forEach(this::choice);
    }

    private void section(String section, List<Figure> figures) {
        line("");
        line("### Figures: " + section);
        line("");
        line("| id | unit | Vietnamese | English | added |");
        line("|---|---|---|---|---|");
        for (Figure figure : figures) {
            String rate = figure.numerator()
                    .map(numerator -> formula(numerator, figure))
                    .orElse("");
            row(
                    "`" + figure.id() + "`",
                    figure.unit().label().toString(),
                    figure.label().vietnamese(),
                    figure.label().english() + rate,
                    figure.isAdditive() ? "yes" : "");
        }
    }

    private static String formula(Figure numerator, Figure rate) {
        String bases = rate.bases().stream()
                .map(base -> base.stream().map(part -> "`" + part + "`").collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", or of "));
        return ": `" + numerator + "` of " + bases;
    }

    private void type(Shape.Members type) {
        line("");
        line("### " + type.type());
        line("");
        line(Fields.type(type.type()) + ".");
        line("");
        line("| member | holds | Vietnamese | English |");
        line("|---|---|---|---|");
        for (Shape.Member member : type.members().values()) {
            String name = "`" + member.property() + "`" + (type.required().contains(member.property()) ? " *" : "");
            Bilingual label = Fields.figure(member)
                    .map(figure -> new Bilingual("", "figure `" + figure + "`"))
                    .orElseGet(() -> Fields.label(member));
            row(name, holds(member.shape()), label.vietnamese(), label.english());
        }
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
        for (Class<?> root : List.of(Report.class, Plan.class, ProfileFile.class)) {
            documents.put(root.getSimpleName(), Shape.of(root));
            collect(Shape.of(root), parts, new TreeMap<>());
        }
        parts.forEach(documents::putIfAbsent);
        return documents;
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (Class<?> root : List.of(Report.class, Plan.class, ProfileFile.class)) {
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
