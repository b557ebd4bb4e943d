package vn.thanthien.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all modules, tests left out. */
final class Production {
    static final String CORE = "vn.thanthien.core..";
    static final String RULES = "vn.thanthien.rules..";
    static final String RENDER = "vn.thanthien.render..";
    /** Within {@link #RENDER}, a module of its own. */
    static final String RENDER_PDF = "vn.thanthien.render.pdf..";

    static final String VALIDATION = "vn.thanthien.validation..";
    static final String JACKSON3 = "vn.thanthien.jackson3..";
    static final String CLI = "vn.thanthien.cli..";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thanthien");

    private Production() {}
}
