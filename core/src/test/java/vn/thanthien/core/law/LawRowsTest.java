package vn.thanthien.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.quantity.PartialDate;

/** What must be true of every row of the law table, whoever adds one. */
class LawRowsTest {

    private static final LawTable LAW = LawTable.shipped();

    static List<Instrument> instruments() {
        return LAW.getInstruments();
    }

    static List<LegalParameter> parameters() {
        return LAW.getParameters();
    }

    private static void assertKnown(Optional<String> instrument) {
        instrument.ifPresent(id -> assertThat(LAW.instrument(id)).as(id).isPresent());
    }

    private static void assertOrdered(String of, List<Optional<PartialDate>> dates) {
        List<LocalDate> known = dates.stream()
                .flatMap(Optional::stream)
                .map(PartialDate::earliest)
                .toList();
        assertThat(known).as(of).isSorted();
    }

    @Test
    void should_have_one_row_for_each_id() {
        assertThat(LAW.getInstruments()).extracting(Instrument::getId).doesNotHaveDuplicates();
        assertThat(LAW.getInstruments())
                .extracting(i -> i.getSymbol().map(symbol -> symbol.key()))
                .doesNotHaveDuplicates();
        List<String> ids = new ArrayList<>();
        LAW.getParameters().forEach(parameter -> ids.add(parameter.getId()));
        LAW.getRoles().forEach(role -> ids.add(role.getRole()));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void should_order_the_dates_of_an_instrument(Instrument instrument) {
        List<Optional<PartialDate>> dates = new ArrayList<>(List.of(
                instrument.getPassed(),
                instrument.getInForceFrom(),
                instrument.getInForceTo().or(instrument::getCheckedUntil)));
        assertOrdered(instrument.getId(), dates);
        for (Amendment amendment : instrument.getAmendedBy()) {
            assertThat(LAW.instrument(amendment.getInstrument())).isPresent();
            assertOrdered(instrument.getId(), List.of(instrument.getPassed(), amendment.getSince()));
            assertThat(amendment.getInstrument()).isNotEqualTo(instrument.getId());
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void should_know_the_successor_of_what_has_ended(Instrument instrument) {
        assertKnown(instrument.getReplacedBy());
        if (instrument.getInForceTo().isPresent()) {
            assertThat(instrument.getReplacedBy()).as(instrument.getId()).isPresent();
            assertThat(instrument.getCheckedUntil()).isEmpty();
        }
        // without it nobody could tell from which day on it may be cited
        if (instrument.isChecked()) {
            assertThat(instrument.getInForceFrom().or(instrument::getPassed))
                    .as(instrument.getId())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void should_let_a_successor_follow_its_predecessor_at_once(Instrument instrument) {
        Optional<LocalDate> next = instrument
                .getReplacedBy()
                .flatMap(LAW::instrument)
                .flatMap(Instrument::getInForceFrom)
                .map(PartialDate::earliest);
        Optional<LocalDate> last = instrument.getInForceTo().map(PartialDate::latest);
        if (next.isPresent() && last.isPresent()) {
            assertThat(next.get()).as(instrument.getId()).isAfterOrEqualTo(last.get());
        }
    }

    @Test
    void should_name_only_instruments_that_are_in_the_table() {
        for (LegalRole role : LAW.getRoles()) {
            assertThat(role.getInstruments()).allMatch(id -> LAW.instrument(id).isPresent());
            assertThat(role.getProvision().isPresent())
                    .isEqualTo(role.getProvisionEnglish().isPresent());
        }
        LAW.getTerms().forEach(term -> assertKnown(term.getInstrument()));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void should_let_the_values_of_a_parameter_follow_without_gap_or_overlap(LegalParameter parameter) {
        List<LegalValue> values = parameter.getValues();
        for (int i = 0; i < values.size(); i++) {
            LegalValue value = values.get(i);
            assertOrdered(parameter.getId(), List.of(value.getSince(), value.getUntil()));
            assertThat(value.getUntil().isEmpty())
                    .as("%s: the last value alone is open", parameter.getId())
                    .isEqualTo(i == values.size() - 1);
            if (i > 0) {
                assertThat(value.getSince().orElseThrow().earliest())
                        .as(parameter.getId())
                        .isEqualTo(values.get(i - 1)
                                .getUntil()
                                .orElseThrow()
                                .latest()
                                .plusDays(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void should_rest_each_value_on_an_instrument_of_its_time(LegalParameter parameter) {
        for (LegalValue value : parameter.getValues()) {
            assertKnown(value.getInstrument());
            assertThat(value.getProvision().isPresent())
                    .isEqualTo(value.getProvisionEnglish().isPresent());
            boolean stated = value.getNumber().isPresent() || value.getText().isPresent();
            if (value.isChecked()) {
                assertThat(stated).as(parameter.getId()).isTrue();
                assertThat(value.getInstrument()).as(parameter.getId()).isPresent();
            }
            assertThat(value.getNumber().isPresent() && value.getText().isPresent())
                    .isFalse();
            assertThat(stated && parameter.getUnit() == ParameterUnit.NAME)
                    .isEqualTo(value.getText().isPresent());
            Optional<LocalDate> passed = value.getInstrument()
                    .flatMap(LAW::instrument)
                    .flatMap(instrument -> instrument.getInForceFrom().or(instrument::getPassed))
                    .map(PartialDate::earliest);
            if (passed.isPresent() && value.getSince().isPresent()) {
                assertThat(value.getSince().get().earliest())
                        .as(parameter.getId())
                        .isAfterOrEqualTo(passed.get());
            }
        }
    }

    @Test
    void should_have_rows_of_every_state() {
        assertThat(LAW.getInstruments()).anyMatch(Instrument::isChecked).anyMatch(i -> !i.isChecked());
        Stream<LegalValue> values = LAW.getParameters().stream().flatMap(parameter -> parameter.getValues().stream());
        assertThat(values)
                .anyMatch(LegalValue::isKnown)
                .anyMatch(value -> value.getNumber().isPresent() && !value.isChecked())
                .anyMatch(
                        value -> value.getNumber().isEmpty() && value.getText().isEmpty());
    }
}
