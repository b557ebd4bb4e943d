package vn.thanthien.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.thanthien.core.plan.Plan;

/**
 * Reads a plan from JSON strictly and writes it canonically.
 *
 * <p>Nothing is coerced: "12" is no number, 1.5 no count, null no value; unknown and doubled members are refused. The
 * first failure is followed by a second reading that tells every problem with JSON Pointer, line and column.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class PlanJson {

    private static final StrictJson<Plan> JSON = new StrictJson<>(Plan.class, SchemaCheck::plan);

    private PlanJson() {}

    /**
     * Reads a plan from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything but a plan
     */
    public static Plan read(Path file) throws IOException {
        return JSON.read(file);
    }

    /**
     * Reads a plan from a stream, which stays open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableInputException if it holds anything but a plan
     */
    public static Plan read(InputStream input) throws IOException {
        return JSON.read(input);
    }

    /**
     * Reads a plan from UTF-8 bytes.
     *
     * @throws UnreadableInputException if they hold anything but a plan
     */
    public static Plan read(byte[] input) {
        return JSON.read(input);
    }

    /**
     * Reads a plan from a text.
     *
     * @throws UnreadableInputException if it holds anything but a plan
     */
    public static Plan read(String input) {
        return JSON.read(input.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a plan for people: two spaces of indent, members in the order of the types, absent ones left out. */
    public static String write(Plan plan) {
        return JSON.write(plan);
    }

    /** Writes a plan in canonical form, without white space, as UTF-8 bytes; digests are taken of this form. */
    public static byte[] canonical(Plan plan) {
        return JSON.writeCompact(plan);
    }
}
