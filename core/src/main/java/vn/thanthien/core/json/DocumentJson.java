package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * Reads a report or a plan, whichever the input holds, as strictly as {@link ReportJson} and {@link PlanJson}.
 *
 * <p>The member {@code schema} tells which it is. Where it is absent or of no known name, an input with {@code steps} is
 * a plan, and any other a report.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class DocumentJson {

    private DocumentJson() {}

    /**
     * Reads a document from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds neither a report nor a plan
     */
    public static OfficialDocument read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input);
        }
    }

    /**
     * Reads a document from a stream, which stays open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableInputException if it holds neither a report nor a plan
     */
    public static OfficialDocument read(InputStream input) throws IOException {
        // one byte more than is allowed shows that there are too many
        return read(input.readNBytes(Limits.BYTES + 1));
    }

    /**
     * Reads a document from UTF-8 bytes.
     *
     * @return a {@link Report} or a {@link Plan}
     * @throws UnreadableInputException if they hold neither
     */
    public static OfficialDocument read(byte[] input) {
        return isPlan(input) ? PlanJson.read(input) : ReportJson.read(input);
    }

    private static boolean isPlan(byte[] input) {
        boolean steps = false;
        if (input.length > Limits.BYTES) {
            return false;
        }
        try (JsonParser parser = StrictJson.LENIENT.createParser(input)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("schema")) {
                    String schema = parser.getText();
                    // a later format of a plan is no report: the reader of plans tells which format it knows
                    if (isNamedAs(Plan.SCHEMA, schema)) {
                        return true;
                    } else if (isNamedAs(Report.SCHEMA, schema)) {
                        return false;
                    }
                }
                steps |= name.equals("steps");
                parser.skipChildren();
            }
        } catch (IOException e) {
            // the reader of the document meets the same and tells it with its place
            return steps;
        }
        return steps;
    }

    private static boolean isNamedAs(String known, String schema) {
        return schema.startsWith(known.substring(0, known.lastIndexOf('-') + 1));
    }
}
