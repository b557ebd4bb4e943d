package vn.thanthien.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.locality.Locality;

/** Holds the dictionary, the types, the labels and the lock file together, both ways. */
class FigureBindingTest {

    /** Counts of the types that are no figures of a period, with the reason. */
    private static final List<String> NO_FIGURES = List.of("dossiers.fieldCount"); // the size of a printed list

    /** Whether the figure is told of in a list, each entry with its own numbers, so that no period has one of it. */
    private static boolean isOfAList(Figure figure) {
        return figure.section().equals("surveys");
    }

    @Test
    void should_carry_every_count_of_the_dictionary_into_the_vector() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder locality = new StringBuilder("\"kind\": \"COMMUNE\", \"name\": \"X\"");
        for (Figure figure : Figures.all()) {
            if (figure.kind() == Figure.Kind.COUNT && !isOfAList(figure)) {
                StringBuilder section = figure.section().equals("locality")
                        ? locality
                        : sections.computeIfAbsent(figure.section(), s -> new StringBuilder());
                section.append(section.length() == 0 ? "" : ", ")
                        .append('"')
                        .append(figure.property())
                        .append("\": ")
                        .append(1000 + figure.index());
            }
        }
        String figures = sections.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": {" + e.getValue() + "}")
                .collect(Collectors.joining(", "));
        FigureVector vector = ReportJson.read(
                        "{\"locality\": {" + locality + "}, \"period\": {}, \"figures\": {" + figures + "}}")
                .vector();
        for (Figure figure : Figures.all()) {
            if (figure.kind() == Figure.Kind.COUNT && !isOfAList(figure)) {
                assertThat(vector.get(figure))
                        .as("%s: add it to FigureBinding", figure)
                        .isEqualTo(1000 + figure.index());
            } else {
                assertThat(vector.isKnown(figure))
                        .as("%s is never stored", figure)
                        .isFalse();
            }
        }
    }

    @Test
    void should_have_a_figure_for_every_count_of_the_types() {
        List<String> counts = new ArrayList<>();
        for (Method section : PeriodFigures.class.getMethods()) {
            if (section.getReturnType() == Optional.class && section.getParameterCount() == 0) {
                Class<?> type =
                        (Class<?>) ((ParameterizedType) section.getGenericReturnType()).getActualTypeArguments()[0];
                counts(type, property(section), counts);
            }
        }
        counts(Locality.class, "locality", counts);
        counts(Survey.class, "surveys", counts);
        assertThat(counts).hasSizeGreaterThan(60);
        assertThat(counts)
                .as("declare it in Figures, or say here why it is no figure")
                .allMatch(id -> Figures.find(id).isPresent() || NO_FIGURES.contains(id));
    }

    private static void counts(Class<?> type, String section, List<String> counts) {
        for (Method method : type.getMethods()) {
            if (method.getReturnType() == OptionalLong.class) {
                counts.add(section + "." + property(method));
            }
        }
    }

    private static String property(Method method) {
        return Character.toLowerCase(method.getName().charAt(3))
                + method.getName().substring(4);
    }

    @Test
    void should_label_every_figure_in_both_languages() {
        for (Figure figure : Figures.all()) {
            assertThat(figure.label().in(Language.VIETNAMESE)).isNotBlank();
            assertThat(figure.label().in(Language.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(figure.label().in(Language.VIETNAMESE));
            assertThat(Figures.get(figure.id())).isSameAs(figure);
        }
    }

    @Test
    void should_never_lose_or_rename_an_id() throws IOException {
        // ids are written into reports and accepted lists for years: a line may be added here, never changed or removed
        List<String> locked = Files.readAllLines(
                Path.of("src/main/resources/vn/thanthien/core/figure/figures.lock"), StandardCharsets.UTF_8);
        assertThat(Figures.all().stream().map(Figure::id).sorted().toList())
                .as("add new ids to figures.lock, sorted")
                .containsExactlyElementsOf(locked);
    }
}
