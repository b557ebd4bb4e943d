package vn.thanthien.render.document;

/**
 * By whose rules a document is set (thể thức).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DocumentForm {
    /** Documents of the State (thể thức của Nghị định 30/2020/NĐ-CP): national title, motto, "Số: 05/QĐ-UBND". */
    STATE,
    /**
     * Documents of the Party (Hướng dẫn 36-HD/VPTW of 03/4/2018): title of the Party, "*" under the organ, "Số 39-NQ/ĐU",
     * "T/M". Regulation 399-QĐ/TW, in force from 09/01/2026, was not read for changes of the layout.
     */
    PARTY,
    /** Letters of courtesy (thư): organ and date, without national title and number. */
    LETTER,
    /** A board for the wall (bảng khẩu hiệu): organ, title and one table in letters as large as the sheet allows. */
    BOARD
}
