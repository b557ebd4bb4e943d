package vn.thanthien.core.document;

/**
 * Whose grammar a number and symbol follows.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SymbolStyle {
    /** {@code 05/BC-UBND}: administrative documents of the State (Nghị định 30/2020/NĐ-CP). */
    STATE,
    /** {@code 30/2020/NĐ-CP}, {@code 10/2022/QH15}: normative acts, with the year inside. */
    NORMATIVE,
    /** {@code 39-NQ/ĐU}: documents of the Party (Hướng dẫn 36-HD/VPTW). */
    PARTY,
    /** {@code 3186/UBND-NV}: official letters of the State, without a type. */
    LETTER,
    /** None of these can be told. */
    UNKNOWN
}
