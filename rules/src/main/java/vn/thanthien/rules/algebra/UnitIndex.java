package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.RegisteredUnit;
import vn.thanthien.core.locality.UnitRegister;

/**
 * Registers of administrative units, by code and by name.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnitIndex {

    private static final UnitIndex NONE = new UnitIndex(List.of());

    private final List<RegisteredUnit> units;
    private final Map<String, List<RegisteredUnit>> byCode = new HashMap<>();
    private final Map<String, List<RegisteredUnit>> byName = new HashMap<>();

    private UnitIndex(List<RegisteredUnit> units) {
        this.units = List.copyOf(units);
        for (RegisteredUnit unit : units) {
            byCode.computeIfAbsent(unit.getCode().strip(), code -> new ArrayList<>())
                    .add(unit);
            byName.computeIfAbsent(VietnameseText.fold(unit.getName()), name -> new ArrayList<>())
                    .add(unit);
        }
    }

    /** Returns an index of no register. */
    static UnitIndex none() {
        return NONE;
    }

    /** Returns this index with a further register. */
    UnitIndex with(UnitRegister register) {
        List<RegisteredUnit> all = new ArrayList<>(units);
        all.addAll(register.getUnits());
        return new UnitIndex(all);
    }

    /** Returns whether nothing is registered. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** Returns every row. */
    public List<RegisteredUnit> units() {
        return units;
    }

    /** Returns the rows with the code; a unit has one for each time. */
    public List<RegisteredUnit> ofCode(String code) {
        return byCode.getOrDefault(code.strip(), List.of());
    }

    /** Returns the rows with the name without its kind, in whatever typing; names are not unique. */
    public List<RegisteredUnit> ofName(String name) {
        return byName.getOrDefault(VietnameseText.fold(name.strip()), List.of());
    }
}
