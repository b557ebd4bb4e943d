package vn.thanthien.render.document;

/**
 * The rank of a heading (cấp đề mục) in the scheme that the decree gives for reports and plans.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Level {
    /** "Phần I", with its title on the next line (phần). */
    PART,
    /** "I. KẾT QUẢ THỰC HIỆN" (mục số La Mã). */
    SECTION,
    /** "1. Cải cách thủ tục hành chính" (khoản). */
    POINT,
    /** "a) Tiếp nhận hồ sơ" (điểm). */
    CLAUSE
}
