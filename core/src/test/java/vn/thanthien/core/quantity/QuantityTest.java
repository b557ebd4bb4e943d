package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void should_keep_four_states_apart() {
        List<Quantity> all =
                List.of(Quantity.absent(), Quantity.noneArisen(), Quantity.illegible(), Quantity.of(0), Quantity.of(7));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Quantity::state)
                .containsExactly(
                        QuantityState.ABSENT,
                        QuantityState.NONE_ARISEN,
                        QuantityState.ILLEGIBLE,
                        QuantityState.VALUE,
                        QuantityState.VALUE);
        for (Quantity quantity : all) {
            assertThat(Quantity.ofEncoded(quantity.encoded()))
                    .isEqualTo(quantity)
                    .hasSameHashCodeAs(quantity);
        }
        assertThat(all).extracting(Quantity::toString).containsExactly("ABSENT", "NONE_ARISEN", "ILLEGIBLE", "0", "7");
    }

    @Test
    void should_count_none_arisen_as_nothing_and_absent_as_unknown() {
        assertThat(Quantity.of(0).isKnown()).isTrue();
        assertThat(Quantity.noneArisen().isKnown()).isTrue();
        assertThat(Quantity.noneArisen().amount()).isZero();
        assertThat(Quantity.of(7).amount()).isEqualTo(7);
        assertThat(Quantity.absent().isKnown()).isFalse();
        assertThat(Quantity.illegible().isKnown()).isFalse();
        assertThatThrownBy(() -> Quantity.absent().amount()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Quantity.illegible().amount()).isInstanceOf(NoSuchElementException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(-1));
    }
}
