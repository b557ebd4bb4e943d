package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A line and a column as people count them, both from 1; 0 if unknown.
 *
 * <p>The parser counts the bytes of a line, and Vietnamese letters have up to three.
 */
record InputPlace(int line, int column) {

    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    /** Returns the place that a parser of the input told. */
    static InputPlace of(byte[] input, JsonLocation location) {
        int line = Math.max(0, location.getLineNr());
        long offset = location.getByteOffset();
        if (offset < 0 || offset > input.length) {
            // a parser of characters, which it counts
            return new InputPlace(line, Math.max(0, location.getColumnNr()));
        }
        return new InputPlace(line, characters(input, start(input, (int) offset), (int) offset) + 1);
    }

    /** Where the line begins; a byte order mark is no character of it. */
    private static int start(byte[] input, int offset) {
        int start = offset;
        while (start > 0 && input[start - 1] != '\n' && input[start - 1] != '\r') {
            start--;
        }
        boolean mark = start == 0
                && offset > 2
                && input[0] == (byte) 0xEF
                && input[1] == (byte) 0xBB
                && input[2] == (byte) 0xBF;
        return mark ? 3 : start;
    }

    private static int characters(byte[] input, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (input[i] & CONTINUATION_MASK) == CONTINUATION ? 0 : 1;
        }
        return count;
    }
}
