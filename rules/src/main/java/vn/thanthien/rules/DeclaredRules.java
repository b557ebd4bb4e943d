package vn.thanthien.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.DeclaredIdentity;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;

/** Makes rules of the identities that a profile declares, in the same algebra as the standard ones. */
final class DeclaredRules {

    private DeclaredRules() {}

    static List<Rule> of(Profile profile) {
        List<Rule> rules = new ArrayList<>();
        for (DeclaredIdentity identity : profile.getIdentities()) {
            rules.addAll(declare(identity, profile));
        }
        return rules;
    }

    private static List<Rule> declare(DeclaredIdentity identity, Profile profile) {
        RuleBook book = new RuleBook(Texts.of(
                identity.getRule(),
                Map.of(
                        identity.getRule() + ".truth",
                        new Bilingual(identity.getTruth(), identity.getTruthEnglish()),
                        identity.getRule() + ".remedy",
                        new Bilingual(identity.getRemedy(), identity.getRemedyEnglish()))));
        Figure whole = figure(identity.getWhole(), profile);
        List<Figure> parts =
                identity.getParts().stream().map(part -> figure(part, profile)).toList();
        RuleBook.Declaration rule = book.rule(identity.getRule(), identity.getSeverity());
        switch (identity.getShape()) {
            case SUM -> rule.that(whole).isSumOf(parts.toArray(Figure[]::new));
            case AT_MOST -> rule.everyOneOf(parts).isAtMost(whole);
        }
        return book.rules();
    }

    private static Figure figure(String id, Profile profile) {
        return profile.dictionary()
                .find(id)
                .filter(figure -> figure.kind() == Figure.Kind.COUNT)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no count " + id + " in the dictionary or in the profile " + profile.getId()));
    }
}
