package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a true report tells a second time: in the same words, as a target, village by village. */
final class ToldAgain {

    private ToldAgain() {}

    static void tell(Style style, ObjectNode tree) {
        if (!style.restated()) {
            return;
        }
        int held = 3 + style.name() % 9;
        ArrayNode claims = tree.withArray("claims");
        for (String section : new String[] {"S3.2", "S4.1"}) {
            claims.addObject()
                    .put("wording", "cuộc tuyên truyền lưu động")
                    .put("unit", "cuộc")
                    .put("value", Integer.toString(held))
                    .put("section", section);
        }
        ArrayNode targets = (ArrayNode) tree.get("targets");
        targets.add(targets.get(targets.size() - 1).deepCopy());
        if (style.villages() > 1) {
            villages((ArrayNode) tree.get("surveys"), tree.at("/locality/villageNames"));
        }
    }

    /** The forms that two villages got of those of the first survey. */
    private static void villages(ArrayNode surveys, JsonNode names) {
        JsonNode whole = surveys.get(0);
        for (int i = 0; i < 2; i++) {
            ObjectNode survey = surveys.addObject();
            for (String same : new String[] {"phase", "date", "organisers", "measures", "section"}) {
                survey.set(same, whole.get(same).deepCopy());
            }
            survey.set("village", names.get(i));
            survey.set("issued", whole.at("/size/count"));
        }
    }
}
