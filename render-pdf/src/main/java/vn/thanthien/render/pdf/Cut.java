package vn.thanthien.render.pdf;

/** The four cuts of a family of fonts. */
enum Cut {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String title;

    Cut(String title) {
        this.title = title;
    }

    /** The name as it stands in the names of font files. */
    String title() {
        return title;
    }

    static Cut of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}
