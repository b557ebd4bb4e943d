package vn.thanthien.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.StaleAcceptance;
import vn.thanthien.core.finding.Suppression;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What profile and reviewer say of the findings of one check: another severity, or that they do not count.
 *
 * <p>This class is mutable, since it remembers which acceptances matched, and is not thread-safe; a check makes one.
 */
final class Suppressions {

    private final Map<String, RuleOverride> overrides;
    private final CheckContext context;
    private final Supplier<Optional<LocalDate>> documentDay;
    /** The first acceptance of each fingerprint that is not past its last day. */
    private final Map<String, Acceptance> acceptances;

    private final Set<Acceptance> matched;

    /**
     * Creates them.
     *
     * @param overrides the overrides of the profile by rule
     * @param context what the caller accepts
     * @param documentDay the day of the document, by which ends are judged where no day of the check is given
     */
    Suppressions(Map<String, RuleOverride> overrides, CheckContext context, Supplier<Optional<LocalDate>> documentDay) {
        this.overrides = overrides;
        this.context = context;
        this.documentDay = documentDay;
        this.matched = context.acceptances().isEmpty() ? Set.of() : new HashSet<>();
        this.acceptances = context.acceptances().isEmpty() ? Map.of() : notPast(context.acceptances());
    }

    private Map<String, Acceptance> notPast(List<Acceptance> given) {
        Map<String, Acceptance> byFingerprint = new HashMap<>();
        for (Acceptance acceptance : given) {
            if (!isPast(acceptance.getUntil())) {
                byFingerprint.putIfAbsent(acceptance.getFingerprint(), acceptance);
            }
        }
        return byFingerprint;
    }

    /** Returns the finding as it is told. */
    Finding of(Finding finding) {
        if (overrides.isEmpty() && acceptances.isEmpty() && context.accepted().isEmpty()) {
            return finding;
        }
        Optional<RuleOverride> override = override(finding.rule().id());
        Optional<Severity> severity = override.flatMap(RuleOverride::getSeverity);
        Finding levelled = severity.map(finding::at).orElse(finding);
        if (override.isPresent() && severity.isEmpty()) {
            return levelled.suppressed(new Suppression(
                    Suppression.Kind.PROFILE,
                    override.get().getReason(),
                    Optional.empty(),
                    override.get().getUntil()));
        }
        return accepted(levelled).map(levelled::suppressed).orElse(levelled);
    }

    private Optional<RuleOverride> override(String rule) {
        // where no day can be told, the province's will stands
        return Optional.ofNullable(overrides.get(rule))
                .filter(override -> override.getUntil().isEmpty() || !isPast(override.getUntil()));
    }

    private boolean isPast(Optional<PartialDate> end) {
        Optional<LocalDate> day =
                end.isEmpty() ? Optional.empty() : context.asOf().or(documentDay);
        return day.isPresent()
                && end.filter(last -> last.latest().isBefore(day.get())).isPresent();
    }

    private Optional<Suppression> accepted(Finding finding) {
        if (acceptances.isEmpty() && context.accepted().isEmpty()) {
            // a fingerprint costs more than most rules
            return Optional.empty();
        }
        String fingerprint = finding.fingerprint();
        Acceptance acceptance = acceptances.get(fingerprint);
        if (acceptance != null) {
            matched.add(acceptance);
            return Optional.of(new Suppression(
                    Suppression.Kind.ACCEPTED,
                    acceptance.getReason(),
                    Optional.of(acceptance.getBy()),
                    acceptance.getUntil()));
        }
        return context.accepted().contains(fingerprint)
                ? Optional.of(new Suppression(Suppression.Kind.ACCEPTED, "", Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** Returns the acceptances that matched nothing so far, or are past their last day. */
    List<StaleAcceptance> stale() {
        if (context.acceptances().isEmpty()) {
            return List.of();
        }
        return context.acceptances().stream()
                .filter(acceptance -> !matched.contains(acceptance))
                .map(acceptance -> new StaleAcceptance(acceptance, isPast(acceptance.getUntil())))
                .toList();
    }
}
