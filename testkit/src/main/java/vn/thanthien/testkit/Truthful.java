package vn.thanthien.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for complete and true documents (đầy đủ, đúng sự thật): {@code @ForAll @Truthful Report report}.
 *
 * <p>Such a report is counted from a ledger, entry by entry, so that every number in it is bound to the others as in real
 * life; it breaks no rule of the profile {@code thanh-hoa-5-3-4}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Truthful {}
