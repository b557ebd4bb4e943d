package vn.thanthien.core.report;

/**
 * With whom a dialogue is held.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DialogueKind {
    /** With the people (với Nhân dân). */
    PEOPLE,
    /** In one village (cấp thôn). */
    VILLAGE,
    /** With the young (với thanh niên). */
    YOUTH,
    /** With the Front and mass organisations (với MTTQ, đoàn thể). */
    FRONT,
    /** Công an lắng nghe ý kiến Nhân dân. */
    POLICE,
    /** With women (với phụ nữ). */
    WOMEN,
    /** With farmers (với nông dân). */
    FARMERS,
    /** With enterprises and household businesses (với doanh nghiệp, hộ kinh doanh). */
    BUSINESS,
    /** With veterans (với cựu chiến binh). */
    VETERANS,
    /** With workers (với công nhân, người lao động). */
    WORKERS,
    /** Any other. */
    OTHER
}
