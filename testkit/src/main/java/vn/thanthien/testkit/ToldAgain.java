package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import vn.thanthien.core.figure.Figures;

/** What a true report tells a second time: in the same words, as a target, village by village, and of half a year. */
final class ToldAgain {

    private ToldAgain() {}

    static void tell(Ledger ledger, Style style, ObjectNode tree) {
        if (style.fractions()) {
            halfYear(ledger, style, tree.withArray("claims"));
        }
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

    /** Some numbers of the first six months, of which claims alone tell. */
    private static void halfYear(Ledger ledger, Style style, ArrayNode claims) {
        LocalDate first = LocalDate.of(ledger.firstYear(), 1, 1);
        LocalDate last = LocalDate.of(ledger.firstYear(), 6, 30);
        Span half = new Span(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1);
        Map<String, Map<String, Long>> sections = new TreeMap<>(Map.of(
                "dossiers", ledger.dossiers(half, -1),
                "letters", ledger.letters(half),
                "petitions", ledger.petitions(half)));
        sections.forEach((section, counts) -> new TreeMap<>(counts).forEach((member, count) -> {
            boolean told = Math.floorMod(member.hashCode() + style.name(), 3) > 0;
            if (told && Figures.find(section + "." + member).isPresent()) {
                claims.addObject()
                        .put("figure", section + "." + member)
                        .put("value", Long.toString(count))
                        .putObject("period")
                        .put("start", first.toString())
                        .put("end", last.toString());
            }
        }));
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
