package vn.thanthien.testkit;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

/**
 * Gives jqwik the arbitraries for {@code @ForAll} parameters of the library's types: reports, plans, papers, and every type of
 * which they are made. jqwik finds it by itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ThanThienProvider implements ArbitraryProvider {

    private static final Set<Class<?>> DOCUMENTS = Set.of(Report.class, Plan.class, Paper.class);

    /** Used by jqwik. */
    public ThanThienProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        Class<?> type = target.getRawType();
        return DOCUMENTS.contains(type) || Parts.isPart(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        Class<?> type = target.getRawType();
        if (type.equals(Report.class)) {
            return Set.of(reports(target));
        }
        if (type.equals(Plan.class)) {
            return Set.of(plans(target));
        }
        return Set.of(type.equals(Paper.class) ? Papers.any() : Parts.of(type));
    }

    private static Arbitrary<Report> reports(TypeUsage target) {
        Reports reports = Reports.any();
        Optional<Period> period = target.findAnnotation(Period.class);
        if (period.isPresent()) {
            reports = reports.between(period.get().from(), period.get().to());
        }
        Optional<FromProfile> profile = target.findAnnotation(FromProfile.class);
        if (profile.isPresent()) {
            reports = reports.of(profile.get().value());
        }
        Optional<Violating> violating = target.findAnnotation(Violating.class);
        if (violating.isPresent()) {
            return reports.violating(violating.get().value());
        }
        if (isAnnotated(target, Truthful.class)) {
            return reports.truthful();
        }
        return isAnnotated(target, Incomplete.class) ? reports.incomplete() : reports.all();
    }

    private static Arbitrary<Plan> plans(TypeUsage target) {
        return target.findAnnotation(Violating.class)
                .map(violating -> Plans.violating(violating.value()))
                .orElseGet(Plans::truthful);
    }

    private static boolean isAnnotated(TypeUsage target, Class<? extends Annotation> annotation) {
        return target.findAnnotation(annotation).isPresent();
    }
}
