package vn.thanthien.render.form;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/** The forms that come back. */
enum FormKind {
    REPORT("report") {
        @Override
        AdministrativeDocument form(Profile profile) {
            return Composer.of(profile).skeletonReport();
        }

        @Override
        FormFields fields(Profile profile) {
            return FormFields.ofReport(profile);
        }
    },
    PLAN("plan") {
        @Override
        AdministrativeDocument form(Profile profile) {
            return Composer.of(profile).skeletonPlan();
        }

        @Override
        FormFields fields(Profile profile) {
            return FormFields.ofPlan(profile);
        }
    };

    private final String title;

    FormKind(String title) {
        this.title = title;
    }

    /** The form with the name that stands in its properties. */
    static Optional<FormKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.title.equals(name)).findFirst();
    }

    /** The form as it was given out. */
    abstract AdministrativeDocument form(Profile profile);

    /** What its blanks are bound to. */
    abstract FormFields fields(Profile profile);
}
