package vn.thanthien.core.finding;

/**
 * Takes out of a text what must not be shown (che dữ liệu cá nhân).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Masking {

    /** What stands in the place of what is taken out. */
    String MASK = "***";

    /** Returns the text without what must not be shown. */
    String mask(String text);

    /** Returns whether all that is told of the place comes from what must not be shown. */
    boolean isHidden(String pointer);
}
