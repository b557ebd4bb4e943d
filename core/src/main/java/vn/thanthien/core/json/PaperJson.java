package vn.thanthien.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.paper.Paper;

/**
 * Reads a paper from JSON strictly and writes it canonically.
 *
 * <p>Nothing is coerced: "12" is no number, 1.5 no count, null no value; unknown and doubled members are refused. The
 * first failure is followed by a second reading that tells every problem with JSON Pointer, line and column.
 *
 * <p>A member that the kind of paper does not show is refused, so that nothing is left out of the document unnoticed.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class PaperJson {

    private static final StrictJson<Paper> JSON = new StrictJson<>(Paper.class, SchemaCheck::paper);

    private PaperJson() {}

    /**
     * Reads a paper from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything but a paper
     */
    public static Paper read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input);
        }
    }

    /**
     * Reads a paper from a stream, which stays open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableInputException if it holds anything but a paper
     */
    public static Paper read(InputStream input) throws IOException {
        // one byte more than is allowed shows that there are too many
        return read(input.readNBytes(Limits.BYTES + 1));
    }

    /**
     * Reads a paper from UTF-8 bytes.
     *
     * @throws UnreadableInputException if they hold anything but a paper
     */
    public static Paper read(byte[] input) {
        Paper paper = JSON.read(input);
        List<InputProblem> problems = problems(paper, new JsonSource("", input));
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(JsonSource.inOrder(problems));
        }
        return paper;
    }

    /**
     * Reads a paper from a text.
     *
     * @throws UnreadableInputException if it holds anything but a paper
     */
    public static Paper read(String input) {
        return read(input.getBytes(StandardCharsets.UTF_8));
    }

    /** What a paper holds that its kind does not show would be lost without a word. */
    private static List<InputProblem> problems(Paper paper, JsonSource source) {
        List<InputProblem> problems = new ArrayList<>();
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("mentions", !paper.getMentions().isEmpty());
        given.put("steeringBody", paper.getSteeringBody().isPresent());
        given.put("supportBody", paper.getSupportBody().isPresent());
        given.put("duties", !paper.getDuties().isEmpty());
        given.put("letter", paper.getLetter().isPresent());
        given.put("signatories", !paper.getSignatories().isEmpty());
        given.put("assessment", paper.getAssessment().isPresent());
        given.put("recipients", !paper.getRecipients().isEmpty());
        given.put("signature", paper.getSignature().isPresent());
        given.forEach((member, there) -> {
            if (there && !paper.getKind().shows(member)) {
                problems.add(source.problem(
                        "/" + member,
                        CollectingReader.text(
                                "expected.kindred", paper.getKind().name()),
                        CollectingReader.text("found.unknown", member)));
            }
        });
        return problems;
    }

    /** Writes a paper for people: two spaces of indent, members in the order of the types, absent ones left out. */
    public static String write(Paper paper) {
        return JSON.write(paper);
    }

    /** Writes a paper in canonical form, without white space, as UTF-8 bytes; digests are taken of this form. */
    public static byte[] canonical(Paper paper) {
        return JSON.writeCompact(paper);
    }
}
