package vn.thanthien.rules.catalogue;

import java.util.Map;
import vn.thanthien.core.language.VietnameseText;

/** Names of organs as they are compared: folded, with the usual abbreviations spelled out. */
final class OrganNames {

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            VietnameseText.foldWords("UBND"), VietnameseText.foldWords("Ủy ban nhân dân"),
            VietnameseText.foldWords("HĐND"), VietnameseText.foldWords("Hội đồng nhân dân"),
            VietnameseText.foldWords("BCĐ"), VietnameseText.foldWords("Ban Chỉ đạo"),
            VietnameseText.foldWords("BTV"), VietnameseText.foldWords("Ban Thường vụ"));

    private OrganNames() {}

    static String unabbreviated(String name) {
        String words = VietnameseText.foldWords(name);
        for (Map.Entry<String, String> abbreviation : ABBREVIATIONS.entrySet()) {
            words = words.replace(abbreviation.getKey(), abbreviation.getValue());
        }
        return words;
    }
}
