package com.example.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.testkit.Truthful;

/** What every roll-up of letters must keep to. */
abstract class RollUpContract {

    abstract OptionalLong total(LetterStatistics letters);

    @Property(tries = 100)
    void adds_up_to_what_a_true_report_states(@ForAll @Truthful Report report) {
        LetterStatistics letters =
                report.getFigures().flatMap(PeriodFigures::getLetters).orElseThrow();
        assertThat(total(letters)).isEqualTo(letters.getTotal());
    }

    /** The letters alone: a failure shrinks to a few lines. */
    @Property(tries = 100)
    void is_never_another_than_a_true_total(@ForAll LetterStatistics letters) {
        if (letters.getTotal().isPresent() && total(letters).isPresent()) {
            assertThat(total(letters)).isEqualTo(letters.getTotal());
        }
    }
}
