package vn.thanthien.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.Neighbour;
import vn.thanthien.core.locality.RegisteredUnit;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.algebra.UnitIndex;

/** LOC: the unit and its neighbours, held against a register of administrative units by date. */
final class UnitRegisterChecks {

    private static final List<String> PROVINCE_KINDS = List.of("tỉnh", "thành phố", "tp.", "tp");

    private UnitRegisterChecks() {}

    /** Units may share names, so any row that agrees with all that is stated is the unit. */
    static void unitIsRegistered(Subject subject, Evaluation run) {
        UnitIndex register = subject.surroundings().units();
        Optional<LocalDate> day = subject.day();
        if (register.isEmpty() || day.isEmpty()) {
            run.notApplicable(run.rule().phrase(register.isEmpty() ? "noRegister" : "noDay"));
            return;
        }
        Locality unit = subject.document().getLocality();
        List<RegisteredUnit> rows = rows(unit, register);
        if (rows.isEmpty()) {
            notRegistered(unit, register, run);
            return;
        }
        List<RegisteredUnit> valid =
                rows.stream().filter(row -> row.isValidOn(day.get())).toList();
        List<RegisteredUnit> ofTheKind = valid.stream()
                .filter(row -> row.getKind() == unit.getKind())
                .filter(row -> VietnameseText.same(row.getName(), unit.getName()))
                .toList();
        if (valid.isEmpty()) {
            tell("time", unit, day.get(), successors(rows, day.get(), register), run);
        } else if (ofTheKind.isEmpty()) {
            tell("kind", unit, day.get(), valid, run);
        } else {
            run.holdsIf(
                    ofTheKind.stream().anyMatch(row -> agree(row.getDistrict(), unit.getDistrict())),
                    () -> tell("superior", unit, day.get(), ofTheKind, run));
        }
    }

    private static List<RegisteredUnit> rows(Locality unit, UnitIndex register) {
        List<RegisteredUnit> ofCode = unit.getCode().map(register::ofCode).orElse(List.of());
        List<RegisteredUnit> named = ofCode.isEmpty() ? register.ofName(unit.getName()) : ofCode;
        return named.stream().filter(row -> isIn(row, unit.getProvince())).toList();
    }

    /** A register that has the province has its units; of another province it says nothing. */
    private static void notRegistered(Locality unit, UnitIndex register, Evaluation run) {
        boolean covered = unit.getProvince().isPresent()
                && register.units().stream().anyMatch(row -> isIn(row, unit.getProvince()));
        if (!covered) {
            run.notApplicable(run.rule().phrase("notCovered"));
            return;
        }
        run.breach(place("name"))
                .severity(Severity.WARNING)
                .variant("unknown")
                .expected(unit.getProvince().orElseThrow())
                .actual(unit.fullName())
                .add();
    }

    private static List<RegisteredUnit> successors(List<RegisteredUnit> rows, LocalDate day, UnitIndex register) {
        List<String> codes = rows.stream().map(RegisteredUnit::getCode).toList();
        List<RegisteredUnit> successors = register.units().stream()
                .filter(row ->
                        row.isValidOn(day) && row.getPredecessors().stream().anyMatch(codes::contains))
                .toList();
        return successors.isEmpty() ? rows : successors;
    }

    private static void tell(String variant, Locality unit, LocalDate day, List<RegisteredUnit> rows, Evaluation run) {
        run.breach(place(variant.equals("kind") ? "kind" : variant.equals("superior") ? "district" : "name"))
                .variant(variant)
                .expected(rows.stream().map(row -> told(row, run)).toList())
                .actual(
                        unit.getDistrict()
                                .filter(district -> variant.equals("superior"))
                                .map(district -> unit.fullName() + ", " + district)
                                .orElseGet(unit::fullName),
                        day)
                .add();
    }

    private static Phrase told(RegisteredUnit row, Evaluation run) {
        String name = row.fullName()
                + row.getDistrict().map(district -> ", " + district).orElse("") + ", " + row.getProvince();
        if (row.getValidTo().isPresent()) {
            return run.rule().phrase("until", name, row.getValidTo().get());
        }
        return row.getValidFrom()
                .map(from -> run.rule().phrase("since", name, from))
                .orElseGet(() -> Phrase.value(name));
    }

    private static Place place(String field) {
        return DocumentPlaces.locality(Optional.of(field));
    }

    /** A neighbour that the register knows by name is there on the day, as what it is called. */
    static void neighboursAreRegistered(Subject subject, Evaluation run) {
        UnitIndex register = subject.surroundings().units();
        Optional<LocalDate> day = subject.day();
        List<Neighbour> neighbours = subject.document().getLocality().getNeighbours();
        if (register.isEmpty() || day.isEmpty() || neighbours.isEmpty()) {
            run.notApplicable(run.rule()
                    .phrase(neighbours.isEmpty() ? "noNeighbours" : register.isEmpty() ? "noRegister" : "noDay"));
            return;
        }
        for (int i = 0; i < neighbours.size(); i++) {
            neighbour(neighbours.get(i), i, day.get(), register, run);
        }
    }

    private static void neighbour(Neighbour neighbour, int index, LocalDate day, UnitIndex register, Evaluation run) {
        Printed printed = Printed.of(neighbour);
        List<RegisteredUnit> named = register.ofName(printed.name()).stream()
                .filter(row -> neighbour.getWithin().isEmpty()
                        || neighbour
                                .getWithin()
                                .filter(within -> isWithin(row, within))
                                .isPresent())
                .toList();
        if (named.isEmpty()) {
            // a river, a district, a unit of a province that the register does not have
            run.notApplicable();
            return;
        }
        run.holdsIf(
                named.stream()
                        .anyMatch(row -> row.isValidOn(day)
                                && printed.kind()
                                        .filter(kind -> kind != row.getKind())
                                        .isEmpty()),
                () -> run.breach(Place.of(
                                "/locality/neighbours/" + index,
                                "locality.neighbours:" + printed.name(),
                                DocumentPlaces.label("locality")))
                        .expected(named.stream().map(row -> told(row, run)).toList())
                        .actual(neighbour.getName(), day)
                        .add());
    }

    /** The name of a neighbour without its kind, which may stand before it. */
    private record Printed(String name, Optional<UnitKind> kind) {

        static Printed of(Neighbour neighbour) {
            String name = neighbour.getName().strip();
            for (UnitKind kind : UnitKind.values()) {
                int length = kind.vietnamese().length() + 1;
                if (name.length() > length && VietnameseText.same(name.substring(0, length), kind.vietnamese())) {
                    return new Printed(name.substring(length).strip(), Optional.of(kind));
                }
            }
            return new Printed(name, neighbour.getKind());
        }
    }

    private static boolean isWithin(RegisteredUnit row, String within) {
        return VietnameseText.same(bare(row.getProvince()), bare(within))
                || row.getDistrict()
                        .filter(district -> VietnameseText.same(district, within))
                        .isPresent();
    }

    private static boolean isIn(RegisteredUnit row, Optional<String> province) {
        return province.isEmpty() || VietnameseText.same(bare(row.getProvince()), bare(province.get()));
    }

    private static boolean agree(Optional<String> registered, Optional<String> stated) {
        return registered.isEmpty() || stated.isEmpty() || VietnameseText.same(registered.get(), stated.get());
    }

    /** The name of a province, with or without its kind. */
    private static String bare(String province) {
        String folded = VietnameseText.fold(province);
        for (String kind : PROVINCE_KINDS) {
            String prefix = VietnameseText.fold(kind) + " ";
            if (folded.startsWith(prefix)) {
                return folded.substring(prefix.length());
            }
        }
        return folded;
    }
}
