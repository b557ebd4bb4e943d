package vn.thanthien.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places of a document, as JSON Pointers, and what a test can do there. */
final class Places {

    /** The lists that carry no order; docs/json.md names them. */
    static final Set<String> UNORDERED = Set.of(
            "additional",
            "breakdowns",
            "byField",
            "claims",
            "commitmentCounts",
            "dialogues",
            "durations",
            "evidence",
            "facilities",
            "factors",
            "frequencies",
            "illegible",
            "verbatim",
            "investments",
            "lists",
            "multiplications",
            "parts",
            "pendingCases",
            "publicised",
            "ratings",
            "receptionByPost",
            "receptionSchedules",
            "targets",
            "years");

    private Places() {}

    /** Returns every place but the root. */
    static List<String> all(JsonNode tree) {
        List<String> places = new ArrayList<>();
        gather(tree, "", places);
        return places;
    }

    /** Returns the numbers of the figures, the claims and the entries of the lists that carry no order. */
    static List<String> figuresAndEntries(JsonNode tree) {
        return all(tree).stream()
                .filter(place -> isFigure(tree, place) || isEntry(tree, place))
                .toList();
    }

    private static boolean isFigure(JsonNode tree, String place) {
        return place.matches("/(figures|years/\\d+)/(?!period).*")
                && tree.at(place).isIntegralNumber();
    }

    private static boolean isEntry(JsonNode tree, String place) {
        JsonPointer list = JsonPointer.compile(place).head();
        return tree.at(list).isArray() && UNORDERED.contains(list.last().getMatchingProperty());
    }

    private static void gather(JsonNode node, String at, List<String> places) {
        node.properties().forEach(member -> {
            places.add(at + "/" + member.getKey());
            gather(member.getValue(), at + "/" + member.getKey(), places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(at + "/" + i);
            gather(node.get(i), at + "/" + i, places);
        }
    }

    /** Removes what stands there. */
    static void remove(ObjectNode tree, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        }
    }

    /** Returns whether one of two places is the other or stands in it. */
    static boolean touches(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }
}
