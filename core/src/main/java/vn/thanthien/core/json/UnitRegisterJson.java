package vn.thanthien.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.locality.UnitRegister;

/**
 * Reads and writes a register of units as strictly as a report.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class UnitRegisterJson {

    private static final StrictJson<UnitRegister> JSON =
            new StrictJson<>(UnitRegister.class, UnitRegisterJson::requireFormat);

    private UnitRegisterJson() {}

    private static void requireFormat(UnitRegister register) {
        if (!register.getSchema().equals(UnitRegister.SCHEMA)) {
            throw new IllegalArgumentException("the collecting reader tells what is wrong");
        }
    }

    /**
     * Reads a register from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything but a register
     */
    public static UnitRegister read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            // one byte more than is allowed shows that there are too many
            return read(input.readNBytes(Limits.BYTES + 1));
        }
    }

    /**
     * Reads a register from UTF-8 bytes.
     *
     * @throws UnreadableInputException if they hold anything but a register
     */
    public static UnitRegister read(byte[] input) {
        return JSON.read(input);
    }

    /** Writes a register for people. */
    public static String write(UnitRegister register) {
        return JSON.write(register);
    }
}
