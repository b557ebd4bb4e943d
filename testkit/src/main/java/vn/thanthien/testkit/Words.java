package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The names that stand in a document of one commune, by which the blanks of a frame are filled.
 *
 * <p>This class is mutable and not thread-safe.
 */
final class Words {

    /** The last year whose documents name a district throughout. */
    static final int LAST_YEAR_WITH_DISTRICTS = 2024;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * Gathers the names.
     *
     * @param name which of the communes it is
     * @param district whether there is a district between commune and province
     */
    Words(int name, boolean district) {
        String commune = Names.of(Names.COMMUNES, name);
        String province = Names.of(Names.PROVINCES, name);
        String place = district ? districtOf(name) : "tỉnh " + province;
        with("commune", commune)
                .with("COMMUNE", commune.toUpperCase(Locale.ROOT))
                .with("province", province)
                .with("chair", Names.of(Names.CHAIRS, name))
                .with("superior", "Ủy ban nhân dân " + place)
                .with("superiorPlace", place)
                .with("level", district ? "DISTRICT" : "PROVINCE")
                .with("masses", district ? "Ban Dân vận Huyện ủy" : "Ban Tuyên giáo và Dân vận Tỉnh ủy")
                .with("massesSymbol", district ? "BDVHU" : "BTGDVTU")
                .with("oneStop", district ? "Bộ phận Tiếp nhận và Trả kết quả" : "Trung tâm Phục vụ hành chính công")
                .with(
                        "oneStopHead",
                        district ? "Công chức Văn phòng - thống kê" : "Giám đốc Trung tâm Phục vụ hành chính công");
    }

    static String districtOf(int name) {
        return "huyện " + Names.of(Names.COMMUNES, name + 3);
    }

    /** Adds a word. */
    Words with(String blank, String word) {
        words.put("{" + blank + "}", word);
        return this;
    }

    /** Returns the frame with its blanks filled. */
    String fill(String frame) {
        String text = frame;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    /** Returns the frame of that name. */
    static String frame(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tree of a JSON text. */
    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
