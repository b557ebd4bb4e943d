package vn.thanthien.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a check may know besides the document (ngữ cảnh kiểm tra).
 *
 * <p>What is not given makes the rules that need it not applicable. The day of the check is the only "today" that there
 * is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CheckContext {

    private static final CheckContext NONE = new CheckContext(Optional.empty(), Set.of());

    private final Optional<LocalDate> asOf;
    private final Set<String> accepted;

    private CheckContext(Optional<LocalDate> asOf, Set<String> accepted) {
        this.asOf = asOf;
        this.accepted = Set.copyOf(accepted);
    }

    /** Returns a context that knows nothing. */
    public static CheckContext none() {
        return NONE;
    }

    /** Returns this context with the day of the check. */
    public CheckContext asOf(LocalDate day) {
        return new CheckContext(Optional.of(day), accepted);
    }

    /** Returns this context with findings, by fingerprint, that a reviewer knows and accepts. */
    public CheckContext accepting(Set<String> fingerprints) {
        return new CheckContext(asOf, fingerprints);
    }

    /** Returns the day of the check, if given. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns the fingerprints of the findings that are accepted. */
    public Set<String> accepted() {
        return accepted;
    }
}
