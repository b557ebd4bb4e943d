package vn.thanthien.testkit.use;

import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.testkit.Truthful;
import vn.thanthien.testkit.Violating;

class MyRollUpProperties {

    @Property(tries = 10)
    void my_letter_total_is_the_one_of_the_report(@ForAll @Truthful Report report) {
        LetterStatistics letters =
                report.getFigures().flatMap(PeriodFigures::getLetters).orElseThrow();
        org.assertj.core.api.Assertions.assertThat(MyRollUp.total(letters)).isEqualTo(letters.getTotal());
    }

    @Property(tries = 10)
    void my_service_refuses_letters_that_do_not_add_up(@ForAll @Violating("LET-01") Report report) {
        assertThat(report).hasFinding("LET-01");
    }

    static final class MyRollUp {

        private MyRollUp() {}

        static OptionalLong total(LetterStatistics letters) {
            return OptionalLong.of(letters.getCongratulation().orElse(0)
                    + letters.getCondolence().orElse(0)
                    + letters.getApology().orElse(0)
                    + letters.getThankYou().orElse(0));
        }
    }
}
