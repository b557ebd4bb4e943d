package vn.thanthien.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.thanthien.core.report.Report;

/**
 * Reads a report from JSON strictly and writes it canonically.
 *
 * <p>Nothing is coerced: "12" is no number, 1.5 no count, null no value; unknown and doubled members are refused. The
 * first failure is followed by a second reading that tells every problem with JSON Pointer, line and column.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class ReportJson {

    private static final StrictJson<Report> JSON = new StrictJson<>(Report.class, SchemaCheck::report);

    private ReportJson() {}

    /**
     * Reads a report from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything but a report
     */
    public static Report read(Path file) throws IOException {
        return JSON.read(file);
    }

    /**
     * Reads a report from a stream, which stays open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableInputException if it holds anything but a report
     */
    public static Report read(InputStream input) throws IOException {
        return JSON.read(input);
    }

    /**
     * Reads a report from UTF-8 bytes.
     *
     * @throws UnreadableInputException if they hold anything but a report
     */
    public static Report read(byte[] input) {
        return JSON.read(input);
    }

    /**
     * Reads a report from a text.
     *
     * @throws UnreadableInputException if it holds anything but a report
     */
    public static Report read(String input) {
        return JSON.read(input.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a report for people: two spaces of indent, members in the order of the types, absent ones left out. */
    public static String write(Report report) {
        return JSON.write(report);
    }

    /** Writes a report in canonical form, without white space, as UTF-8 bytes; digests are taken of this form. */
    public static byte[] canonical(Report report) {
        return JSON.writeCompact(report);
    }
}
