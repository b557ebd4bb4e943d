package vn.thanthien.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command: its exit code and all that it printed. */
record Run(int code, String out, String err) {

    /** A report of which one rule says that it is wrong: 903 resolved are not 900 and 1. */
    static final String REPORT = """
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2025},
              "figures": {"dossiers": {"received": 910, "resolved": 903, "resolvedWithinTerm": 900, "resolvedLate": 1}}
            }
            """;

    static final String PLAN = """
            {
              "schema": "thanthien-plan-1",
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2026},
              "steps": []
            }
            """;

    static Run of(String... args) {
        return with("", args);
    }

    /** Runs the command with a text on the standard input. */
    static Run with(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> messages() {
        return err.lines().toList();
    }
}
