package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.law.LegalParameter;
import vn.thanthien.core.law.LegalValue;
import vn.thanthien.core.law.ParameterSense;
import vn.thanthien.core.law.ParameterUnit;
import vn.thanthien.core.quantity.PartialDate;

class ProfileParametersProperties {

    private static final JsonSource SOURCE = new JsonSource("", "{}".getBytes(StandardCharsets.UTF_8));

    @Provide
    Arbitrary<LegalParameter> numbers() {
        return Arbitraries.of(LawTable.shipped().getParameters().stream()
                .filter(parameter -> parameter.getUnit() != ParameterUnit.NAME)
                .toList());
    }

    /** A number is refused exactly if checked law of some day of its time asks for more, or allows less. */
    @Property(tries = 1500)
    void refuses_what_is_laxer_than_checked_law_on_some_day(
            @ForAll("numbers") LegalParameter parameter,
            @ForAll @IntRange(max = 75) int number,
            @ForAll @IntRange(max = 5000) int first,
            @ForAll @IntRange(max = 1500) int length) {
        LocalDate since = LocalDate.of(2013, 6, 1).plusDays(first);
        LocalDate until = since.plusDays(length);
        ProfileParameter given = ProfileParameter.builder()
                .id(parameter.getId())
                .number(number)
                .since(PartialDate.of(since))
                .until(PartialDate.of(until))
                .build();
        boolean laxer = since.datesUntil(until.plusDays(1))
                .flatMap(day -> parameter.on(day).stream())
                .distinct()
                .filter(LegalValue::isKnown)
                .anyMatch(value -> parameter.getSense() == ParameterSense.AT_LEAST
                        ? number < value.getNumber().orElseThrow()
                        : parameter.getSense() == ParameterSense.AT_MOST
                                && number > value.getNumber().orElseThrow());
        assertThat(ParameterCheck.of(List.of(given), SOURCE).isEmpty()).isEqualTo(!laxer);
    }
}
