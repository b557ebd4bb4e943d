package vn.thanthien.render.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of contents at the end of a zip file. Word processors go by it; who reads the file from its beginning, as we
 * do, must make sure that both say the same, or one file would show two documents.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_LENGTH = 46;

    private CentralDirectory() {}

    /** The names of the entries in their order; none where there is no list that can be read. */
    static List<String> names(byte[] file) {
        int end = end(file);
        if (end < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int at = four(file, end + 16);
        int count = two(file, end + 10);
        while (names.size() < count && at >= 0 && at + ENTRY_LENGTH <= end && four(file, at) == ENTRY_SIGNATURE) {
            int length = two(file, at + 28);
            if (at + ENTRY_LENGTH + length > end) {
                return List.of();
            }
            names.add(new String(file, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + two(file, at + 30) + two(file, at + 32);
        }
        return names;
    }

    private static int end(byte[] file) {
        int first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.length - END_LENGTH; at >= first; at--) {
            if (four(file, at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static int two(byte[] file, int at) {
        return (file[at] & 0xff) | (file[at + 1] & 0xff) << 8;
    }

    private static int four(byte[] file, int at) {
        return two(file, at) | two(file, at + 2) << 16;
    }
}
