package vn.thanthien.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dictionary says of a figure beside its number: the cell of the form, what it is made of, over what it adds up. */
class FiguresTest {

    @Test
    void should_put_one_figure_into_a_cell() {
        Map<FormCell, Figure> cells = new HashMap<>();
        for (Figure figure : Figures.all()) {
            figure.cell()
                    .ifPresent(cell -> assertThat(cells.put(cell, figure))
                            .as("%s: %s", cell, figure)
                            .isNull());
        }
        assertThat(cells).hasSizeGreaterThan(20);
    }

    /** The sums that the forms print in their heads. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATIVE_PROCEDURES, dossiers.received, 3, dossiers.receivedOnline, 4, dossiers.receivedInPersonOrByPost, 5,"
                + " dossiers.carriedOver, 6",
        "ADMINISTRATIVE_PROCEDURES, dossiers.resolved, 7, dossiers.resolvedEarly, 8, dossiers.resolvedOnTime, 9,"
                + " dossiers.resolvedLate, 10",
        "PETITIONS, petitions.outsideCompetence, 18, petitions.guided, 19, petitions.forwarded, 20, petitions.urged, 21",
        "PETITIONS, petitions.eligible, 6, petitions.complaints, 8, petitions.denunciations, 9,"
                + " petitions.recommendationsAndFeedback, 10",
        "CITIZEN_RECEPTION, reception.visits, 1, reception.regularVisits, 4, reception.headVisits, 13,"
                + " reception.delegateVisits, 22",
    })
    void should_know_the_cells_of_a_sum(
            OfficialForm form,
            String whole,
            int wholeColumn,
            String first,
            int firstColumn,
            String second,
            int secondColumn,
            String third,
            int thirdColumn) {
        assertThat(Figures.get(whole).cell()).hasValue(form.column(wholeColumn));
        assertThat(Figures.get(first).cell()).hasValue(form.column(firstColumn));
        assertThat(Figures.get(second).cell()).hasValue(form.column(secondColumn));
        assertThat(Figures.get(third).cell()).hasValue(form.column(thirdColumn));
        assertThat(form.column(wholeColumn)).hasToString(form.code() + ": " + wholeColumn);
    }

    @Test
    void should_say_of_what_every_rate_is_made() {
        for (Figure figure : Figures.all()) {
            boolean byCounts = figure.numerator().isPresent() && !figure.bases().isEmpty();
            if (figure.kind() == Figure.Kind.RATE) {
                assertThat(byCounts != figure.formula().isPresent())
                        .as("%s: by counts, or in words", figure)
                        .isTrue();
            } else {
                assertThat(byCounts || figure.formula().isPresent())
                        .as(figure.id())
                        .isFalse();
            }
        }
    }

    @Test
    void should_never_add_up_shares() {
        List<Figure> rates = Figures.all().stream()
                .filter(figure -> figure.kind() == Figure.Kind.RATE)
                .toList();
        assertThat(rates).isNotEmpty().allMatch(rate -> rate.additivity() == Additivity.NOTHING);
        assertThat(Figures.get("dossiers.pending").additivity()).isEqualTo(Additivity.COMMUNES);
        assertThat(Figures.get("dossiers.proceduresOnline").additivity()).isEqualTo(Additivity.NOTHING);
        assertThat(Figures.get("letters.apology").additivity()).isEqualTo(Additivity.TIME_AND_COMMUNES);
    }
}
