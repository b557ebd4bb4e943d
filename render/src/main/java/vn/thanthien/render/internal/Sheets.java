package vn.thanthien.render.internal;

import vn.thanthien.render.document.PageSetup;

/** Tells in words of what a page of text cannot show: that it lies. */
public final class Sheets {

    private static final int A3_WIDTH = PageSetup.A3_LANDSCAPE.width();
    private static final int A4_WIDTH = PageSetup.A4_LANDSCAPE.width();

    private Sheets() {}

    /** The line that says on what paper a lying page is. */
    public static String lying(PageSetup page) {
        if (page.width() == A4_WIDTH) {
            return "(Trang A4 nằm ngang)";
        }
        return page.width() == A3_WIDTH ? "(Trang A3 nằm ngang)" : "(Trang nằm ngang)";
    }
}
