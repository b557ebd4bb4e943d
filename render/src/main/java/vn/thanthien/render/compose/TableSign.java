package vn.thanthien.render.compose;

import vn.thanthien.core.quantity.Quantity;

/**
 * A number in a table, or the sign that stands for it. The signs are those of the statistical yearbooks: "-" for what
 * did not arise, "…" for what is not known. Neither is a zero.
 */
final class TableSign {

    static final String ABSENT = "…";
    static final String NONE_ARISEN = "-";
    static final String ILLEGIBLE = "(*)";

    private TableSign() {}

    static String of(Quantity quantity) {
        return switch (quantity.state()) {
            case ABSENT -> ABSENT;
            case NONE_ARISEN -> NONE_ARISEN;
            case ILLEGIBLE -> ILLEGIBLE;
            case VALUE -> Printed.number(quantity.amount());
        };
    }
}
