package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

/**
 * What lies outside a document and some rules need: registers of units, the report of the period before, the plan that is
 * answered, reports of other communes. Each may be absent, and a rule that needs it is then not applicable.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param registers registers of administrative units (danh mục đơn vị hành chính)
 * @param previous the report of the period before (báo cáo kỳ trước)
 * @param plan the plan that the report answers (kế hoạch)
 * @param peers reports of other communes (báo cáo của các xã khác); one of the document's own commune is passed over
 */
public record Surroundings(
        List<UnitRegister> registers, Optional<Report> previous, Optional<Plan> plan, List<Report> peers) {

    private static final Surroundings NONE = new Surroundings(List.of(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the lists. */
    public Surroundings {
        registers = List.copyOf(registers);
        peers = List.copyOf(peers);
    }

    /** Returns surroundings of which nothing is known. */
    public static Surroundings none() {
        return NONE;
    }

    /** Returns these with a further register. */
    public Surroundings register(UnitRegister register) {
        return new Surroundings(and(registers, register), previous, plan, peers);
    }

    /** Returns these with the report of the period before. */
    public Surroundings previous(Report report) {
        return new Surroundings(registers, Optional.of(report), plan, peers);
    }

    /** Returns these with the plan that the report answers. */
    public Surroundings plan(Plan answered) {
        return new Surroundings(registers, previous, Optional.of(answered), peers);
    }

    /** Returns these with further reports of other communes. */
    public Surroundings peers(List<Report> reports) {
        List<Report> all = new ArrayList<>(peers);
        all.addAll(reports);
        return new Surroundings(registers, previous, plan, all);
    }

    private static <T> List<T> and(List<T> list, T further) {
        List<T> all = new ArrayList<>(list);
        all.add(further);
        return all;
    }
}
