package vn.thanthien.render.docx;

import vn.thanthien.render.document.Blank;

/**
 * The names of a content control. Its tag is the id of the blank. LibreOffice drops tags when it saves, so the name
 * shown to the clerk ends with the id in brackets and can be resolved too.
 */
final class ControlNames {

    /** Word refuses to show longer names. */
    private static final int MAX_LENGTH = 64;

    private ControlNames() {}

    /** The hint and the id, "số hồ sơ (dossiers.received)"; the hint is cut, never the id. */
    static String alias(Blank blank) {
        int room = MAX_LENGTH - blank.id().length() - " ()".length();
        if (room < 1) {
            return blank.id();
        }
        String hint = blank.hint().length() <= room
                ? blank.hint()
                : blank.hint().substring(0, room - 1).stripTrailing() + "…";
        return hint + " (" + blank.id() + ")";
    }
}
