package vn.thanthien.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.quantity.DateSpan;

class LawProperties {

    private static final LawTable LAW = LawTable.shipped();

    @Provide
    Arbitrary<String> roles() {
        List<String> roles = new ArrayList<>();
        LAW.getRoles().forEach(role -> roles.add(role.getRole()));
        LAW.getParameters().forEach(parameter -> roles.add(parameter.getId()));
        return Arbitraries.of(roles);
    }

    @Provide
    Arbitrary<LegalParameter> parameters() {
        return Arbitraries.of(LAW.getParameters());
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2005, 1, 1).plusDays(days);
    }

    @Property(tries = 2000)
    void cites_only_checked_instruments_that_had_been_passed(
            @ForAll("roles") String role, @ForAll @IntRange(max = 9500) int days) {
        for (Citation citation : LAW.cite(role, Optional.of(day(days)))) {
            Instrument instrument = LAW.instrument(citation.instrument()).orElseThrow();
            assertThat(instrument.isChecked()).isTrue();
            assertThat(instrument
                            .getInForceFrom()
                            .or(instrument::getPassed)
                            .orElseThrow()
                            .earliest())
                    .isBeforeOrEqualTo(day(days));
        }
        for (Citation citation : LAW.cite(role, Optional.empty())) {
            assertThat(LAW.instrument(citation.instrument()).orElseThrow().isChecked())
                    .isTrue();
        }
    }

    @Property(tries = 2000)
    void tells_of_a_span_what_it_tells_of_its_days(
            @ForAll("parameters") LegalParameter parameter,
            @ForAll @IntRange(max = 9500) int first,
            @ForAll @IntRange(max = 900) int length) {
        DateSpan span = new DateSpan(day(first), day(first + length));
        List<LegalValue> during = parameter.during(span);
        List<LegalValue> daily = span.from()
                .datesUntil(span.to().plusDays(1))
                .flatMap(day -> parameter.on(day).stream())
                .distinct()
                .toList();
        assertThat(during).isEqualTo(daily);
    }

    @Property(tries = 1000)
    void cites_a_value_only_if_both_rows_were_checked(
            @ForAll("parameters") LegalParameter parameter, @ForAll @IntRange(max = 9500) int days) {
        Optional<LegalValue> value = parameter.on(day(days));
        boolean checked = value.filter(LegalValue::isKnown)
                .flatMap(LegalValue::getInstrument)
                .flatMap(LAW::instrument)
                .filter(Instrument::isChecked)
                .isPresent();
        assertThat(LAW.cite(parameter.getId(), Optional.of(day(days))).isEmpty())
                .isEqualTo(!checked);
    }
}
