package vn.thanthien.render.form;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.FormRoom;
import vn.thanthien.render.document.AdministrativeDocument;

/** The forms that come back. */
enum FormKind {
    REPORT("report") {
        @Override
        AdministrativeDocument form(Composer composer, FormRoom room) {
            return composer.skeletonReport(room);
        }

        @Override
        FormFields fields(Profile profile, FormRoom room) {
            return FormFields.ofReport(profile, room);
        }
    },
    PLAN("plan") {
        @Override
        AdministrativeDocument form(Composer composer, FormRoom room) {
            return composer.skeletonPlan(room);
        }

        @Override
        FormFields fields(Profile profile, FormRoom room) {
            return FormFields.ofPlan(profile, room);
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
    abstract AdministrativeDocument form(Composer composer, FormRoom room);

    /** What its blanks are bound to. */
    abstract FormFields fields(Profile profile, FormRoom room);
}
