package vn.thanthien.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the Word file into sections. Not thread-safe. */
final class BodyReader {

    private static final String NOTES = "GHI CHÚ";

    private final WordFile file;
    private final Glyphs glyphs;
    private final Remarks remarks = new Remarks();
    private final ParagraphReader paragraphs;
    private final Headings headings = new Headings();
    private final Tag root;
    private final List<Section> sections = new ArrayList<>();

    BodyReader(WordFile file, PdfFonts fonts, Tag root) {
        this.file = file;
        this.glyphs = new Glyphs(fonts);
        this.paragraphs = new ParagraphReader(file, glyphs, remarks);
        this.root = root;
    }

    /**
     * The sections.
     *
     * @throws UnprintableTextException if there are characters that cannot be printed
     */
    List<Section> sections() throws IOException {
        List<Element> waiting = new ArrayList<>();
        for (Element block : WordXml.children(file.body())) {
            Optional<Element> end = sectionEnd(block);
            if (end.isPresent()) {
                section(end.get(), waiting);
                waiting.clear();
            } else {
                waiting.add(block);
            }
        }
        if (!remarks.told().isEmpty()) {
            notes();
        }
        glyphs.refuse();
        return sections;
    }

    private static Optional<Element> sectionEnd(Element block) {
        return block.getLocalName().equals("sectPr")
                ? Optional.of(block)
                : WordXml.child(block, "pPr").flatMap(properties -> WordXml.child(properties, "sectPr"));
    }

    private void section(Element properties, List<Element> blocks) {
        Section paper = Section.of(properties, List.of());
        Tag container = sections.isEmpty() ? root : root.child("Sect");
        BlockReader reader = new BlockReader(paragraphs, headings, container, paper.textWidth());
        List<Strip> strips = new ArrayList<>();
        for (Element block : blocks) {
            if (block.getLocalName().equals("tbl")) {
                strips.addAll(new TableReader(paragraphs, headings, block).read(reader));
            } else {
                strips.addAll(LineStrip.of(reader.paragraph(block)));
            }
        }
        sections.add(Section.of(properties, strips));
    }

    /** The remarks, on pages of their own after all others. */
    private void notes() throws IOException {
        Section paper = sections.get(0);
        Tag container = root.child("Sect");
        Map<String, Element> comments = file.comments();
        Look title = file.style("PhuLuc");
        int level = headings.level("PhuLuc").orElse(1);
        Bookmark bookmark = new Bookmark(level, NOTES);
        Tag heading = container.child("H" + level);
        List<ParagraphReader.Run> words = List.of(new ParagraphReader.Run(NOTES, title.cut(), false));
        List<Strip> strips = new ArrayList<>(
                LineStrip.of(paragraphs.set(title, words, heading, heading, paper.textWidth(), Optional.of(bookmark))));
        for (int i = 0; i < remarks.told().size(); i++) {
            @Nullable Element comment = comments.get(remarks.told().get(i));
            if (comment != null) {
                strips.addAll(note(i + 1, comment, container, paper.textWidth()));
            }
        }
        sections.add(paper.with(strips));
    }

    private List<Strip> note(int number, Element comment, Tag container, long width) {
        List<Strip> strips = new ArrayList<>();
        for (Element paragraph : WordXml.children(comment, "p")) {
            Look look = paragraphs.look(paragraph).sized(file.style("DongNoiNhan"));
            List<ParagraphReader.Run> runs = new ArrayList<>(paragraphs.runs(paragraph, look));
            if (strips.isEmpty()) {
                look = look.leading();
                runs.add(0, new ParagraphReader.Run(Remarks.mark(number) + " ", Cut.BOLD, false));
            }
            strips.addAll(LineStrip.of(paragraphs.set(look, runs, container.child("P"), width)));
        }
        return strips;
    }
}
