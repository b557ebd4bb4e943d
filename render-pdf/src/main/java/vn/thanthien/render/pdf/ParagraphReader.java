package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** Makes lines of a paragraph of the Word file. */
final class ParagraphReader {

    private static final String FAINT_STYLE = "ChoTrong";

    private final WordFile file;
    private final Glyphs glyphs;
    private final Remarks remarks;

    ParagraphReader(WordFile file, Glyphs glyphs, Remarks remarks) {
        this.file = file;
        this.glyphs = glyphs;
        this.remarks = remarks;
    }

    /** How a paragraph looks. */
    Look look(Element paragraph) {
        String style = WordXml.child(paragraph, "pPr")
                .flatMap(properties -> WordXml.value(properties, "pStyle"))
                .orElse("Normal");
        return file.style(style).changed(paragraph);
    }

    /** Text that is printed alike. */
    record Run(String text, Cut cut, boolean faint) {}

    /** The words of a paragraph, in their order. */
    List<Run> runs(Element paragraph, Look look) {
        List<Run> runs = new ArrayList<>();
        gather(paragraph, look, runs);
        return runs;
    }

    private void gather(Element parent, Look look, List<Run> runs) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, look).ifPresent(runs::add);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(content -> gather(content, look, runs));
                default -> {}
            }
        }
    }

    private Optional<Run> run(Element run, Look look) {
        Optional<Element> properties = WordXml.child(run, "rPr");
        Look own = properties.map(look::worded).orElse(look);
        boolean faint = properties
                .flatMap(given -> WordXml.value(given, "rStyle"))
                .filter(FAINT_STYLE::equals)
                .isPresent();
        StringBuilder text = new StringBuilder();
        for (Element part : WordXml.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> text.append(part.getTextContent().replace('\n', ' ').replace('\r', ' '));
                case "br" -> text.append('\n');
                case "commentReference" -> text.append(remarks.mark(WordXml.attribute(part, "id")));
                default -> {}
            }
        }
        String shown = own.capitals() ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
        String printable = glyphs.printable(shown, own.cut());
        return printable.isEmpty() ? Optional.empty() : Optional.of(new Run(printable, own.cut(), faint));
    }

    /** Lines of words that all belong to one element of the structure. */
    Paragraph set(Look look, List<Run> runs, Tag tag, long width) {
        return set(look, runs, tag, tag, width, Optional.empty());
    }

    /** Lines of words of which the first belongs to an element of its own. */
    Paragraph set(Look look, List<Run> runs, Tag first, Tag others, long width, Optional<Bookmark> bookmark) {
        List<Word> words = new Wording(look, first, others).words(runs);
        List<Line> lines = LineBreaker.lines(glyphs.fonts(), look, words, width);
        return new Paragraph(look, lines, width, bookmark);
    }

    /** Parts text at its blanks. */
    private final class Wording {

        private final Look look;
        private final Tag first;
        private final Tag others;
        private final List<Word> words = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();

        Wording(Look look, Tag first, Tag others) {
            this.look = look;
            this.first = first;
            this.others = others;
        }

        List<Word> words(List<Run> runs) {
            runs.forEach(this::parts);
            if (!pieces.isEmpty()) {
                end(Optional.empty(), false);
            }
            return words;
        }

        private void parts(Run run) {
            String text = run.text();
            int at = 0;
            while (at < text.length()) {
                int from = at;
                if (text.charAt(at) == '\n') {
                    // read aloud, the words on both sides are two
                    end(Optional.of(piece(run, " ")), true);
                    at++;
                } else if (text.charAt(at) == ' ') {
                    at = past(text, at, true);
                    end(Optional.of(piece(run, text.substring(from, at))), false);
                } else {
                    at = past(text, at, false);
                    pieces.add(piece(run, text.substring(from, at)));
                }
            }
        }

        private int past(String text, int from, boolean blanks) {
            int at = from;
            while (at < text.length() && (text.charAt(at) == ' ') == blanks && text.charAt(at) != '\n') {
                at++;
            }
            return at;
        }

        private Piece piece(Run run, String text) {
            Tag tag = words.isEmpty() ? first : others;
            long width = glyphs.width(text, run.cut(), look.halfPoints());
            return new Piece(text, run.cut(), run.faint(), tag, width);
        }

        private void end(Optional<Piece> space, boolean endsLine) {
            words.add(new Word(pieces, space, endsLine));
            pieces = new ArrayList<>();
        }
    }
}
