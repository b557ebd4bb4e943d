package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thanthien.render.pdf.ParagraphReader.Run;

/** Reads paragraphs that stand one under the other, and gives each its element of the structure. Not thread-safe. */
final class BlockReader {

    private static final Set<String> ITEMS = Set.of("GachDauDong", "DongNoiNhan");
    private static final Set<String> CAPTIONS = Set.of("TenBang", "DonViTinh");

    private final ParagraphReader paragraphs;
    private final Headings headings;
    private final Tag container;
    private final long width;
    private String before = "";
    private @Nullable Tag list;
    private @Nullable Tag heading;
    private @Nullable Bookmark bookmark;
    private @Nullable Tag table;
    private @Nullable Tag caption;

    BlockReader(ParagraphReader paragraphs, Headings headings, Tag container, long width) {
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.container = container;
        this.width = width;
    }

    /** The paragraphs of a cell, which is an element itself where it has but one. */
    static List<Paragraph> cell(
            ParagraphReader paragraphs, Headings headings, List<Element> content, Tag cell, long width) {
        if (content.size() == 1) {
            Look look = paragraphs.look(content.get(0));
            return List.of(paragraphs.set(look, paragraphs.runs(content.get(0), look), cell, width));
        }
        BlockReader reader = new BlockReader(paragraphs, headings, cell, width);
        List<Paragraph> read = new ArrayList<>();
        content.forEach(paragraph -> read.add(reader.paragraph(paragraph)));
        return read;
    }

    Paragraph paragraph(Element paragraph) {
        Look look = paragraphs.look(paragraph);
        List<Run> runs = paragraphs.runs(paragraph, look);
        Paragraph set = set(look, runs);
        if (!runs.isEmpty()) {
            before = look.style();
        }
        return set;
    }

    private Paragraph set(Look look, List<Run> runs) {
        String style = look.style();
        if (runs.isEmpty()) {
            return paragraphs.set(look, runs, container, width);
        }
        if (ITEMS.contains(style)) {
            return item(look, runs);
        }
        list = null;
        if (CAPTIONS.contains(style)) {
            return paragraphs.set(look, runs, caption().child("P"), width);
        }
        return heading(look, runs);
    }

    private Paragraph heading(Look look, List<Run> runs) {
        String style = look.style();
        String words = runs.stream().map(Run::text).collect(Collectors.joining());
        if (heading != null && bookmark != null && Headings.continues(style, before)) {
            bookmark.append(words);
            return paragraphs.set(look, ended(runs), heading, width);
        }
        Optional<Integer> level = headings.level(style);
        if (level.isEmpty()) {
            return paragraphs.set(look, runs, container.child("P"), width);
        }
        heading = container.child("H" + level.get());
        bookmark = new Bookmark(level.get(), words);
        return paragraphs.set(look, ended(runs), heading, heading, width, Optional.of(bookmark));
    }

    /** With a blank after it, for the heading may go on in the next paragraph. */
    private static List<Run> ended(List<Run> runs) {
        List<Run> ended = new ArrayList<>(runs);
        ended.add(new Run(" ", runs.get(runs.size() - 1).cut(), false));
        return ended;
    }

    private Paragraph item(Look look, List<Run> runs) {
        if (list == null) {
            list = container.child("L");
        }
        Tag item = list.child("LI");
        Tag sign = item.child("Lbl");
        return paragraphs.set(look, runs, sign, item.child("LBody"), width, Optional.empty());
    }

    private Tag caption() {
        if (caption == null) {
            caption = table().child("Caption");
        }
        return caption;
    }

    private Tag table() {
        if (table == null) {
            table = container.child("Table");
        }
        return table;
    }

    /** The element of the table that comes next; its caption may be in it already. */
    Tag nextTable() {
        Tag next = table();
        table = null;
        caption = null;
        list = null;
        return next;
    }

    /** An element that only keeps together. */
    Tag group() {
        list = null;
        return container.child("Div");
    }
}
