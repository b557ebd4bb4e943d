package vn.thanthien.core.document;

/**
 * What is wrong with a printed number and symbol (số, ký hiệu).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SymbolDefect {
    /** The number is not there ("/BC-UBND"). */
    NUMBER_MISSING,
    /** A number below ten is printed without a leading zero. */
    NUMBER_NOT_PADDED,
    /** A blank stands where it does not belong ("10/KH - UBND"). */
    BLANK_INSIDE,
    /** A dash that is not a hyphen ("17/QĐ – UBND"). */
    WRONG_DASH,
    /** A mark stands where none belongs ("12./BC-UBND", "12//BC-UBND"). */
    STRAY_MARK,
    /** A blank stands in the place of a separator ("129/KH UBND", "01 KH/KDV-UBND"). */
    BLANK_FOR_SEPARATOR,
    /** Type and organ are run together ("61/KHUBND"). */
    SEPARATOR_MISSING,
    /** The type's abbreviation is none of the official ones ("KHHĐ"). */
    KIND_UNKNOWN,
    /** The separators are neither those of the State nor those of the Party ("01 KH/KDV- UBND"). */
    STYLE_MIXED,
    /** Nothing that looks like number, type and organ. */
    UNREADABLE
}
