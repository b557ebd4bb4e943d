package vn.thanthien.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.DialogueKind;
import vn.thanthien.core.report.ReceptionKind;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.core.report.SizeBasis;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Table;

class FormsTest {

    private static final Set<String> FIELDS_OF_THE_LOCALITY = Set.of("locality.unit", "locality.province");

    static Stream<Profile> profiles() {
        return Profile.shippedIds().stream().map(Profile::shipped);
    }

    static Stream<AdministrativeDocument> forms() {
        return profiles()
                .map(Composer::of)
                .flatMap(composer -> Stream.of(composer.skeletonReport(), composer.skeletonPlan()));
    }

    private static List<String> ids(AdministrativeDocument form) {
        return Reading.of(form).blanks().stream().map(Blank::id).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void should_name_every_blank_once(AdministrativeDocument form) {
        assertThat(Reading.of(form).blanks().stream()
                        .filter(blank -> !blank.isRepeated())
                        .map(Blank::id))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void should_name_blanks_of_figures_after_the_dictionary(Profile profile) {
        Set<String> sections = Figures.all().stream().map(Figure::section).collect(Collectors.toSet());
        List<String> figures = ids(Composer.of(profile).skeletonReport()).stream()
                .filter(id -> id.indexOf('.') == id.lastIndexOf('.'))
                .filter(id -> id.contains(".") && sections.contains(id.substring(0, id.indexOf('.'))))
                .filter(id -> !FIELDS_OF_THE_LOCALITY.contains(id))
                .toList();

        assertThat(figures)
                .hasSizeGreaterThan(80)
                .allMatch(id -> Figures.find(id).isPresent());
    }

    @Test
    void should_call_the_steering_body_as_the_province_does() {
        Profile renamed = Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .steeringBodyName("Ban Điều hành")
                .build();
        assertThat(Reading.of(Composer.of(renamed).skeletonReport()).blanks())
                .extracting(Blank::shown)
                .contains("quyết định thành lập Ban Điều hành")
                .noneMatch(shown -> shown.contains("Ban Chỉ đạo"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void should_guide_through_every_section_of_the_outline(Profile profile) {
        List<String> hints = Reading.of(Composer.of(profile).skeletonReport()).blanks().stream()
                .map(Blank::hint)
                .toList();

        for (OutlineSection section : profile.getReportOutline()) {
            if (Outline.ofReport(profile).children(section.getId()).isEmpty()) {
                assertThat(hints)
                        .as(section.getId())
                        .anyMatch(hint -> hint.startsWith(
                                Wording.text("guide." + section.getId(), profile.getSteeringBodyName())));
            }
        }
    }

    @Test
    void should_tell_every_count_of_the_dictionary_in_one_place() {
        List<Figure> told = new ArrayList<>(DossierTable.COLUMNS);
        FigureGroup.ALL.forEach(group -> {
            told.addAll(group.parts());
            group.whole().filter(whole -> !group.elsewhere()).ifPresent(told::add);
        });

        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Figures.all().stream()
                        .filter(figure -> figure.kind() == Figure.Kind.COUNT
                                && !figure.section().equals("locality")
                                // told survey by survey
                                && !figure.section().equals("surveys"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void should_have_the_table_by_field_in_a_lying_annex_as_the_report_has(Profile profile) {
        AdministrativeDocument form = Composer.of(profile).skeletonReport();

        assertThat(form.annexes()).singleElement().satisfies(annex -> {
            assertThat(annex.page()).contains(PageSetup.A4_LANDSCAPE);
            assertThat(annex.title().orElseThrow().shown()).startsWith("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT");
            assertThat(annex.body())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Table.class, table -> assertThat(table.columns()).hasSize(13));
        });
        assertThat(form.body())
                .noneMatch(
                        block -> block instanceof Table table && table.columns().size() == 13);
    }

    @Test
    void should_have_words_for_every_constant() {
        assertThat(Wording.keys())
                .containsAll(keys("post.", ReceptionPost.values()))
                .containsAll(keys("schedule.unit.", ScheduleUnit.values()))
                .containsAll(keys("schedule.per.", TimeUnit.values()))
                .containsAll(keys("dialogue.kind.", DialogueKind.values()))
                .containsAll(keys("survey.phase.", SurveyPhase.values()))
                .containsAll(keys("survey.size.", SizeBasis.values()))
                .containsAll(keys("survey.units.", SizeBasis.values()))
                .containsAll(keys("survey.factor.", SizeBasis.values()))
                .containsAll(keys("target.", Comparator.values()))
                .containsAll(keys("reception.kind.", ReceptionKind.values()))
                .containsAll(keys("hint.document.", DocumentRole.values()))
                .containsAll(Stream.of(Direction.values())
                        .map(direction -> "locality.side." + direction.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(FigureGroup.ALL.stream()
                        .flatMap(group -> group.name().stream())
                        .toList());
    }

    private static List<String> keys(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name()).toList();
    }
}
