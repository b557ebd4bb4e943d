package vn.thanthien.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** The reports that are checked: the complete example, and the same with faults in it. */
final class Reports {

    private static final String EXAMPLE = "/examples/complete-2025.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ten numbers that each break one of the thirty rules and no other. */
    private static final Map<String, Object> FAULTS = faults();

    private Reports() {}

    /** Returns the example without its table of dossiers by field: 75 counts, ten claims, all true. */
    static Report clean() {
        return read(withoutRows());
    }

    /** Returns the example as it is, with seven rows of dossiers by field and the 98 counts in them. */
    static Report cleanWithRows() {
        return read(cleanJson());
    }

    /** Returns the report without rows with one fault against each of ten rules. */
    static Report tenFaults() {
        ObjectNode json = withoutRows();
        FAULTS.forEach((pointer, value) -> set(json, pointer, value));
        return read(json);
    }

    /** Returns the example with a table by field of so many rows; each faulty one breaks one rule once. */
    static Report ofRows(int rows, boolean faulty) {
        ObjectNode json = cleanJson();
        ArrayNode fields = (ArrayNode) json.at("/figures/dossiers/byField");
        JsonNode model = fields.get(0);
        fields.removeAll();
        for (int i = 0; i < rows; i++) {
            ObjectNode row = model.deepCopy();
            row.put("field", "Lĩnh vực " + (i + 1));
            row.put("resolvedEarly", row.get("resolvedEarly").asLong() + (faulty ? 1 : 0));
            fields.add(row);
        }
        return read(json);
    }

    private static ObjectNode withoutRows() {
        ObjectNode json = cleanJson();
        ((ObjectNode) json.at("/figures/dossiers")).remove(List.of("byField", "fieldCount"));
        return json;
    }

    /** Returns the example as JSON. */
    static byte[] bytes() {
        try (InputStream in = Reports.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + EXAMPLE + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode cleanJson() {
        try {
            return (ObjectNode) JSON.readTree(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report read(JsonNode json) {
        return ReportJson.read(json.toString());
    }

    private static void set(ObjectNode json, String pointer, Object value) {
        int end = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) json.at(pointer.substring(0, end));
        parent.set(pointer.substring(end + 1), JSON.valueToTree(value));
    }

    private static Map<String, Object> faults() {
        Map<String, Object> faults = new LinkedHashMap<>();
        faults.put("/figures/dossiers/resolvedEarly", 2180);
        faults.put("/figures/dossiers/pendingWithinTerm", 30);
        faults.put("/figures/dossiers/receivedPartialOnline", 790);
        faults.put("/figures/petitions/unprocessed", 2);
        faults.put("/figures/petitions/ineligible", 3);
        faults.put("/figures/petitions/outsideCompetence", 1);
        faults.put("/figures/dialogues/answeredInWriting", 9);
        faults.put("/figures/letters/congratulationOther", 9);
        faults.put("/figures/letters/marriagesRegistered", 20);
        faults.put("/claims/1/value", "99.12");
        return faults;
    }
}
