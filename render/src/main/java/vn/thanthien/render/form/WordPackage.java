package vn.thanthien.render.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a .docx that a form is read from, unpacked in memory. Whoever sends the file may mean harm: what is too
 * large, too dense, doubled, hidden from the list of contents or carries macros is refused before any of it is read.
 *
 * <p>This class is immutable and thread-safe.
 */
final class WordPackage {

    /** The largest file that is read. */
    static final int MOST_BYTES = 16 * 1024 * 1024;
    /** The largest sum of all parts, unpacked. */
    static final int MOST_UNPACKED = 64 * 1024 * 1024;

    static final int MOST_PARTS = 1_000;
    /** A part may be this many times larger than what it is packed in, once it is larger than {@link #SMALL}. */
    static final int MOST_DENSE = 200;

    private static final int SMALL = 4 * 1024 * 1024;
    private static final int BUFFER = 8 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** How a .doc begins, and a .docx under a password. */
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Map<String, byte[]> parts;
    private final Map<String, String> types;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
        this.types = ContentTypes.read(part(CONTENT_TYPES).orElseThrow(() -> Refusal.of("noWord")));
    }

    static WordPackage read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw Refusal.of("large");
        }
        if (begins(file, COMPOUND)) {
            throw Refusal.of("compound");
        }
        if (!begins(file, ZIP)) {
            throw Refusal.of("noZip");
        }
        WordPackage read = new WordPackage(unpack(file));
        if (read.types.values().stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))
                || read.parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw Refusal.of("macros");
        }
        return read;
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static Map<String, byte[]> unpack(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        List<String> names = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        ByteArrayInputStream packed = new ByteArrayInputStream(file);
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_PARTS) {
                    throw Refusal.of("parts");
                }
                if (!folded.add(name(entry.getName()))) {
                    throw Refusal.of("doubledPart");
                }
                byte[] part = part(zip, packed, MOST_UNPACKED - unpacked);
                unpacked += part.length;
                // pictures and the like are measured, and not kept
                String name = name(entry.getName());
                parts.put(name, name.endsWith(".xml") ? part : new byte[0]);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of("damaged", e);
        }
        if (!names.equals(CentralDirectory.names(file))) {
            throw Refusal.of("damaged");
        }
        return parts;
    }

    private static byte[] part(ZipInputStream zip, ByteArrayInputStream packed, long room) throws IOException {
        int before = packed.available();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            part.write(buffer, 0, length);
            // what is read ahead counts for it, so that the measure is never too strict
            long dense = part.size() / (before - packed.available() + BUFFER);
            if (part.size() > room || (part.size() > SMALL && dense > MOST_DENSE)) {
                throw Refusal.of("dense");
            }
        }
        return part.toByteArray();
    }

    // Names of parts are compared without regard to case, as the format has it.
    private static String name(String part) {
        String name = part.startsWith("/") ? part.substring(1) : part;
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name(name)));
    }

    private Optional<byte[]> ofType(String type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .findFirst()
                .flatMap(entry -> part(entry.getKey()));
    }

    /** The part with the text. */
    byte[] document() {
        return ofType(MAIN_TYPE).orElseThrow(() -> Refusal.of("noWord"));
    }

    /** The part with the properties that say which form it is. */
    Optional<byte[]> properties() {
        return ofType(PROPERTIES_TYPE);
    }
}
