package vn.thanthien.render.form;

import java.util.Set;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.render.form.Spots.Spot;

/** What belongs in a blank, in words. */
final class Expected {

    private static final Set<ValueKind> LINES =
            Set.of(ValueKind.LINES, ValueKind.ITEMS, ValueKind.PROPOSALS, ValueKind.WORDS, ValueKind.ORGANS);

    private Expected() {}

    static Bilingual of(FormFields fields, Spot spot) {
        return fields.find(spot.blank().id())
                .map(Expected::of)
                .orElseGet(() -> new Bilingual(spot.blank().hint(), spot.blank().hint()));
    }

    static Bilingual of(FormField field) {
        String words = String.join(", ", field.words());
        Bilingual text = Refusal.text("expected." + field.kind());
        return new Bilingual(
                text.vietnamese().replace("{0}", words), text.english().replace("{0}", words));
    }

    /** Whether lines are told apart there. */
    static boolean lines(FormFields fields, Spot spot) {
        return fields.find(spot.blank().id())
                .filter(field -> LINES.contains(field.kind()))
                .isPresent();
    }

    /** Where nothing belongs. */
    static Bilingual nothing() {
        return new Bilingual("", "");
    }

    static Bilingual rows() {
        String most = Integer.toString(Limits.LIST);
        Bilingual text = Refusal.text("expected.rows");
        return new Bilingual(
                text.vietnamese().replace("{0}", most), text.english().replace("{0}", most));
    }

    static Bilingual shorter() {
        String most = Integer.toString(Limits.TEXT);
        Bilingual text = Refusal.text("expected.shorter");
        return new Bilingual(
                text.vietnamese().replace("{0}", most), text.english().replace("{0}", most));
    }
}
