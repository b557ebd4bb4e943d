package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks words into lines as Word does: as many to a line as fit, a word that is wider than the line wherever it must. */
final class LineBreaker {

    private static final long SINGLE = 240;

    private final PdfFonts fonts;
    private final Look look;
    private final long width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> current = new ArrayList<>();
    private long used;

    private LineBreaker(PdfFonts fonts, Look look, long width) {
        this.fonts = fonts;
        this.look = look;
        this.width = width;
    }

    static List<Line> lines(PdfFonts fonts, Look look, List<Word> words, long width) {
        LineBreaker breaker = new LineBreaker(fonts, look, width);
        words.forEach(breaker::add);
        breaker.end(true);
        return breaker.lines;
    }

    private long room() {
        return Math.max(0, width - look.left() - look.right() - (lines.isEmpty() ? look.first() : 0));
    }

    private void add(Word word) {
        long wide = word.width();
        if (!current.isEmpty() && used + wide > room()) {
            end(false);
        }
        if (wide > room()) {
            addInParts(word);
        } else {
            put(word);
        }
        if (word.endsLine()) {
            end(true);
        }
    }

    private void put(Word word) {
        current.add(word);
        used += word.width() + word.space().map(Piece::width).orElse(0L);
    }

    private void addInParts(Word word) {
        List<Piece> part = new ArrayList<>();
        long wide = 0;
        for (Piece piece : word.pieces()) {
            int begin = 0;
            int[] letters = piece.text().codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                long letter = measured(piece, letters, i, i + 1).width();
                if (used + wide + letter > room() && (wide > 0 || i > begin)) {
                    if (i > begin) {
                        part.add(measured(piece, letters, begin, i));
                    }
                    put(new Word(part, Optional.empty(), false));
                    end(false);
                    part = new ArrayList<>();
                    wide = 0;
                    begin = i;
                }
                wide += letter;
            }
            part.add(measured(piece, letters, begin, letters.length));
        }
        put(new Word(part, word.space(), false));
    }

    private Piece measured(Piece piece, int[] letters, int from, int to) {
        String text = new String(letters, from, to - from);
        return new Piece(
                text,
                piece.cut(),
                piece.faint(),
                piece.tag(),
                fonts.file(piece.cut()).width(text) * look.halfPoints() / 2);
    }

    /** Ends a line; the last one of a paragraph or before a break by hand is not stretched. */
    private void end(boolean last) {
        long blanks = current.isEmpty()
                ? 0
                : current.get(current.size() - 1).space().map(Piece::width).orElse(0L);
        long spare = Math.max(0, room() - (used - blanks));
        long indent = look.left() + (lines.isEmpty() ? look.first() : 0);
        long start = switch (look.alignment()) {
            case "center" -> indent + spare / 2;
            case "right" -> indent + spare;
            default -> indent;
        };
        boolean stretched = look.isJustified() && !last && current.size() > 1;
        FontFile font = fonts.file(look.cut());
        long natural = (long) font.height() * look.halfPoints() / 2;
        long height = look.exact() ? look.line() : natural * look.line() / SINGLE;
        // room beyond single spacing stands over the letters
        long baseline = height - natural + (long) font.ascent() * look.halfPoints() / 2;
        if (!last || !current.isEmpty() || lines.isEmpty()) {
            lines.add(new Line(current, start, stretched ? spare : 0, height, baseline, look.halfPoints()));
        }
        current.clear();
        used = 0;
    }
}
