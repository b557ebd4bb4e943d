package vn.thanthien.cli;

import java.io.PrintStream;

/** A bar that grows on a terminal while several files are worked through; nothing elsewhere. Mutable. */
final class Progress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean shown;
    private final int all;
    private int done;

    Progress(PrintStream out, boolean shown, int all) {
        this.out = out;
        this.shown = shown;
        this.all = all;
    }

    /** Counts one more, and draws the bar over the last one. */
    void step() {
        done++;
        if (shown) {
            int full = WIDTH * done / all;
            out.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + all);
            out.flush();
        }
    }

    /** Takes the bar away, so that something else can be printed. */
    void clear() {
        if (shown && done > 0) {
            out.print("\r" + " ".repeat(WIDTH + 4 + 2 * Integer.toString(all).length()) + "\r");
            out.flush();
        }
    }
}
