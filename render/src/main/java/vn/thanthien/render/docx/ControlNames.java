package vn.thanthien.render.docx;

import vn.thanthien.render.document.Blank;

/**
 * The names of a content control. Its tag is the id of the blank. LibreOffice drops tags when it saves, so the name
 * shown to the clerk ends with the id in brackets and can be resolved too.
 */
final class ControlNames {

    /** Word refuses to show longer names. */
    private static final int MAX_LENGTH = 64;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private ControlNames() {}

    /** The hint and the id, "số hồ sơ (dossiers.received)"; the hint is cut, never the id. */
    static String alias(Blank blank) {
        // as plain words: what keeps a line together is no part of a name
        String words = blank.hint().replace(NO_BREAK_SPACE, ' ');
        int room = MAX_LENGTH - blank.id().length() - " ()".length();
        if (room < 1) {
            return blank.id();
        }
        String hint =
                words.length() <= room ? words : words.substring(0, room - 1).stripTrailing() + "…";
        return hint + " (" + blank.id() + ")";
    }
}
