package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.rules.algebra.Rule;

/** What every rule must bring; a failure here says what is missing. */
class RuleTextsTest {

    static Stream<RuleInfo> rules() {
        return StandardRules.all().stream().map(Rule::info);
    }

    static Stream<String> groups() {
        // "places" holds the labels that groups share, "TERM" a part of group TTHC
        return Stream.concat(rules().map(RuleInfo::group).distinct(), Stream.of("places", "TERM"));
    }

    @Test
    void should_have_ids_of_one_form_and_never_twice() {
        List<String> ids = rules().map(RuleInfo::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]{3,4}-\\d{2}"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void should_state_truth_and_remedy_in_both_languages(RuleInfo rule) {
        for (Language language : Language.values()) {
            assertThat(rule.truth(language))
                    .as("add %s.truth to %s_%s.properties", rule.id(), rule.group(), language.tag())
                    .endsWith(".")
                    .hasSizeGreaterThan(15);
            assertThat(rule.remedy(language))
                    .as("add %s.remedy to %s_%s.properties", rule.id(), rule.group(), language.tag())
                    .endsWith(".");
        }
        assertThat(rule.truth(Language.VIETNAMESE)).isNotEqualTo(rule.truth(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void should_have_the_same_texts_with_the_same_values_in_both_languages(String group) {
        Texts texts = Texts.beside(StandardRules.class, group);
        assertThat(texts.keys(Language.VIETNAMESE)).isEqualTo(texts.keys(Language.ENGLISH));
        for (String key : texts.keys(Language.ENGLISH)) {
            assertThat(values(texts.get(key, Language.VIETNAMESE)))
                    .as("values of %s", key)
                    .isEqualTo(values(texts.get(key, Language.ENGLISH)));
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void should_have_no_text_without_a_rule(String group) {
        List<String> ids = rules().map(RuleInfo::id).toList();
        assertThat(Texts.beside(StandardRules.class, group).keys(Language.ENGLISH))
                .allMatch(key ->
                        !key.matches("[A-Z]{3,4}-\\d{2}\\..*") || ids.contains(key.substring(0, key.indexOf('.'))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void should_cite_roles_of_the_law_table(RuleInfo rule) {
        LawTable law = LawTable.shipped();
        List<String> roles = Stream.concat(
                        law.getRoles().stream().map(role -> role.getRole()),
                        law.getParameters().stream().map(parameter -> parameter.getId()))
                .toList();
        assertThat(roles).containsAll(rule.citationRoles());
    }

    private static List<String> values(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
