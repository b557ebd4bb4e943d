package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;

/** Writes the blocks of the body. The last of them stays on the page of the signature. */
final class BodyWriter implements Block.Visitor {

    private final Story story;
    private final int textWidth;
    private boolean last;

    BodyWriter(Story story, int textWidth) {
        this.story = story;
        this.textWidth = textWidth;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            last = i == blocks.size() - 1;
            story.at(blocks.get(i).anchor());
            blocks.get(i).accept(this);
        }
    }

    private ParagraphFormat format() {
        return ParagraphFormat.OF_STYLE.keptWithNext(last);
    }

    private static Phrase marked(String marker, Phrase content) {
        return marker.isEmpty() ? content : Phrase.of(marker + " ").plus(content);
    }

    @Override
    public void heading(Heading heading) {
        if (heading.level() == Level.PART) {
            if (!heading.marker().isEmpty()) {
                story.paragraph(ParagraphStyle.PART, Phrase.of(heading.marker()));
            }
            story.paragraph(ParagraphStyle.PART_TITLE, heading.title());
        } else {
            ParagraphStyle style = switch (heading.level()) {
                case PART, SECTION -> ParagraphStyle.SECTION;
                case POINT -> ParagraphStyle.POINT;
                case CLAUSE -> ParagraphStyle.CLAUSE;
            };
            story.paragraph(style, marked(heading.marker(), heading.title()));
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        story.paragraph(ParagraphStyle.BODY, format(), paragraph.content());
    }

    @Override
    public void listItem(ListItem item) {
        story.paragraph(ParagraphStyle.ITEM, format(), marked(item.sign(), item.content()));
    }

    @Override
    public void table(Table table) {
        new TableWriter(story, table, textWidth).write(last);
    }
}
