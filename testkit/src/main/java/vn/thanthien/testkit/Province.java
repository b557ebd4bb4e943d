package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanthien.core.profile.Profile;

/** A province that sets of its own whatever a profile can: days, thresholds, figures, how tables count. */
final class Province {

    private Province() {}

    /** Returns its profile. */
    static Profile profile() {
        try {
            Path file = Files.createTempFile("province", ".json");
            try {
                Files.writeString(file, Words.frame("province.json"));
                return Profile.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the report as a commune of this province tells it. */
    static ObjectNode tell(ObjectNode report) {
        report.remove("profile");
        ObjectNode figures = (ObjectNode) report.path("figures");
        figures.putArray("additional")
                .add(report.objectNode().put("figure", "x.kiosk-uses").put("value", "120"))
                .add(report.objectNode().put("figure", "x.kiosk-uses-helped").put("value", "75"));
        return report;
    }
}
