package vn.thanthien.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for reports that tell only some of what is true (chưa đầy đủ): {@code @ForAll @Incomplete Report report}.
 *
 * <p>What is told is true. A failing report shrinks to the few facts that matter.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Incomplete {}
