package vn.thanthien.core.profile;

/**
 * What stands at the head of letters of congratulation, condolence and thanks (đầu thư); Nghị định 30/2020/NĐ-CP sets no form
 * for them. A letter of apology concerns a dossier and always carries the national title.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum LetterHead {
    /** The organ and the date, without national title (không có Quốc hiệu); so if the profile does not say. */
    PLAIN,
    /** National title and motto as on numbered documents (có Quốc hiệu và Tiêu ngữ). */
    NATIONAL_TITLE
}
