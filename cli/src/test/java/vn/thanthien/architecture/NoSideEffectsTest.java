package vn.thanthien.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.architecture.Production.CLASSES;
import static vn.thanthien.architecture.Production.CORE;
import static vn.thanthien.architecture.Production.JACKSON3;
import static vn.thanthien.architecture.Production.RENDER;
import static vn.thanthien.architecture.Production.RENDER_PDF;
import static vn.thanthien.architecture.Production.RULES;
import static vn.thanthien.architecture.Production.VALIDATION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.charset.Charset;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A library has no side effects, and gives the same answer on every machine and every day. */
class NoSideEffectsTest {
    private static final Set<String> CASE_ONLY = Set.of(
            "equalsIgnoreCase", "compareToIgnoreCase", "toLowerCase", "toUpperCase", "regionMatches", "contentEquals");
    private static final Set<String> FORMATTING = Set.of("format", "formatted", "printf");

    private static GivenClassesConjunction noClassOfTheLibrary() {
        return noClasses().that().resideInAnyPackage(CORE, RULES, RENDER, VALIDATION, JACKSON3);
    }

    @Test
    void should_look_at_every_module_of_the_library() {
        for (String module : new String[] {CORE, RULES, RENDER, RENDER_PDF, VALIDATION, JACKSON3}) {
            assertThat(CLASSES.that(JavaClass.Predicates.resideInAPackage(module)))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @Test
    void should_not_write_to_the_standard_streams() {
        noClassOfTheLibrary()
                .should(ACCESS_STANDARD_STREAMS)
                .because("the streams belong to the program that embeds the library")
                .check(CLASSES);
    }

    @Test
    void should_not_log() {
        noClassOfTheLibrary()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .because("what the library has to say it returns")
                .check(CLASSES);
    }

    @Test
    void should_not_reach_for_the_network() {
        noClassOfTheLibrary()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..")
                .because("reports hold data of citizens; addresses are texts here, and resources are streams")
                .check(CLASSES);
    }

    @Test
    void should_not_ask_what_day_it_is() {
        noClassOfTheLibrary()
                .should(ArchConditions.accessTargetWhere(
                        to("a clock of the machine", NoSideEffectsTest::isHiddenClock)))
                .because("\"today\" is asOf of the context, or a Clock that the caller gives")
                .check(CLASSES);
    }

    @Test
    void should_not_depend_on_the_locale_of_the_machine() {
        noClassOfTheLibrary()
                .should(ArchConditions.accessTargetWhere(
                        to("the locale of the machine", NoSideEffectsTest::isHiddenLocale)))
                .because("a text is Vietnamese or English because the caller says so")
                .check(CLASSES);
    }

    @Test
    void should_not_depend_on_the_charset_of_the_machine() {
        noClassOfTheLibrary()
                .should(ArchConditions.accessTargetWhere(
                        to("the charset of the machine", NoSideEffectsTest::isHiddenCharset)))
                .because("everything is UTF-8")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> to(
            String what, Predicate<AccessTarget.CodeUnitAccessTarget> found) {
        return describe(
                what,
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget call && found.test(call));
    }

    /** {@code now()} and {@code now(ZoneId)} of java.time, the system clocks, and what older classes do unasked. */
    private static boolean isHiddenClock(AccessTarget.CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        String name = call.getName();
        if (takes(call, Clock.class)) {
            return false;
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now");
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && call.getRawParameterTypes().isEmpty();
        }
        return owner.isEquivalentTo(Calendar.class) && name.equals("getInstance");
    }

    /** {@code Locale.getDefault}, and formatting or changing case without naming a locale. */
    private static boolean isHiddenLocale(AccessTarget.CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        String name = call.getName();
        if (owner.isEquivalentTo(Locale.class)) {
            return name.equals("getDefault");
        }
        if (takes(call, Locale.class) || takes(call, DecimalFormatSymbols.class)) {
            return false;
        }
        if (owner.isEquivalentTo(String.class)) {
            return FORMATTING.contains(name) || name.equals("toLowerCase") || name.equals("toUpperCase");
        }
        if (owner.isEquivalentTo(DateTimeFormatter.class)) {
            return name.equals("ofPattern");
        }
        if (owner.isEquivalentTo(DateTimeFormatterBuilder.class)) {
            return name.equals("toFormatter");
        }
        if (owner.isEquivalentTo(Formatter.class)) {
            return name.equals("<init>");
        }
        if (owner.isEquivalentTo(MessageFormat.class) && name.equals("format")) {
            // With its pattern it is static; the instance method has the locale of its constructor.
            return takes(call, String.class);
        }
        if (owner.isAssignableTo(Format.class) || owner.isEquivalentTo(DecimalFormatSymbols.class)) {
            return name.equals("<init>") || (name.startsWith("get") && name.endsWith("Instance"));
        }
        return owner.getPackageName().startsWith("java.io") && FORMATTING.contains(name);
    }

    private static boolean isHiddenCharset(AccessTarget.CodeUnitAccessTarget call) {
        return call.getOwner().isEquivalentTo(Charset.class) && call.getName().equals("defaultCharset");
    }

    private static boolean takes(AccessTarget.CodeUnitAccessTarget call, Class<?> type) {
        return call.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    @Test
    void should_compare_the_text_of_reports_folded() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .callMethodWhere(describe(
                        "a comparison of text that knows case but neither composition, tone marks nor blanks",
                        call -> call.getTarget().getOwner().isEquivalentTo(String.class)
                                && CASE_ONLY.contains(call.getTarget().getName())))
                .because("one word reaches us typed in many ways: VietnameseText folds them")
                .check(CLASSES);
    }
}
