package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.form.FilledForm;
import vn.thanthien.render.form.FormProblem;
import vn.thanthien.render.form.Saving;
import vn.thanthien.render.form.Told;
import vn.thanthien.render.form.ToldForm;
import vn.thanthien.render.form.ToldPlan;

/** What a report or plan types into a form comes back as that document, as far as the form asks, whoever has saved the file. */
class FormProperties {

    private static final int TRIES = 500;
    private static final int PLANS = 150;

    /** Where forms are left for .ci/smoke-forms.sh, which has LibreOffice save them. */
    private static final Path KEPT = Path.of("target", "filled-forms");

    private static final AtomicInteger REPORTS = new AtomicInteger();
    private static final AtomicInteger PLANNED = new AtomicInteger();

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> told() {
        return Ledgers.with(Arbitraries.oneOf(Ledgers.complete(), Ledgers.sparse()));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.truthful();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.shippedIds()).map(Profile::shipped);
    }

    @Property(seed = "20261122", tries = TRIES, shrinking = ShrinkingMode.OFF)
    void should_come_back_as_it_was_typed(
            @ForAll("told") Tuple2<Ledger, Style> told, @ForAll("profiles") Profile profile, @ForAll Saving saving)
            throws IOException {
        Report report = TrueReport.of(told.get1(), told.get2());
        ToldForm form = ToldForm.of(report, profile);
        keep(form, REPORTS, "");
        FilledForm read = saving.apply(form.filled()).read(profile);

        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() != FormProblem.Kind.BLANK)
                .isEmpty();
        assertThat(ToldForm.asked(read.report().orElseThrow())).isEqualTo(form.expected());
    }

    @Property(seed = "20261122", tries = PLANS, shrinking = ShrinkingMode.OFF)
    void should_come_back_as_the_plan_that_was_typed(
            @ForAll("plans") Plan plan, @ForAll("profiles") Profile profile, @ForAll Saving saving) throws IOException {
        ToldPlan form = ToldPlan.of(plan, profile);
        keep(form, PLANNED, "plan-");
        FilledForm read = saving.apply(form.filled()).read(profile);

        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() != FormProblem.Kind.BLANK)
                .isEmpty();
        assertThat(ToldPlan.asked(read.plan().orElseThrow())).isEqualTo(form.expected());
    }

    // every fourth of the forms that are asked for is a plan
    private static void keep(Told form, AtomicInteger count, String prefix) throws IOException {
        int number = count.incrementAndGet();
        int kept = Integer.getInteger("forms", 0);
        if (number <= (prefix.isEmpty() ? kept - kept / 4 : kept / 4)) {
            Files.createDirectories(KEPT);
            Files.write(
                    KEPT.resolve(prefix + number + ".docx"),
                    form.filledWithFirstLines().bytes());
        }
    }
}
