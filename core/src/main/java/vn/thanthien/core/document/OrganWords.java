package vn.thanthien.core.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;

/** Which kind of body a name tells beyond doubt: "Ủy ban nhân dân xã An Lạc", "HĐND". */
final class OrganWords {

    private static final Map<OrganKind, List<String>> NAMES = Map.of(
            OrganKind.PEOPLES_COMMITTEE, folded("Ủy ban nhân dân", "UBND"),
            OrganKind.PEOPLES_COUNCIL, folded("Hội đồng nhân dân", "HĐND"),
            OrganKind.PARTY_COMMITTEE, folded("Đảng ủy", "Huyện ủy", "Thị ủy", "Thành ủy", "Tỉnh ủy"),
            OrganKind.FATHERLAND_FRONT,
                    folded(
                            "Ủy ban Mặt trận Tổ quốc Việt Nam",
                            "Ủy ban Mặt trận Tổ quốc",
                            "Ủy ban MTTQ Việt Nam",
                            "Ủy ban MTTQVN",
                            "Ủy ban MTTQ",
                            "UBMTTQ Việt Nam",
                            "UBMTTQVN",
                            "UBMTTQ",
                            "UB MTTQ",
                            "MTTQ"));

    /** What a unit of the name begins with; a name that goes on otherwise may be that of another body. */
    private static final Set<String> UNITS =
            Set.copyOf(folded("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"));

    /** What joins the names of two bodies. */
    private static final List<String> OTHERS = Stream.of("và", "UBND", "HĐND", "MTTQ", "các", "ủy ban", "hội đồng")
            .map(VietnameseText::foldWords)
            .map(word -> " " + word + " ")
            .toList();

    private OrganWords() {}

    private static List<String> folded(String... names) {
        return Stream.of(names).map(VietnameseText::foldWords).toList();
    }

    /** Returns the kind; empty where the name may be that of another body, or of several. */
    static Optional<OrganKind> kind(String name) {
        String words = VietnameseText.foldWords(name);
        Set<OrganKind> kinds = NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(begin -> isOfUnit(words, begin)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return kinds.stream().filter(kind -> kinds.size() == 1).findFirst();
    }

    private static boolean isOfUnit(String words, String begin) {
        if (words.equals(begin)) {
            return true;
        }
        if (!words.startsWith(begin + " ")) {
            return false;
        }
        String unit = words.substring(begin.length() + 1);
        String spaced = " " + unit + " ";
        return UNITS.stream().anyMatch(word -> spaced.startsWith(" " + word + " "))
                && OTHERS.stream().noneMatch(spaced::contains);
    }
}
