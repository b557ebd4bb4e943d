package vn.thanthien.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Surroundings;

/**
 * What a check may know besides the document (ngữ cảnh kiểm tra).
 *
 * <p>What is not given makes the rules that need it not applicable. The day of the check is the only "today" that there
 * is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CheckContext {

    private static final CheckContext NONE =
            new CheckContext(Optional.empty(), Optional.empty(), Set.of(), List.of(), Surroundings.none());

    private final Optional<String> name;
    private final Optional<LocalDate> asOf;
    private final Set<String> fingerprints;
    private final List<Acceptance> acceptances;
    private final Surroundings surroundings;

    private CheckContext(
            Optional<String> name,
            Optional<LocalDate> asOf,
            Set<String> fingerprints,
            List<Acceptance> acceptances,
            Surroundings surroundings) {
        this.name = name;
        this.asOf = asOf;
        this.fingerprints = Set.copyOf(fingerprints);
        this.acceptances = List.copyOf(acceptances);
        this.surroundings = surroundings;
    }

    /** Returns a context that knows nothing. */
    public static CheckContext none() {
        return NONE;
    }

    /** Returns this context with the name under which results tell of the document, that of its file for instance. */
    public CheckContext named(String documentName) {
        return new CheckContext(Optional.of(documentName), asOf, fingerprints, acceptances, surroundings);
    }

    /** Returns this context with the day of the check. */
    public CheckContext asOf(LocalDate day) {
        return new CheckContext(name, Optional.of(day), fingerprints, acceptances, surroundings);
    }

    /** Returns this context with findings, by fingerprint, that a reviewer knows and accepts without telling why. */
    public CheckContext accepting(Set<String> known) {
        return new CheckContext(name, asOf, known, acceptances, surroundings);
    }

    /** Returns this context with further findings that a reviewer knows and accepts, each with its reason. */
    public CheckContext accepting(AcceptanceList list) {
        List<Acceptance> all = new ArrayList<>(acceptances);
        all.addAll(list.getAccepted());
        return new CheckContext(name, asOf, fingerprints, all, surroundings);
    }

    /**
     * Returns this context with a further register of administrative units (danh mục đơn vị hành chính), by which the unit
     * and its neighbours are looked up.
     */
    public CheckContext register(UnitRegister register) {
        return in(surroundings.register(register));
    }

    /** Returns this context with the commune's report of the period before (báo cáo kỳ trước), instead of any other. */
    public CheckContext previous(Report report) {
        return in(surroundings.previous(report));
    }

    /** Returns this context with the plan that the report answers (kế hoạch), instead of any other. */
    public CheckContext plan(Plan plan) {
        return in(surroundings.plan(plan));
    }

    /**
     * Returns this context with further reports of other communes (báo cáo của các xã khác). One of the document's own
     * commune is passed over, so that a province makes one context for all its communes.
     */
    public CheckContext peers(List<Report> reports) {
        return in(surroundings.peers(reports));
    }

    private CheckContext in(Surroundings others) {
        return new CheckContext(name, asOf, fingerprints, acceptances, others);
    }

    /** Returns what lies outside the document, as far as it was given. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Returns the name of the document, if given. */
    public Optional<String> name() {
        return name;
    }

    /** Returns the day of the check, if given. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns the fingerprints of the findings that are accepted without a reason. */
    public Set<String> accepted() {
        return fingerprints;
    }

    /** Returns the findings that are accepted with a reason, in the order given. */
    public List<Acceptance> acceptances() {
        return acceptances;
    }
}
