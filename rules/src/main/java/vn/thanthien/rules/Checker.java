package vn.thanthien.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.RuleSetVersion;
import vn.thanthien.core.finding.StaleAcceptance;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.FigureTable;
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

    private static final RuleSetVersion STANDARD = new RuleSetVersion(StandardRules.ID, StandardRules.VERSION);

    private final Profile profile;
    private final String profileVersion;
    private final Dictionary dictionary;
    private final LawTable law;
    private final List<Rule> rules;
    private final FigureTable figures;
    private final List<RuleSetVersion> ruleSets;
    private final BiConsumer<RuleInfo, Throwable> thrown;
    private final Map<String, RuleOverride> overrides = new HashMap<>();

    private Checker(
            Profile profile,
            LawTable law,
            List<Rule> rules,
            List<RuleSetVersion> ruleSets,
            BiConsumer<RuleInfo, Throwable> thrown) {
        this.profile = profile;
        this.profileVersion = profile.getId() + "@" + profile.getVersion();
        this.dictionary = profile.dictionary();
        this.law = law;
        this.rules = List.copyOf(rules);
        this.figures = FigureTable.of(this.rules);
        this.ruleSets = List.copyOf(ruleSets);
        this.thrown = thrown;
        profile.getOverrides().forEach(override -> overrides.put(override.getRule(), override));
    }

    /**
     * Returns a checker with the standard rules, those that the profile declares, the rule sets that it names, and the
     * shipped law table.
     *
     * @throws UnreadableInputException if the profile declares a rule under the id of a standard one, re-levels one that is
     *     not there, or names a rule set that is not on the class path
     * @throws IllegalArgumentException if a profile that was built, not read, declares a rule over figures that are not
     *     there; or if a rule set does not fit beside the others, see {@link Builder#build()}
     */
    public static Checker of(Profile profile) {
        return builder(profile).build();
    }

    /**
     * Returns a checker with the given rules alone and the shipped law table.
     *
     * @throws UnreadableInputException if the profile re-levels a rule that is neither among them nor a standard one
     */
    public static Checker of(Profile profile, List<Rule> rules) {
        RuleReferences.require(profile, rules);
        return new Checker(profile, LawTable.shipped(), rules, List.of(STANDARD), (rule, error) -> {});
    }

    /** Returns a builder of a checker that knows more than the profile names. */
    public static Builder builder(Profile profile) {
        return new Builder(profile);
    }

    /** Builds a {@link Checker}; a builder is not thread-safe. */
    public static final class Builder {

        private final Profile profile;
        private final Map<String, RuleSet> given = new LinkedHashMap<>();

        private Builder(Profile profile) {
            this.profile = profile;
        }

        /** Adds a rule set, whether or not the profile names it. */
        public Builder ruleSet(RuleSet set) {
            given.put(set.id(), set);
            return this;
        }

        /**
         * Adds the rule set of that id on the class path, whether or not the profile names it.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder ruleSet(String id) {
            RuleSet set = RuleSets.onClassPath().get(id);
            if (set == null) {
                throw new IllegalArgumentException("no rule set " + id + " on the class path; there are: "
                        + new TreeSet<>(RuleSets.onClassPath().keySet()));
            }
            return ruleSet(set);
        }

        /**
         * Returns the checker.
         *
         * @throws UnreadableInputException if the profile names what is not there, see {@link Checker#of(Profile)}
         * @throws IllegalArgumentException if a rule set brings a rule under an id that is taken or of another form, or
         *     without its words in both languages
         */
        public Checker build() {
            Map<String, RuleSet> sets = new LinkedHashMap<>(given);
            if (!given.keySet().containsAll(profile.getRuleSets())) {
                Map<String, RuleSet> found = RuleSets.onClassPath();
                RuleReferences.requireRuleSets(profile, given.keySet(), found.keySet());
                profile.getRuleSets().forEach(id -> sets.computeIfAbsent(id, found::get));
            }
            RuleSets all = new RuleSets();
            List<RuleSetVersion> versions = new ArrayList<>(List.of(STANDARD));
            all.add(STANDARD.id(), StandardRules.all());
            for (RuleSet set : sets.values()) {
                all.add(set);
                versions.add(new RuleSetVersion(set.id(), set.version()));
            }
            RuleReferences.require(profile, all.rules());
            all.add(profile.getId(), DeclaredRules.of(profile));
            return new Checker(profile, LawTable.shipped(), all.rules(), versions, (rule, error) -> {});
        }
    }

    /**
     * Returns this checker, telling also what a rule throws; the result keeps its class alone, since messages of exceptions
     * may hold data of users.
     *
     * @param listener is called on the thread of the check; it must be thread-safe if checks run side by side. What it
     *     throws ends the check
     */
    public Checker tellingErrorsTo(BiConsumer<RuleInfo, Throwable> listener) {
        return new Checker(profile, law, rules, ruleSets, Objects.requireNonNull(listener, "listener"));
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

    /** Checks a report or a plan that is known by itself alone. */
    public CheckResult check(OfficialDocument document) {
        return check(document, CheckContext.none());
    }

    /** Checks a report or a plan in a context. */
    public CheckResult check(OfficialDocument document, CheckContext context) {
        return document instanceof Plan plan ? check(plan, context) : check((Report) document, context);
    }

    private CheckResult check(OfficialDocument document, CheckContext context, Supplier<String> digest) {
        Subject subject = Subject.of(document, profile, dictionary, law, context.asOf(), context.surroundings());
        Suppressions suppressions = new Suppressions(overrides, context, subject::day);
        Evaluation evaluation = new Evaluation(subject, rules, thrown);
        figures.hold(subject, evaluation);
        CheckResult.Builder result = CheckResult.builder(document, profileVersion, digest)
                .name(context.name())
                .outcomes(evaluation::outcomes);
        for (RuleSetVersion ruleSet : ruleSets) {
            result.ruleSet(ruleSet);
        }
        for (int i = 0; i < rules.size(); i++) {
            if (evaluation.isTold(i)) {
                continue;
            }
            for (Finding finding : evaluation.carryOut(i)) {
                Finding told = suppressions.of(finding);
                if (told.suppression().isPresent()) {
                    evaluation.suppressed();
                }
                result.finding(told);
            }
        }
        for (StaleAcceptance acceptance : suppressions.stale()) {
            result.stale(acceptance);
        }
        return result.build();
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
