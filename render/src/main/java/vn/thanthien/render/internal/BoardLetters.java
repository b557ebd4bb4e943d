package vn.thanthien.render.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/**
 * The letters of the table on a board for the wall (bảng khẩu hiệu), the largest first.
 */
public enum BoardLetters {
    /** For boards of few words. */
    GIANT(36, 240),
    /** One smaller. */
    HUGE(30, 240),
    /** One smaller. */
    LARGE(24, 240),
    /** One smaller. */
    MEDIUM(18, 180),
    /** What is still printed as an office prints; for boards on which nothing larger fits. */
    SMALL(13, 120);

    /** Between the border of a cell and its words, in twentieths of a point. */
    public static final int PADDING = 140;

    private static final int ORGAN = 26;
    private static final int TITLE = 40;
    private static final int AROUND_TITLE = 600;
    private static final int AROUND_HEAD = 60;
    private static final int LINE_PERCENT = 115; // of the size of the letters, as Times sets single lines
    private static final int TWIPS_PER_POINT = 20;
    private static final int TWIPS_PER_INCH = 1440;
    private static final int TENTHS_OF_MILLIMETRE_PER_INCH = 254;

    private final int points;
    private final int spacing;

    BoardLetters(int points, int spacing) {
        this.points = points;
        this.spacing = spacing;
    }

    /** The size in points. */
    public int points() {
        return points;
    }

    /** The room before and after a line, in twentieths of a point. */
    public int spacing() {
        return spacing;
    }

    /** The largest letters with which a board stays on one sheet. */
    public static BoardLetters of(AdministrativeDocument board) {
        PageSetup page = board.page();
        int width = twips(page.textWidth());
        int room =
                twips(page.textHeight()) - height(board.type().inCapitals().shown(), TITLE, true, AROUND_TITLE, width);
        for (Phrase line : board.header().issuingOrgan()) {
            room -= height(line.shown().toUpperCase(Locale.ROOT), ORGAN, true, 0, width);
        }
        List<Table> tables = board.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        for (BoardLetters size : values()) {
            int left = room;
            boolean fits = true;
            for (Table table : tables) {
                int inside = width / table.columns().size() - 2 * PADDING;
                left -= size.height(table, inside);
                fits &= size.fits(table, inside);
            }
            if (fits && left >= 0) {
                return size;
            }
        }
        return SMALL;
    }

    private int height(Table table, int width) {
        int height = 0;
        for (Row row : table.header()) {
            height += row.cells().stream()
                    .mapToInt(cell -> lines(cell)
                            .mapToInt(line -> height(line.toUpperCase(Locale.ROOT), points, true, AROUND_HEAD, width))
                            .sum())
                    .max()
                    .orElse(0);
        }
        for (Row row : table.body()) {
            height += row.cells().stream()
                    .mapToInt(cell -> lines(cell)
                            .mapToInt(line -> height(line, points, false, spacing, width))
                            .sum())
                    .max()
                    .orElse(0);
        }
        return height;
    }

    private boolean fits(Table table, int width) {
        return Stream.concat(table.header().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> TimesMetrics.words(cell.content().shown().toUpperCase(Locale.ROOT)))
                .allMatch(word -> TimesMetrics.width(word, 2 * points, true) <= width);
    }

    /** The paragraphs of a cell. */
    public static Stream<String> lines(Cell cell) {
        return cell.content().shown().lines();
    }

    private static int height(String text, int points, boolean bold, int spacing, int width) {
        return TimesMetrics.lines(text, 2 * points, bold, width) * points * TWIPS_PER_POINT * LINE_PERCENT / 100
                + spacing;
    }

    private static int twips(int millimetres) {
        return millimetres * 10 * TWIPS_PER_INCH / TENTHS_OF_MILLIMETRE_PER_INCH;
    }
}
