package vn.thanthien.core.profile;

/**
 * How far the first line of a paragraph is indented (thụt đầu dòng): one of the two that Nghị định 30/2020/NĐ-CP names.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum FirstLineIndent {
    /** 1 cm. */
    CM_1(10_00),
    /** 1,27 cm; so if the profile does not say. */
    CM_1_27(12_70);

    private final int hundredths;

    FirstLineIndent(int hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * The indent.
     *
     * @return hundredths of a millimetre
     */
    public int hundredthsOfMillimetre() {
        return hundredths;
    }
}
