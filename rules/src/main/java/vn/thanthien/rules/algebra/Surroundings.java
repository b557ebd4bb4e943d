package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

/**
 * What lies outside a document and some rules need: registers of units, the report of the period before, the plan that is
 * answered, reports of other communes. Each may be absent, and a rule that needs it is then not applicable.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param units the registers of administrative units (danh mục đơn vị hành chính)
 * @param previous the report of the period before (báo cáo kỳ trước)
 * @param plan the plan that the report answers (kế hoạch)
 * @param peers reports of other communes (báo cáo của các xã khác); one of the document's own commune may be among them
 */
public record Surroundings(UnitIndex units, Optional<Report> previous, Optional<Plan> plan, List<Peer> peers) {

    private static final Surroundings NONE =
            new Surroundings(UnitIndex.none(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Surroundings {
        peers = List.copyOf(peers);
    }

    /** Returns surroundings of which nothing is known. */
    public static Surroundings none() {
        return NONE;
    }

    /** Returns these with a further register. */
    public Surroundings register(UnitRegister register) {
        return new Surroundings(units.with(register), previous, plan, peers);
    }

    /** Returns these with the report of the period before. */
    public Surroundings previous(Report report) {
        return new Surroundings(units, Optional.of(report), plan, peers);
    }

    /** Returns these with the plan that the report answers. */
    public Surroundings plan(Plan answered) {
        return new Surroundings(units, previous, Optional.of(answered), peers);
    }

    /** Returns these with further reports of other communes. */
    public Surroundings peers(List<Report> reports) {
        List<Peer> all = new ArrayList<>(peers);
        reports.forEach(report -> all.add(new Peer(report)));
        return new Surroundings(units, previous, plan, all);
    }

    /** Returns the reports of other communes than the given one. */
    public List<Peer> peersOf(Locality own) {
        return peers.stream()
                .filter(peer -> !isSame(peer.report().getLocality(), own))
                .toList();
    }

    /** Returns whether both may be one unit: by their codes, or else by kind, name and what both tell of the superior. */
    public static boolean isSame(Locality one, Locality other) {
        if (one.getCode().isPresent() && other.getCode().isPresent()) {
            return one.getCode().get().strip().equals(other.getCode().get().strip());
        }
        return one.getKind() == other.getKind()
                && VietnameseText.same(one.getName(), other.getName())
                && agree(one.getProvince(), other.getProvince())
                && agree(one.getDistrict(), other.getDistrict());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || VietnameseText.same(one.get(), other.get());
    }
}
