package vn.thanthien.core.law;

import vn.thanthien.core.language.Bilingual;

/**
 * What the number of a legal parameter counts (đơn vị).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ParameterUnit {
    /** Ngày. */
    DAY("ngày", "day(s)"),
    /** Ngày làm việc. */
    WORKING_DAY("ngày làm việc", "working day(s)"),
    /** Ngày mỗi tuần. */
    DAY_A_WEEK("ngày/tuần", "day(s) a week"),
    /** Ngày mỗi tháng. */
    DAY_A_MONTH("ngày/tháng", "day(s) a month"),
    /** Lần. */
    TIME("lần", "time(s)"),
    /** Lần mỗi năm. */
    TIME_A_YEAR("lần/năm", "time(s) a year"),
    /** Người. */
    PERSON("người", "person(s)"),
    /** Điểm. */
    POINT("điểm", "point(s)"),
    /** Cấp chính quyền địa phương. */
    LEVEL("cấp", "level(s)"),
    /** No number but a name (tên gọi). */
    NAME("tên gọi", "name");

    private final String vietnamese;
    private final String english;

    ParameterUnit(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the unit's name. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }
}
