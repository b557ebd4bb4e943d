package vn.thanthien.rules.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.rules.catalogue.StandardRules;

/** What the algebra takes for granted of figures is what rules say of them. */
class StructureTest {

    private static final List<Rule> RULES = StandardRules.all();

    @Test
    void should_split_no_whole_otherwise_than_a_rule_does() {
        assertThat(Structure.sums())
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(RULES)
                        .as("%s of %s", sum.getKey(), sum.getValue())
                        .anyMatch(rule -> rule instanceof SumIdentity identity
                                && identity.whole().equals(sum.getKey())
                                && isReading(identity, sum.getValue())));
    }

    private static boolean isReading(SumIdentity identity, List<Figure> parts) {
        return identity.readings().stream()
                .anyMatch(reading -> Set.copyOf(reading).equals(Set.copyOf(parts)));
    }

    @Test
    void should_bound_no_part_that_no_rule_bounds() {
        Containment containment = Containment.of(RULES);
        assertThat(Structure.bounds())
                .isNotEmpty()
                .allSatisfy(bound ->
                        assertThat(containment.wholesOf(bound.getValue())).contains(bound.getKey()));
    }
}
