package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProfilesTest {

    static List<String> ids() {
        return Profile.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void should_be_sound(String id) {
        Profile profile = Profile.shipped(id);
        assertThat(profile.getId()).isEqualTo(id);
        assertThat(Profile.shipped(id)).isSameAs(profile);
        assertThat(profile.getSloganSets())
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.getItems()).as(set.getName()).hasSize(set.getCount()));
        List<String> sections =
                profile.getReportOutline().stream().map(OutlineSection::getId).toList();
        assertThat(sections).isNotEmpty().doesNotHaveDuplicates();
        assertThat(profile.getReportOutline())
                .allSatisfy(section -> section.getParent()
                        .ifPresent(parent -> assertThat(sections.indexOf(parent))
                                .as("%s stands under %s", section.getId(), parent)
                                .isBetween(0, sections.indexOf(section.getId()))));
        assertThat(profile.getCriteria())
                .allSatisfy(criterion ->
                        assertThat(sections).contains(criterion.getSection().orElseThrow()));
        assertThat(profile.getSurveyScale()).anyMatch(SurveyTerm::isSatisfied).anyMatch(term -> !term.isSatisfied());
    }

    @Test
    void should_refuse_an_unknown_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.shipped("../secret"))
                .withMessageContaining("thanh-hoa-5-3-4");
    }
}
