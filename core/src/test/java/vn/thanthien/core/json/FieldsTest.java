package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.Report;

/** Holds the types of report, plan and profile and the bundles of fields together, both ways. */
class FieldsTest {

    /** Enums that say their own Vietnamese, and one that says both: the bundles hold no second copy. */
    private static final Set<String> OWN_VIETNAMESE = Set.of("DocumentKind", "UnitKind", "Severity");

    private static final Set<String> OWN_ENGLISH = Set.of("Severity");

    @Test
    void should_name_every_type_member_and_choice_in_both_languages_and_nothing_else() {
        assertThat(Fields.TEXTS.keys(Language.VIETNAMESE))
                .as("fields_vi.properties: add a line <Type>.<member> for what is new, take away what is gone")
                .isEqualTo(keys(OWN_VIETNAMESE));
        assertThat(Fields.TEXTS.keys(Language.ENGLISH))
                .as("fields_en.properties: add a line <Type>.<member> for what is new, take away what is gone")
                .isEqualTo(keys(OWN_ENGLISH));
    }

    @Test
    void should_say_something_in_every_text() {
        for (Language language : Language.values()) {
            for (String key : Fields.TEXTS.keys(language)) {
                assertThat(Fields.TEXTS.get(key, language)).as(key).isNotBlank().doesNotEndWith(".");
            }
        }
    }

    @Test
    void should_take_the_names_of_figures_from_their_dictionary() {
        Shape.Member member = Fields.member(Shape.of(FieldDossiers.class), "receivedOnline");
        assertThat(member.key()).isEqualTo("DossierCounts.receivedOnline");
        assertThat(Fields.label(member).vietnamese()).isEqualTo("Hồ sơ tiếp nhận trực tuyến");
        Shape.Member area = Fields.member(Shape.of(Locality.class), "areaHectares");
        assertThat(Fields.figure(area)).map(Object::toString).hasValue("locality.areaHectares");
    }

    @Test
    void should_know_the_unit_of_every_number_and_of_nothing_else() {
        Set<String> numbers = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (Class<?> root : List.of(Report.class, Plan.class, Paper.class, ProfileFile.class)) {
            numbers(Shape.of(root), numbers, seen);
        }
        assertThat(new TreeSet<>(Fields.unitKeys()))
                .as("units.properties: add a line <Type>.<member> for a number that is new, take away what is gone")
                .isEqualTo(numbers);
    }

    private static void numbers(Shape shape, Set<String> numbers, Set<String> seen) {
        if (shape instanceof Shape.Elements elements) {
            numbers(elements.element(), numbers, seen);
        } else if (shape instanceof Shape.Members type && seen.add(type.type())) {
            for (Shape.Member member : type.members().values()) {
                Shape inner = member.shape() instanceof Shape.Elements elements ? elements.element() : member.shape();
                if (inner instanceof Shape.Scalar scalar
                        && isNumber(scalar)
                        && Fields.figure(member).isEmpty()) {
                    numbers.add(member.key());
                    holdUnit(member, type);
                }
                numbers(member.shape(), numbers, seen);
            }
        }
    }

    private static boolean isNumber(Shape.Scalar scalar) {
        return Set.of(Shape.Kind.COUNT, Shape.Kind.NUMBER, Shape.Kind.POSITIVE, Shape.Kind.DECIMAL)
                .contains(scalar.kind());
    }

    private static void holdUnit(Shape.Member member, Shape.Members type) {
        String unit = Fields.unit(member).orElse("-");
        if (unit.startsWith("@")) {
            assertThat(type.members()).as(member.key()).containsKey(unit.substring(1));
        } else if (!unit.equals("-")) {
            assertThat(FigureUnit.valueOf(unit)).as(member.key()).isNotNull();
        }
    }

    /** The keys that the types ask for: their own names, their members but for figures, kinds of scalars and choices. */
    private static Set<String> keys(Set<String> withOwnWords) {
        Set<String> keys = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (Class<?> root : List.of(
                Report.class, Plan.class, Paper.class, ProfileFile.class, AcceptanceList.class, UnitRegister.class)) {
            collect(Shape.of(root), keys, seen, withOwnWords);
        }
        return keys;
    }

    private static void collect(Shape shape, Set<String> keys, Set<String> seen, Set<String> withOwnWords) {
        if (shape instanceof Shape.Members type && seen.add(type.type())) {
            keys.add(type.type());
            for (Shape.Member member : type.members().values()) {
                if (Fields.figure(member).isEmpty()) {
                    keys.add(member.key());
                }
                collect(member.shape(), keys, seen, withOwnWords);
            }
        } else if (shape instanceof Shape.Elements elements) {
            collect(elements.element(), keys, seen, withOwnWords);
        } else if (shape instanceof Shape.Scalar scalar) {
            if (scalar.kind() != Shape.Kind.CHOICE) {
                keys.add(Fields.kind(scalar.kind()));
            } else if (!scalar.type().isEmpty()) {
                keys.add(scalar.type());
                if (!withOwnWords.contains(scalar.type())) {
                    scalar.choices().forEach(choice -> keys.add(scalar.type() + "." + choice));
                }
            }
        }
    }
}
