package vn.thanthien.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.DeclaredIdentity;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** Holds the ids of rules in a profile against the rules that there are, which the reader of profiles does not know. */
final class RuleReferences {

    private static final Texts TEXTS = Texts.beside(RuleReferences.class, "references");

    private final Profile profile;
    private final List<InputProblem> problems = new ArrayList<>();

    private RuleReferences(Profile profile) {
        this.profile = profile;
    }

    /**
     * Refuses a profile that declares a rule under the id of a standard one, or re-levels a rule that is not there.
     *
     * @param rules rules beside the standard ones
     * @throws UnreadableInputException with every such place
     */
    static void require(Profile profile, List<Rule> rules) {
        RuleReferences references = new RuleReferences(profile);
        Set<String> standard = ids(StandardRules.all());
        references.identities(standard);
        Set<String> known = new TreeSet<>(standard);
        known.addAll(ids(rules));
        profile.getIdentities().forEach(identity -> known.add(identity.getRule()));
        references.overrides(known);
        if (!references.problems.isEmpty()) {
            throw new UnreadableInputException(JsonSource.inOrder(references.problems));
        }
    }

    /**
     * Refuses a profile that names a rule set that is neither given by the caller nor on the class path.
     *
     * @throws UnreadableInputException with every such place
     */
    static void requireRuleSets(Profile profile, Set<String> given, Set<String> found) {
        RuleReferences references = new RuleReferences(profile);
        for (String id : profile.getRuleSets()) {
            if (!given.contains(id) && !found.contains(id)) {
                Place place = references.place(id, profile.getRuleSets(), ProfileFile::getRuleSets);
                references.problems.add(place.source()
                        .unknown(
                                "/ruleSets/" + place.index(),
                                Phrase.of(TEXTS, "expected.ruleSet").both(),
                                id,
                                new TreeSet<>(found)));
            }
        }
        if (!references.problems.isEmpty()) {
            throw new UnreadableInputException(JsonSource.inOrder(references.problems));
        }
    }

    private static Set<String> ids(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.info().id()));
        return ids;
    }

    private void identities(Set<String> standard) {
        for (DeclaredIdentity identity : profile.getIdentities()) {
            if (standard.contains(identity.getRule())) {
                Place place = place(identity, profile.getIdentities(), ProfileFile::getIdentities);
                problems.add(place.source()
                        .problem(
                                "/identities/" + place.index() + "/rule",
                                Phrase.of(TEXTS, "expected.free").both(),
                                JsonSource.found(identity.getRule())));
            }
        }
    }

    private void overrides(Set<String> known) {
        for (RuleOverride override : profile.getOverrides()) {
            if (!known.contains(override.getRule())) {
                Place place = place(override, profile.getOverrides(), ProfileFile::getOverrides);
                problems.add(place.source()
                        .unknown(
                                "/overrides/" + place.index() + "/rule",
                                Phrase.of(TEXTS, "expected.rule").both(),
                                override.getRule(),
                                known));
            }
        }
    }

    /** Where an item of an effective list is written. */
    private record Place(JsonSource source, int index) {}

    private <T> Place place(T item, List<T> effective, Function<ProfileFile, List<T>> list) {
        for (int i = 0; i < profile.getSources().size(); i++) {
            int index = list.apply(profile.getLineage().get(i)).indexOf(item);
            if (index >= 0) {
                return new Place(profile.getSources().get(i), index);
            }
        }
        // a profile that was built has no text
        return new Place(new JsonSource("", new byte[0]), effective.indexOf(item));
    }
}
