package vn.thanthien.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid.Slot;

/**
 * The font size of a table and the widths of its columns, in twentieths of a point: the largest size at which each
 * column holds its longest word, for a header must not break inside a word.
 *
 * @param size the size of the words
 * @param widths the widths of the columns
 */
record TableSizing(Size size, List<Integer> widths) {

    /** Space between the border and the words. */
    static final int PADDING = 70;

    // Borders, and fonts slightly wider than the metrics.
    private static final int SLACK = 50;
    private static final int NARROWEST = 2 * PADDING + SLACK;

    /** Lines of a row from which on columns are set by their words. */
    private static final int TALL = 8;

    /** What a line loses at its end where the next word does not fit, about half a word. */
    private static final int WASTED = 280;

    private static final int STEPS = 60;

    /** The sizes that a table can be set in. */
    enum Size {
        NORMAL(ParagraphStyle.TABLE_HEAD_13, ParagraphStyle.TABLE_CELL_13, ParagraphStyle.TABLE_TOTAL_13),
        SMALL(ParagraphStyle.TABLE_HEAD_11, ParagraphStyle.TABLE_CELL_11, ParagraphStyle.TABLE_TOTAL_11),
        SMALLEST(ParagraphStyle.TABLE_HEAD_9, ParagraphStyle.TABLE_CELL_9, ParagraphStyle.TABLE_TOTAL_9);

        private final ParagraphStyle header;
        private final ParagraphStyle cell;
        private final ParagraphStyle total;

        Size(ParagraphStyle header, ParagraphStyle cell, ParagraphStyle total) {
            this.header = header;
            this.cell = cell;
            this.total = total;
        }

        ParagraphStyle header() {
            return header;
        }

        ParagraphStyle cell() {
            return cell;
        }

        ParagraphStyle total() {
            return total;
        }
    }

    static TableSizing of(Table table, List<List<Slot>> rows, int textWidth) {
        long[] least = {};
        for (Size size : Size.values()) {
            least = leastWidths(table, rows, size);
            if (Arrays.stream(least).sum() <= textWidth) {
                return new TableSizing(
                        size, rounded(eased(shared(table, least, textWidth), least, table, rows, size), textWidth));
            }
        }
        return new TableSizing(Size.SMALLEST, squeezed(least, textWidth));
    }

    /** The width of a cell over several columns. */
    int width(int column, int span) {
        return widths.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static long[] leastWidths(Table table, List<List<Slot>> rows, Size size) {
        long[] least = new long[table.columns().size()];
        Arrays.fill(least, NARROWEST);
        // Single columns first; a merged cell then widens its columns only by what they still lack.
        for (boolean merged : new boolean[] {false, true}) {
            for (int row = 0; row < rows.size(); row++) {
                ParagraphStyle style = row < table.header().size() ? size.header() : size.total();
                for (int column = 0; column < least.length; column++) {
                    Slot slot = rows.get(row).get(column);
                    if (slot.row() == row
                            && slot.column() == column
                            && slot.cell().columns() > 1 == merged) {
                        widen(least, slot, style);
                    }
                }
            }
        }
        return least;
    }

    private static void widen(long[] least, Slot slot, ParagraphStyle style) {
        Cell cell = slot.cell();
        long needed = Measure.ALIKE.longestWord(cell.content().shown(), style) + NARROWEST;
        int first = slot.column();
        long there = Arrays.stream(least, first, first + cell.columns()).sum();
        for (int i = 0; i < cell.columns() && there < needed; i++) {
            // What is lacking, in equal parts; the last column takes the remainder.
            long part = (needed - there) / (cell.columns() - i);
            least[first + i] += part;
            there += part;
        }
    }

    /** Divides the page by the shares, but gives no column less than it needs. */
    private static long[] shared(Table table, long[] least, int textWidth) {
        int columns = least.length;
        boolean[] fixed = new boolean[columns];
        long[] widths = new long[columns];
        boolean again = true;
        while (again) {
            again = false;
            long room = textWidth;
            long shares = 0;
            for (int i = 0; i < columns; i++) {
                if (fixed[i]) {
                    room -= least[i];
                } else {
                    shares += table.columns().get(i).share();
                }
            }
            for (int i = 0; i < columns; i++) {
                widths[i] = fixed[i] ? least[i] : room * table.columns().get(i).share() / shares;
            }
            for (int i = 0; i < columns; i++) {
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return widths;
    }

    /** Where a row would be very tall, columns of few words give room to those of many, as long as rows get lower. */
    private static long[] eased(long[] shared, long[] least, Table table, List<List<Slot>> rows, Size size) {
        long[][] words = words(table, rows, size);
        long[] widths = shared.clone();
        if (Arrays.stream(words).noneMatch(row -> lines(row, widths).max().orElse(0) > TALL)) {
            return shared;
        }
        long step = Arrays.stream(shared).sum() / STEPS;
        double height = height(words, widths);
        for (int moved = 0; moved < STEPS; moved++) {
            int giver = -1;
            int taker = -1;
            for (int from = 0; from < widths.length; from++) {
                for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
                    move(widths, from, to, step);
                    double tried = height(words, widths);
                    if (tried < height) {
                        height = tried;
                        giver = from;
                        taker = to;
                    }
                    move(widths, to, from, step);
                }
            }
            if (giver < 0) {
                break;
            }
            move(widths, giver, taker, step);
        }
        return widths;
    }

    private static void move(long[] widths, int from, int to, long step) {
        widths[from] -= step;
        widths[to] += step;
    }

    /** How long the words of each cell of the body are on one line; nothing for cells over several columns. */
    private static long[][] words(Table table, List<List<Slot>> rows, Size size) {
        int heads = table.header().size();
        long[][] words = new long[rows.size() - heads][table.columns().size()];
        for (int row = 0; row < words.length; row++) {
            for (Slot slot : rows.get(row + heads)) {
                if (slot.row() == row + heads && slot.cell().columns() == 1) {
                    words[row][slot.column()] =
                            Measure.ALIKE.width(slot.cell().content().shown(), size.cell());
                }
            }
        }
        return words;
    }

    private static double height(long[][] words, long[] widths) {
        return Arrays.stream(words)
                .mapToDouble(row -> lines(row, widths).max().orElse(0)
                        // of two columns as tall, the second still has to be eased after the first
                        + lines(row, widths).sum() / STEPS)
                .sum();
    }

    private static DoubleStream lines(long[] row, long[] widths) {
        return IntStream.range(0, row.length).mapToDouble(column -> {
            long line = widths[column] - NARROWEST;
            return row[column] <= line ? 1 : (double) row[column] / Math.max(1, line - WASTED);
        });
    }

    /** Where even the smallest words do not fit, no column may take so much that the others vanish. */
    private static List<Integer> squeezed(long[] least, int textWidth) {
        int columns = least.length;
        long most = Math.max(NARROWEST, 2L * textWidth / columns);
        long[] capped = Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
        long sum = Arrays.stream(capped).sum();
        return rounded(
                Arrays.stream(capped).map(width -> width * textWidth / sum).toArray(), textWidth);
    }

    private static List<Integer> rounded(long[] widths, int textWidth) {
        List<Integer> rounded = new ArrayList<>(IntStream.range(0, widths.length)
                .map(i -> (int) widths[i])
                .boxed()
                .toList());
        int lacking = textWidth - rounded.stream().mapToInt(Integer::intValue).sum();
        int last = rounded.size() - 1;
        rounded.set(last, rounded.get(last) + lacking);
        return List.copyOf(rounded);
    }
}
