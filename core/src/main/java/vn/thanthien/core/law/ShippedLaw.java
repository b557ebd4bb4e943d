package vn.thanthien.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.json.StrictJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PartialDate;

/** Reads the shipped table once, and resolves roles by date. */
final class ShippedLaw {

    static final LawTable TABLE = load();

    private ShippedLaw() {}

    private static LawTable load() {
        try (InputStream in = LawTable.class.getResourceAsStream("law.json")) {
            if (in == null) {
                throw new IllegalStateException("no law.json beside " + LawTable.class.getName());
            }
            return new StrictJson<>(LawTable.class).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Citation> cite(LawTable table, String role, Optional<LocalDate> day) {
        List<Citation> citations = new ArrayList<>();
        for (LegalRole candidate : table.getRoles()) {
            if (candidate.getRole().equals(role)) {
                for (String id : candidate.getInstruments()) {
                    table.instrument(id)
                            .filter(instrument -> instrument.isChecked() && isInForce(instrument, day))
                            .map(instrument -> citation(candidate, instrument))
                            .ifPresent(citations::add);
                }
            }
        }
        return citations;
    }

    private static boolean isInForce(Instrument instrument, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return instrument.getInForceTo().isEmpty();
        }
        boolean begun = instrument
                .getInForceFrom()
                .map(PartialDate::earliest)
                .filter(day.get()::isBefore)
                .isEmpty();
        boolean over = instrument
                .getInForceTo()
                .map(PartialDate::latest)
                .filter(day.get()::isAfter)
                .isPresent();
        return begun && !over;
    }

    private static Citation citation(LegalRole role, Instrument instrument) {
        String name = instrument.getKind().vietnamese()
                + instrument.getSymbol().map(symbol -> " " + symbol.printed()).orElse(" " + instrument.getTitle());
        return new Citation(
                instrument.getId(),
                new Bilingual(
                        role.getProvision().map(p -> p + ", " + name).orElse(name),
                        role.getProvisionEnglish().map(p -> p + ", " + name).orElse(name)));
    }
}
