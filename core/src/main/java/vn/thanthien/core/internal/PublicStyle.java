package vn.thanthien.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The form of every public value type: a sealed interface whose only implementation is generated and hidden, read
 * through {@code get*} accessors and written through its own {@code Builder}.
 */
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"status:status"},
        overshadowImplementation = true,
        visibility = ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Generated.class})
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
public @interface PublicStyle {}
