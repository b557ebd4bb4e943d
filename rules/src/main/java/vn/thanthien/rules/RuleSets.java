package vn.thanthien.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.language.Language;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Formula;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;

/** Finds the rule sets of third parties, and takes their rules in only if they fit beside the others. */
final class RuleSets {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[0-9]{2,3}");

    /** Who brought a rule, by its id. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<Rule> rules = new ArrayList<>();

    /** Returns the sets on the class path by their ids. */
    static Map<String, RuleSet> onClassPath() {
        Map<String, RuleSet> found = new HashMap<>();
        for (RuleSet set : ServiceLoader.load(RuleSet.class)) {
            RuleSet other = found.putIfAbsent(set.id(), set);
            if (other != null && other.getClass() != set.getClass()) {
                throw new IllegalArgumentException("two rule sets on the class path have the id " + set.id() + ": "
                        + other.getClass().getName() + " and " + set.getClass().getName());
            }
        }
        return found;
    }

    /** Adds rules that are known to be sound. */
    void add(String owner, List<Rule> sound) {
        for (Rule rule : sound) {
            claim(rule.info().id(), owner);
            rules.add(rule);
        }
    }

    /**
     * Adds the rules of a set.
     *
     * @throws IllegalArgumentException if an id is taken or has another form, or a rule lacks its words
     */
    void add(RuleSet set) {
        for (Rule rule : set.rules()) {
            RuleInfo info = rule.info();
            if (!ID.matcher(info.id()).matches()) {
                throw new IllegalArgumentException("not the id of a rule: " + info.id() + " in the rule set " + set.id()
                        + "; capitals, a hyphen and two or three digits, such as NBI-01");
            }
            claim(info.id(), set.id());
            for (Language language : Language.values()) {
                requireWords(info, language, set);
            }
            rules.add(new Guarded(info, rule));
        }
    }

    private void claim(String rule, String owner) {
        String other = owners.putIfAbsent(rule, owner);
        if (other != null) {
            throw new IllegalArgumentException(
                    "the rule " + rule + " of the rule set " + owner + " is already a rule of " + other);
        }
    }

    private static void requireWords(RuleInfo info, Language language, RuleSet set) {
        try {
            if (info.truth(language).isBlank() || info.remedy(language).isBlank()) {
                throw new IllegalArgumentException("an empty text in " + language.tag());
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the rule " + info.id() + " of the rule set " + set.id() + " lacks words: " + e.getMessage(), e);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** A rule of a third party: what is wrong with its findings breaks out in the check, not when they are shown. */
    private record Guarded(RuleInfo info, Rule rule) implements Rule {

        @Override
        public boolean speaksOf(Subject subject) {
            return rule.speaksOf(subject);
        }

        @Override
        public Formula formula() {
            return rule.formula();
        }

        @Override
        public void check(Subject subject, Evaluation evaluation) {
            rule.check(subject, evaluation);
            for (Language language : Language.values()) {
                evaluation.findings().forEach(finding -> read(finding, language));
                evaluation.remarks().forEach(remark -> read(remark, language));
            }
        }

        private static void read(Finding finding, Language language) {
            read(finding.expected(), language);
            read(finding.actual(), language);
            finding.note().ifPresent(note -> read(note, language));
            read(finding.place().label(), language);
            finding.related().forEach(place -> read(place.label(), language));
            Objects.requireNonNull(finding.fingerprint());
        }

        /** A wording that is missing, or a value that cannot be shown, throws. */
        private static void read(Phrase phrase, Language language) {
            Objects.requireNonNull(phrase.in(language));
        }
    }
}
