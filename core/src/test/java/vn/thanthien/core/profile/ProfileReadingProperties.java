package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;

/** Whichever references of a profile lead nowhere: those are told, each once, and nothing else. */
class ProfileReadingProperties {

    private static final ObjectMapper TREES = new ObjectMapper();

    /** Members that refer to something; "parts" is a list of references. */
    private static final Set<String> REFERENCES = Set.of("figure", "section", "parent", "whole");

    @Property(tries = 200)
    void should_tell_exactly_the_references_that_lead_nowhere(
            @ForAll @Size(max = 12) Set<@IntRange(max = 200) Integer> broken) throws IOException {
        ObjectNode profile = shipped();
        List<Runnable> breaks = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        collect("", profile, pointers, breaks);
        Set<String> expected = new TreeSet<>();
        for (int choice : broken) {
            breaks.get(choice % breaks.size()).run();
            expected.add(pointers.get(choice % breaks.size()));
        }
        assertThat(told(profile)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static ObjectNode shipped() throws IOException {
        try (InputStream in = Profile.class.getResourceAsStream("thanh-hoa-5-3-4.json")) {
            ObjectNode profile = (ObjectNode) TREES.readTree(in);
            ObjectNode identity = profile.putArray("identities").addObject();
            identity.put("rule", "TOT-01").put("severity", "ERROR").put("shape", "SUM");
            identity.put("whole", "letters.total");
            identity.putArray("parts").add("letters.congratulation").add("letters.condolence");
            identity.put("truth", "t")
                    .put("truthEnglish", "t")
                    .put("remedy", "r")
                    .put("remedyEnglish", "r");
            return profile;
        }
    }

    private static void collect(String pointer, JsonNode node, List<String> pointers, List<Runnable> breaks) {
        if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                String at = pointer + "/" + member.getKey();
                if (REFERENCES.contains(member.getKey()) && member.getValue().isTextual()) {
                    pointers.add(at);
                    breaks.add(() -> object.put(member.getKey(), "x.nowhere"));
                } else {
                    collect(at, member.getValue(), pointers, breaks);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (pointer.endsWith("/parts")) {
                    int part = i;
                    pointers.add(pointer + "/" + i);
                    breaks.add(() -> array.set(part, new TextNode("x.nowhere-" + part)));
                } else {
                    collect(pointer + "/" + i, array.get(i), pointers, breaks);
                }
            }
        }
    }

    private static List<String> told(ObjectNode profile) throws IOException {
        ProfileReader.Written written = ProfileReader.parse("", TREES.writeValueAsBytes(profile));
        UnreadableInputException e = catchThrowableOfType(
                UnreadableInputException.class, () -> ProfileReader.resolve(written, id -> Optional.empty()));
        return e == null
                ? List.of()
                : e.problems().stream().map(InputProblem::pointer).toList();
    }
}
