package vn.thanthien.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for complete documents that break a rule (vi phạm quy tắc): {@code @ForAll @Violating("TTHC-02") Report report}.
 *
 * <p>The document is true but for one thing that a clerk gets wrong, a number, a date, a symbol or a word. Rules that hold
 * the same thing may be broken with it; of several such things one is taken that breaks the fewest of them.
 *
 * <p>Rules that need more than the document and the profile {@code thanh-hoa-5-3-4} (the previous report, a register, what
 * only a province sets) cannot be asked for: the property ends with a message that names those that can.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Violating {
    /** Returns the id of the rule, such as {@code TTHC-02}. */
    String value();
}
