package vn.thanthien.benchmarks;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import vn.thanthien.core.finding.Severity;

/** The thirty rules of the catalogue that every engine here carries out: all on numbers, of each shape some. */
enum NumericRule {
    TTHC_01(ERROR),
    TTHC_19(ERROR),
    TTHC_02(ERROR),
    TTHC_20(ERROR),
    TTHC_03(ERROR),
    TTHC_04(ERROR),
    TTHC_05(ERROR),
    TTHC_07(ERROR),
    TTHC_21(ERROR),
    ONL_01(ERROR),
    ONL_02(WARNING),
    ONL_03(ERROR),
    ONL_04(WARNING),
    ONL_05(WARNING),
    ONL_08(WARNING),
    PET_01(ERROR),
    PET_02(ERROR),
    PET_13(ERROR),
    PET_03(ERROR),
    PET_04(ERROR),
    PET_15(ERROR),
    PET_12(ERROR),
    REC_05(ERROR),
    REC_07(WARNING),
    DLG_08(ERROR),
    LET_01(ERROR),
    LET_11(ERROR),
    LET_03(WARNING),
    LET_09(WARNING),
    LET_10(WARNING);

    private static final NumericRule[] ALL = values();

    private final Severity severity;

    NumericRule(Severity severity) {
        this.severity = severity;
    }

    /** Returns the number of rules. */
    static int count() {
        return ALL.length;
    }

    /** Returns the id in the catalogue. */
    String id() {
        return name().replace('_', '-');
    }

    /** Returns the position among the thirty. */
    @SuppressWarnings("EnumOrdinal") // it is a position in an array of this process, kept nowhere
    int index() {
        return ordinal();
    }

    /** Returns the severity of a breach. */
    Severity severity() {
        return severity;
    }
}
