package vn.thanthien.render.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thanthien.render.document.TableGrid;

/**
 * Divides the width of a page among the columns of a table: each has room for its longest word, as long as all of them find
 * room on a lying page; what is left goes where the most words are.
 */
final class ColumnWidths {

    // What the borders take beside the words of each column: "| " before and " " after it.
    private static final int BORDERS = 3;

    // What is longer is no word of the language, and may be broken.
    private static final int LONGEST_WORD = 24;

    private final List<List<TableGrid.Slot>> grid;
    private final Map<TableGrid.Slot, String> words;
    private int room;
    private final int[] least;
    private final int[] most;

    ColumnWidths(List<List<TableGrid.Slot>> grid, Map<TableGrid.Slot, String> words, int width) {
        this.grid = grid;
        this.words = words;
        int columns = grid.get(0).size();
        this.room = room(columns, width);
        this.least = new int[columns];
        this.most = new int[columns];
        Arrays.fill(least, 1);
        Arrays.fill(most, 1);
    }

    private static int room(int columns, int width) {
        return Math.max(columns, width - 1 - columns * BORDERS);
    }

    /** The columns that the words of each column of the table have. */
    int[] widths() {
        words.forEach((slot, text) -> {
            if (slot.cell().columns() == 1) {
                widen(least, slot.column(), Math.min(LONGEST_WORD, Width.ofLongestWord(text)));
                widen(most, slot.column(), Width.ofLongestLine(text));
            }
        });
        grid.forEach(row -> row.forEach(this::merged));
        // sooner wider than the page than with broken words, but never wider than a lying page
        int whole = Math.min(Arrays.stream(least).sum(), room(least.length, TextWriter.LYING));
        room = Math.max(room, whole);
        shrink();
        grow();
        return least;
    }

    private static void widen(int[] widths, int column, int width) {
        widths[column] = Math.max(widths[column], width);
    }

    /** A merged cell asks for what the columns under it do not have yet. */
    private void merged(TableGrid.Slot slot) {
        int wide = slot.cell().columns();
        if (wide == 1) {
            return;
        }
        String text = words.getOrDefault(slot, "");
        spread(least, slot.column(), wide, Math.min(LONGEST_WORD, Width.ofLongestWord(text)));
        spread(most, slot.column(), wide, Width.ofLongestLine(text));
    }

    private void spread(int[] widths, int first, int wide, int width) {
        int sum = (wide - 1) * BORDERS;
        for (int column = first; column < first + wide; column++) {
            sum += widths[column];
        }
        int missing = Math.min(width, room) - sum;
        for (int column = first; missing > 0; column = column + 1 == first + wide ? first : column + 1) {
            widths[column]++;
            missing--;
        }
    }

    private void shrink() {
        for (int column = 0; column < least.length; column++) {
            least[column] = Math.min(least[column], room);
        }
        int sum = Arrays.stream(least).sum();
        while (sum > room) {
            int widest = 0;
            for (int column = 1; column < least.length; column++) {
                widest = least[column] > least[widest] ? column : widest;
            }
            least[widest]--;
            sum--;
        }
    }

    private void grow() {
        int left = room - Arrays.stream(least).sum();
        while (left > 0) {
            int neediest = -1;
            for (int column = 0; column < least.length; column++) {
                boolean needs = least[column] < most[column];
                if (needs && (neediest < 0 || needsMore(column, neediest))) {
                    neediest = column;
                }
            }
            if (neediest < 0) {
                return;
            }
            least[neediest]++;
            left--;
        }
    }

    private boolean needsMore(int column, int other) {
        return (long) most[column] * least[other] > (long) most[other] * least[column];
    }
}
