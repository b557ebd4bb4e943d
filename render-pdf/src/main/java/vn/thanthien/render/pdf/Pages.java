package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts strips on pages. Not thread-safe. */
final class Pages {

    /** A header that takes more of a page than this is not repeated. */
    private static final int LARGEST_HEADER_SHARE = 3;

    /** Less of a row than this is not left at the foot of a page. */
    private static final long LEAST_PART = 40_000;

    /**
     * A strip at its place.
     *
     * @param top from the top of the page
     * @param repeated whether it is the header of a table again
     */
    record Placed(Strip strip, long top, boolean repeated) {}

    /**
     * A page.
     *
     * @param number its number in its section, from 1
     */
    record Page(Section section, int number, List<Placed> strips) {}

    private final Section section;
    private final List<Page> pages = new ArrayList<>();
    private List<Placed> current = new ArrayList<>();
    private long y;
    private boolean blank = true;

    private Pages(Section section) {
        this.section = section;
    }

    static List<Page> of(Section section) {
        Pages pages = new Pages(section);
        List<Strip> strips = section.strips();
        for (int i = 0; i < strips.size(); i++) {
            if (i == 0 || !strips.get(i - 1).keptWithNext()) {
                pages.keep(strips, i);
            }
            pages.place(strips.get(i));
        }
        pages.end();
        return pages.pages;
    }

    /** Begins a page if what is kept together does not stand on this one any more, but would on a new one. */
    private void keep(List<Strip> strips, int from) {
        long needed = 0;
        int i = from;
        boolean more = true;
        while (more && i < strips.size()) {
            Strip strip = strips.get(i);
            needed += (i == from ? 0 : strip.before()) + strip.height();
            more = strip.keptWithNext();
            needed += more ? strip.after() : 0;
            i++;
        }
        long before = strips.get(from).before();
        if (i - from > 1 && !blank && y + before + needed > section.textHeight() && needed <= section.textHeight()) {
            end();
        }
    }

    private void place(Strip strip) {
        long before = blank ? 0 : strip.before();
        if (y + before + strip.height() > section.textHeight()) {
            if (strip instanceof RowsStrip rows && placeInParts(rows)) {
                return;
            }
            if (!blank) {
                end();
                place(strip);
                return;
            }
        }
        if (blank) {
            repeatHeader(strip);
            before = 0;
            // what does not stand under the header stands nowhere
            if (y + strip.height() > section.textHeight() && strip instanceof RowsStrip rows && placeInParts(rows)) {
                return;
            }
        }
        current.add(new Placed(strip, y + before, false));
        y += before + strip.height() + strip.after();
        blank = false;
    }

    private boolean placeInParts(RowsStrip rows) {
        long room = section.textHeight() - y;
        boolean wouldStandOnAPage = rows.height() <= section.textHeight() / 2;
        if (!blank && (wouldStandOnAPage || room < LEAST_PART)) {
            return false;
        }
        Optional<List<RowsStrip>> parts = rows.parted(room);
        if (parts.isEmpty()) {
            return false;
        }
        place(parts.get().get(0));
        end();
        place(parts.get().get(1));
        return true;
    }

    private void repeatHeader(Strip strip) {
        if (pages.isEmpty() || y > 0 || !(strip instanceof RowsStrip rows)) {
            return;
        }
        rows.header()
                .filter(header -> header.height() * LARGEST_HEADER_SHARE <= section.textHeight())
                .ifPresent(header -> {
                    current.add(new Placed(header, 0, true));
                    y = header.height();
                });
    }

    private void end() {
        long shift = section.top() + (section.centred() ? Math.max(0, (section.textHeight() - y) / 2) : 0);
        List<Placed> placed = current.stream()
                .map(strip -> new Placed(strip.strip(), strip.top() + shift, strip.repeated()))
                .toList();
        pages.add(new Page(section, pages.size() + 1, placed));
        current = new ArrayList<>();
        y = 0;
        blank = true;
    }
}
