package vn.thanthien.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

/**
 * Holds reports and plans against the rule catalogue under a profile.
 *
 * <p>Build one for each profile and use it for as many documents as there are.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Checker {

    private final Profile profile;
    private final LawTable law;
    private final List<Rule> rules;
    private final Map<String, RuleOverride> overrides = new HashMap<>();

    private Checker(Profile profile, LawTable law, List<Rule> rules) {
        this.profile = profile;
        this.law = law;
        this.rules = List.copyOf(rules);
        profile.getOverrides().forEach(override -> overrides.put(override.getRule(), override));
    }

    /**
     * Returns a checker with the standard rules, those that the profile declares, and the shipped law table.
     *
     * @throws UnreadableInputException if the profile declares a rule under the id of a standard one, or re-levels one
     *     that is not there
     * @throws IllegalArgumentException if a profile that was built, not read, declares a rule over figures that are not
     *     there
     */
    public static Checker of(Profile profile) {
        RuleReferences.require(profile, List.of());
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        rules.addAll(DeclaredRules.of(profile));
        return new Checker(profile, LawTable.shipped(), rules);
    }

    /**
     * Returns a checker with the given rules alone and the shipped law table.
     *
     * @throws UnreadableInputException if the profile re-levels a rule that is neither among them nor a standard one
     */
    public static Checker of(Profile profile, List<Rule> rules) {
        RuleReferences.require(profile, rules);
        return new Checker(profile, LawTable.shipped(), rules);
    }

    /** Returns the profile. */
    public Profile profile() {
        return profile;
    }

    /** Returns the rules, in the order in which their outcomes are told. */
    public List<Rule> rules() {
        return rules;
    }

    /** Checks a report that is known by itself alone. */
    public CheckResult check(Report report) {
        return check(report, CheckContext.none());
    }

    /** Checks a report in a context. */
    public CheckResult check(Report report, CheckContext context) {
        return check(report, context, () -> sha256(ReportJson.canonical(report)));
    }

    /** Checks a plan that is known by itself alone. */
    public CheckResult check(Plan plan) {
        return check(plan, CheckContext.none());
    }

    /** Checks a plan in a context. */
    public CheckResult check(Plan plan, CheckContext context) {
        return check(plan, context, () -> sha256(PlanJson.canonical(plan)));
    }

    private CheckResult check(OfficialDocument document, CheckContext context, Supplier<String> digest) {
        Subject subject = Subject.of(document, profile, law, context.asOf());
        List<Finding> standing = new ArrayList<>();
        List<Finding> suppressed = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.speaksOf(subject)) {
                outcomes.add(run(rule, subject, context, standing, suppressed));
            }
        }
        return new CheckResult(
                standing,
                suppressed,
                outcomes,
                StandardRules.VERSION,
                profile.getId() + "@" + profile.getVersion(),
                digest);
    }

    private RuleOutcome run(
            Rule rule, Subject subject, CheckContext context, List<Finding> standing, List<Finding> suppressed) {
        Evaluation evaluation = new Evaluation(rule.info(), citations(rule, subject));
        boolean errored = false;
        try {
            rule.check(subject, evaluation);
        } catch (RuntimeException e) {
            // one rule that throws must not hide what the others find; its outcome makes the verdict undetermined
            errored = true;
        }
        RuleOverride override = override(rule, subject, context);
        int accepted = 0;
        for (Finding finding : errored ? List.<Finding>of() : evaluation.findings()) {
            Finding levelled = relevel(finding, override);
            boolean off = override != null && override.getSeverity().isEmpty();
            if (off || context.accepted().contains(levelled.fingerprint())) {
                suppressed.add(levelled);
                accepted++;
            } else {
                standing.add(levelled);
            }
        }
        return new RuleOutcome(
                rule.info(),
                evaluation.evaluated(),
                evaluation.failed(),
                evaluation.notApplicableCount(),
                accepted,
                errored,
                evaluation.remarks());
    }

    private List<Citation> citations(Rule rule, Subject subject) {
        if (rule.info().citationRoles().isEmpty()) {
            return List.of();
        }
        List<Citation> citations = new ArrayList<>();
        for (String role : rule.info().citationRoles()) {
            citations.addAll(law.cite(role, subject.day()));
        }
        return citations;
    }

    private @Nullable RuleOverride override(Rule rule, Subject subject, CheckContext context) {
        RuleOverride override = overrides.get(rule.info().id());
        if (override == null || override.getUntil().isEmpty()) {
            return override;
        }
        LocalDate end = override.getUntil().map(PartialDate::latest).orElse(LocalDate.MAX);
        // where no day can be told, the province's will stands
        LocalDate day = context.asOf().or(subject::day).orElse(end);
        return day.isAfter(end) ? null : override;
    }

    private static Finding relevel(Finding finding, @Nullable RuleOverride override) {
        Optional<Severity> severity = override == null ? Optional.empty() : override.getSeverity();
        return severity.map(s -> finding.at(s)).orElse(finding);
    }

    private static String sha256(byte[] canonical) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
