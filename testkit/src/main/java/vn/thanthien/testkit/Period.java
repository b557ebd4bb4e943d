package vn.thanthien.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits reports to some years (thời gian báo cáo): {@code @ForAll @Truthful @Period(from = 2025, to = 2025) Report report}.
 *
 * <p>Both years are between 2022 and 2025; up to mid-2025 there are districts, afterwards there are none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Period {
    /** Returns the first year that a report may tell of. */
    int from() default Reports.FIRST_YEAR;

    /** Returns the last year that a report may tell of. */
    int to() default Reports.LAST_YEAR;
}
