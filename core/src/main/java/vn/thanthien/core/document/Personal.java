package vn.thanthien.core.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that tells of a person (dữ liệu cá nhân): a name, or what a citizen's case is about.
 *
 * <p>These marks are the one place that says what is personal; whatever leaves personal data out follows them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
