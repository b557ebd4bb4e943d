package vn.thanthien.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/** The documents that rules check, by the names that commands know them by. */
enum OfficialKind {
    REPORT(Composer::skeletonReport),
    PLAN(Composer::skeletonPlan);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Function<Composer, AdministrativeDocument> skeleton;

    OfficialKind(Function<Composer, AdministrativeDocument> skeleton) {
        this.skeleton = skeleton;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Stream.of(values()).map(OfficialKind::code).toList();
    }

    static Optional<OfficialKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static OfficialKind of(OfficialDocument document) {
        return document instanceof Plan ? PLAN : REPORT;
    }

    AdministrativeDocument skeleton(Composer composer) {
        return skeleton.apply(composer);
    }

    static AdministrativeDocument compose(OfficialDocument document, Composer composer) {
        return document instanceof Plan plan ? composer.compose(plan) : composer.compose((Report) document);
    }
}
