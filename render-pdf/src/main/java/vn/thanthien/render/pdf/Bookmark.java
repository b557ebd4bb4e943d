package vn.thanthien.render.pdf;

/** An entry of the table of contents that a viewer shows beside the document. Not thread-safe. */
final class Bookmark {

    private final int level;
    private String title;

    /** An entry; the level of the outermost is 1. */
    Bookmark(int level, String title) {
        this.level = level;
        this.title = title;
    }

    /** Adds a further paragraph of the heading. */
    void append(String more) {
        title = title + " " + more;
    }

    int level() {
        return level;
    }

    String title() {
        return title;
    }
}
