package vn.thanthien.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets reports name a profile (hồ sơ cấu hình): {@code @ForAll @Truthful @FromProfile("bac-giang-100") Report report}.
 *
 * <p>The report says that it follows the profile; its slogans and sections stay those of {@code thanh-hoa-5-3-4}, so that it
 * shows what another profile makes of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface FromProfile {
    /** Returns the id of a shipped profile. */
    String value();
}
