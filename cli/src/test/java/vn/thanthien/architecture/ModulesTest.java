package vn.thanthien.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static vn.thanthien.architecture.Production.CLASSES;
import static vn.thanthien.architecture.Production.CLI;
import static vn.thanthien.architecture.Production.CORE;
import static vn.thanthien.architecture.Production.RENDER;
import static vn.thanthien.architecture.Production.RENDER_PDF;
import static vn.thanthien.architecture.Production.RULES;

import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ModulesTest {

    @Test
    void should_have_no_cycles_between_packages() {
        slices().matching("vn.thanthien.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be understood alone")
                .check(CLASSES);
    }

    @Test
    void should_keep_core_free_of_the_other_modules_and_of_other_libraries() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CORE,
                        "java..",
                        "javax.annotation.processing..",
                        "com.fasterxml.jackson..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "org.immutables..")
                .because("whoever embeds the vocabulary takes on each of its dependencies"
                        + " (docs/decisions/0001-build.md)")
                .check(CLASSES);
    }

    @Test
    void should_keep_rules_from_knowing_render() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RENDER, CLI)
                .because("a system may check reports without composing documents")
                .check(CLASSES);
    }

    @Test
    void should_keep_render_from_knowing_rules() {
        noClasses()
                .that()
                .resideInAPackage(RENDER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, CLI)
                .because("a system may compose documents without checking; a result is vocabulary, and lives in core")
                .check(CLASSES);
    }

    @Test
    void should_keep_pdf_to_its_module() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RENDER_PDF)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("who writes no PDF carries nothing for it (docs/decisions/0016-pdf.md)")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(RENDER_PDF, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RENDER_PDF)
                .because("it is added by those who need it")
                .check(CLASSES);
    }

    @Test
    void should_keep_rules_free_of_bean_validation() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta..", "vn.thanthien.validation..")
                .because("who checks without Bean Validation loads nothing of it")
                .check(CLASSES);
    }
}
