package vn.thanthien.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanthien.core.language.Language;

/**
 * Where something stands in a form, as the clerk sees it (vị trí trên mẫu).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param heading the heading under which it stands ("II.2. Văn bản lãnh đạo, chỉ đạo"); empty in the head of the document
 * @param table the caption of the table, empty for a table without one; absent outside tables
 * @param row the row of the table, counted from 1 below the header; absent where the row is told by its words
 * @param label what is printed at the blank: the words of the line around it, or those of the column and the row
 * @param control the id of the blank ("dossiers.received", "mentions[].symbol")
 */
public record FormPlace(String heading, Optional<String> table, Optional<Integer> row, String label, String control) {

    /** Refuses null. */
    public FormPlace {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(control, "control");
    }

    /**
     * The place in words; what is printed on the form is quoted as it is printed, in Vietnamese.
     *
     * @param language the language of the words around it
     * @return for example: mục “II.2. Văn bản lãnh đạo, chỉ đạo”, bảng, dòng 3, cột “Số, ký hiệu”
     */
    public String in(Language language) {
        return section(language) + ", " + within(language);
    }

    /**
     * The heading in words.
     *
     * @param language the language of the words around it
     * @return for example: mục “II.2. Văn bản lãnh đạo, chỉ đạo”
     */
    public String section(Language language) {
        return heading.isEmpty() ? words("place.head", language, "") : words("place.heading", language, heading);
    }

    /**
     * The place below its heading in words.
     *
     * @param language the language of the words around it
     * @return for example: bảng, dòng 3, cột “Số, ký hiệu”
     */
    public String within(Language language) {
        List<String> parts = new ArrayList<>();
        table.ifPresent(caption -> parts.add(
                caption.isEmpty() ? words("place.table", language, "") : words("place.captioned", language, caption)));
        row.ifPresent(number -> parts.add(words("place.row", language, Integer.toString(number))));
        parts.add(words(table.isPresent() ? "place.column" : "place.label", language, label));
        return String.join(", ", parts);
    }

    private static String words(String key, Language language, String word) {
        return Refusal.TEXTS.get(key, language).replace("{0}", word);
    }
}
