package vn.thanthien.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.thanthien.core.json.StrictJson;

/** Reads the shipped table once. */
final class ShippedLaw {

    static final LawTable TABLE = load();

    private ShippedLaw() {}

    private static LawTable load() {
        try (InputStream in = LawTable.class.getResourceAsStream("law.json")) {
            if (in == null) {
                throw new IllegalStateException("no law.json beside " + LawTable.class.getName());
            }
            return new StrictJson<>(LawTable.class).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
