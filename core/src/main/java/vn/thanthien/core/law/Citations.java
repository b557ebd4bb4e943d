package vn.thanthien.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PartialDate;

/** Resolves roles and values to what users are shown as law: checked rows only, each in its time. */
final class Citations {

    private Citations() {}

    static List<Citation> of(LawTable table, String role, Optional<LocalDate> day) {
        List<Citation> citations = new ArrayList<>();
        for (LegalRole candidate : table.getRoles()) {
            if (candidate.getRole().equals(role)) {
                for (String id : candidate.getInstruments()) {
                    table.instrument(id)
                            .filter(instrument -> instrument.isChecked() && isInForce(instrument, day))
                            .map(instrument ->
                                    citation(instrument, candidate.getProvision(), candidate.getProvisionEnglish()))
                            .ifPresent(citations::add);
                }
            }
        }
        table.parameter(role)
                .flatMap(parameter -> valueOf(parameter, day))
                .flatMap(value -> of(table, value))
                .ifPresent(citations::add);
        return citations;
    }

    static Optional<Citation> of(LawTable table, LegalValue value) {
        return value.getInstrument()
                .flatMap(table::instrument)
                .filter(instrument -> value.isKnown() && instrument.isChecked())
                .map(instrument -> citation(instrument, value.getProvision(), value.getProvisionEnglish()));
    }

    private static Optional<LegalValue> valueOf(LegalParameter parameter, Optional<LocalDate> day) {
        return day.isPresent()
                ? parameter.on(day.get())
                : parameter.getValues().stream()
                        .filter(value -> value.getUntil().isEmpty())
                        .findFirst();
    }

    private static boolean isInForce(Instrument instrument, Optional<LocalDate> day) {
        Optional<PartialDate> last = instrument.getInForceTo().or(instrument::getCheckedUntil);
        if (day.isEmpty()) {
            return last.isEmpty();
        }
        // where the first day in force is not known, the day of its passing is the earliest that it can be
        boolean begun = instrument
                .getInForceFrom()
                .or(instrument::getPassed)
                .map(PartialDate::earliest)
                .filter(day.get()::isBefore)
                .isEmpty();
        boolean over = last.map(PartialDate::latest).filter(day.get()::isAfter).isPresent();
        return begun && !over;
    }

    private static Citation citation(
            Instrument instrument, Optional<String> provision, Optional<String> provisionEnglish) {
        String name = instrument.getKind().vietnamese()
                + instrument.getSymbol().map(symbol -> " " + symbol.printed()).orElse(" " + instrument.getTitle());
        return new Citation(
                instrument.getId(),
                new Bilingual(
                        provision.map(p -> p + ", " + name).orElse(name),
                        provisionEnglish.map(p -> p + ", " + name).orElse(name)));
    }
}
