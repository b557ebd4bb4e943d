package vn.thanthien.rules.algebra;

import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.quantity.PrintedDecimal;

/** The wordings that rules of one shape share. */
final class Shapes {

    private static final Texts TEXTS = Texts.beside(Shapes.class, "shapes");

    private Shapes() {}

    static Phrase phrase(String key, Object... values) {
        return Phrase.of(TEXTS, key, values);
    }

    /** "903 (hồ sơ đã giải quyết)": an amount with the figure that it belongs to. */
    static Phrase term(long amount, Figure figure) {
        return phrase("term", amount, figure);
    }

    /** "20 (…) + 3 (…)": the known terms of a sum. */
    static Phrase sum(Scope scope, List<Figure> parts) {
        return sum(scope, parts, List.of());
    }

    /** The known terms of a sum, and behind them those that stand for several parts. */
    static Phrase sum(Scope scope, List<Figure> parts, List<Phrase> joints) {
        Phrase sum = null;
        for (Figure part : parts) {
            if (scope.isKnown(part)) {
                Phrase term = term(scope.amount(part), part);
                sum = sum == null ? term : phrase("plus", sum, term);
            }
        }
        for (Phrase joint : joints) {
            sum = sum == null ? joint : phrase("plus", sum, joint);
        }
        return sum == null ? phrase("nothing") : sum;
    }

    /** "4/5 = 80%": a share with its exact rounding to two digits. */
    static Phrase share(long numerator, long denominator) {
        return phrase("share", PrintedDecimal.percentage(numerator, denominator, 2), numerator, denominator);
    }

    /** "hồ sơ đã giải quyết: 903 (mục “II. Kết quả”)": an amount with where it is stated. */
    static Phrase stated(Subject subject, Figure figure, Scope.Stated statement) {
        if (statement.claim() < 0) {
            return phrase("stated.plain", figure, statement.amount());
        }
        Statement told = subject.statements().get(statement.claim());
        return ClaimPlaces.heading(subject, told.claim())
                .map(heading -> phrase("stated.heading", figure, statement.amount(), heading))
                .orElseGet(() -> phrase("stated.at", figure, statement.amount(), told.pointer()));
    }
}
