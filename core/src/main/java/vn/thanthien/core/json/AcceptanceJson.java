package vn.thanthien.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Language;

/**
 * Reads a list of accepted findings as strictly as a report, and writes one to start from.
 *
 * <p>Every entry says why and who accepts it: an empty reason is refused, and so is a fingerprint that no finding can have
 * or that stands twice.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class AcceptanceJson {

    private static final StrictJson<AcceptanceList> JSON =
            new StrictJson<>(AcceptanceList.class, AcceptanceJson::requireFormat);

    private AcceptanceJson() {}

    private static void requireFormat(AcceptanceList list) {
        if (!list.getSchema().equals(AcceptanceList.SCHEMA)) {
            throw new IllegalArgumentException("the collecting reader tells what is wrong");
        }
    }

    /**
     * Reads a list from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything but a list of accepted findings
     */
    public static AcceptanceList read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            // one byte more than is allowed shows that there are too many
            return read(input.readNBytes(Limits.BYTES + 1));
        }
    }

    /**
     * Reads a list from UTF-8 bytes.
     *
     * @throws UnreadableInputException if they hold anything but a list of accepted findings
     */
    public static AcceptanceList read(byte[] input) {
        AcceptanceList list = JSON.read(input);
        List<InputProblem> problems = problems(list, new JsonSource("", input));
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(JsonSource.inOrder(problems));
        }
        return list;
    }

    private static List<InputProblem> problems(AcceptanceList list, JsonSource source) {
        List<InputProblem> problems = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < list.getAccepted().size() && problems.size() < Limits.PROBLEMS; i++) {
            Acceptance acceptance = list.getAccepted().get(i);
            String at = "/accepted/" + i;
            String fingerprint = acceptance.getFingerprint();
            if (!Finding.isFingerprint(fingerprint)) {
                problems.add(problem(source, at + "/fingerprint", "expected.fingerprint", fingerprint));
            } else if (seen.putIfAbsent(fingerprint, i) != null) {
                problems.add(problem(source, at + "/fingerprint", "expected.fingerprint.once", fingerprint));
            }
            if (acceptance.getReason().isBlank()) {
                problems.add(problem(source, at + "/reason", "expected.reason", acceptance.getReason()));
            }
            if (acceptance.getBy().isBlank()) {
                problems.add(problem(source, at + "/by", "expected.by", acceptance.getBy()));
            }
        }
        return problems;
    }

    private static InputProblem problem(JsonSource source, String pointer, String expected, String found) {
        return source.problem(pointer, CollectingReader.text(expected), JsonSource.found(found));
    }

    /** Writes a list for people. */
    public static String write(AcceptanceList list) {
        return JSON.write(list);
    }

    /**
     * Writes every finding that stands as a list to start from. The reasons and the names are empty: the list is read only
     * after somebody has filled them in, or has taken the entry out.
     */
    public static String template(CheckResult result, Language language) {
        Map<String, Acceptance> entries = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            entries.computeIfAbsent(finding.fingerprint(), fingerprint -> blank(finding, fingerprint, language));
        }
        return write(AcceptanceList.builder().addAllAccepted(entries.values()).build());
    }

    private static Acceptance blank(Finding finding, String fingerprint, Language language) {
        String message = finding.message(language);
        return Acceptance.builder()
                .fingerprint(fingerprint)
                .rule(finding.rule().id())
                .severity(finding.severity())
                .place(finding.place().pointer())
                .message(message.length() > Limits.TEXT ? message.substring(0, Limits.TEXT) : message)
                .reason("")
                .by("")
                .build();
    }
}
