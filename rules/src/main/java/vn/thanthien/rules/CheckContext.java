package vn.thanthien.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.AcceptanceList;

/**
 * What a check may know besides the document (ngữ cảnh kiểm tra).
 *
 * <p>What is not given makes the rules that need it not applicable. The day of the check is the only "today" that there
 * is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CheckContext {

    private static final CheckContext NONE = new CheckContext(Optional.empty(), Optional.empty(), Set.of(), List.of());

    private final Optional<String> name;
    private final Optional<LocalDate> asOf;
    private final Set<String> fingerprints;
    private final List<Acceptance> acceptances;

    private CheckContext(
            Optional<String> name, Optional<LocalDate> asOf, Set<String> fingerprints, List<Acceptance> acceptances) {
        this.name = name;
        this.asOf = asOf;
        this.fingerprints = Set.copyOf(fingerprints);
        this.acceptances = List.copyOf(acceptances);
    }

    /** Returns a context that knows nothing. */
    public static CheckContext none() {
        return NONE;
    }

    /** Returns this context with the name under which results tell of the document, that of its file for instance. */
    public CheckContext named(String documentName) {
        return new CheckContext(Optional.of(documentName), asOf, fingerprints, acceptances);
    }

    /** Returns this context with the day of the check. */
    public CheckContext asOf(LocalDate day) {
        return new CheckContext(name, Optional.of(day), fingerprints, acceptances);
    }

    /** Returns this context with findings, by fingerprint, that a reviewer knows and accepts without telling why. */
    public CheckContext accepting(Set<String> known) {
        return new CheckContext(name, asOf, known, acceptances);
    }

    /** Returns this context with further findings that a reviewer knows and accepts, each with its reason. */
    public CheckContext accepting(AcceptanceList list) {
        List<Acceptance> all = new ArrayList<>(acceptances);
        all.addAll(list.getAccepted());
        return new CheckContext(name, asOf, fingerprints, all);
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
