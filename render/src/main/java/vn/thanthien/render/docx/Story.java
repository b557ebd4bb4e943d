package vn.thanthien.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.RemarkPlaces;
import vn.thanthien.render.document.Text;

/** Writes paragraphs with their words and content controls; counts the controls of one document. */
final class Story {

    private final Xml xml;
    private final RemarkPlaces remarks;
    private final Measure measure;
    /** The remarks on what is written next. */
    private final List<Integer> pending = new ArrayList<>();

    private int controls;

    Story(Xml xml, RemarkPlaces remarks, Measure measure) {
        this.xml = xml;
        this.remarks = remarks;
        this.measure = measure;
    }

    /** What is written next was made from this place in the data. */
    Story at(Anchor anchor) {
        pending.addAll(remarks.take(anchor));
        return this;
    }

    Story at(Optional<Anchor> anchor) {
        anchor.ifPresent(this::at);
        return this;
    }

    /** The XML underneath, for the tables around the paragraphs. */
    Xml xml() {
        return xml;
    }

    /** How wide words of the document are. */
    Measure measure() {
        return measure;
    }

    void paragraph(ParagraphStyle style, Phrase content) {
        paragraph(style, ParagraphFormat.OF_STYLE, content);
    }

    void paragraph(ParagraphStyle style, ParagraphFormat format, Phrase content) {
        xml.start("p");
        format.write(xml, style);
        // in the order in which they were given, the gravest first, whatever part of the paragraph each concerns
        List<Integer> here = pending.stream().sorted().toList();
        pending.clear();
        Comments.open(xml, here);
        for (Inline inline : content.inlines()) {
            if (inline instanceof Text text) {
                run(text.content(), text.emphasis());
            } else if (inline instanceof Blank blank) {
                control(blank);
            }
        }
        Comments.close(xml, here);
        xml.end();
    }

    private void run(String text, Emphasis emphasis) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("r");
        if (emphasis != Emphasis.NONE) {
            xml.start("rPr");
            if (emphasis.isBold()) {
                xml.empty("b");
            }
            if (emphasis.isItalic()) {
                xml.empty("i");
            }
            xml.end();
        }
        lines(text);
        xml.end();
    }

    // A control that cannot be deleted by mistake; its value may have several lines.
    private void control(Blank blank) {
        boolean empty = blank.value().isEmpty();
        xml.start("sdt").start("sdtPr");
        xml.empty("alias", "val", ControlNames.alias(blank));
        xml.empty("tag", "val", blank.id());
        xml.empty("id", "val", Integer.toString(++controls));
        xml.empty("lock", "val", "sdtLocked");
        if (empty) {
            xml.empty("showingPlcHdr");
        }
        xml.empty("text", "multiLine", "1").end();
        xml.start("sdtContent").start("r");
        if (empty) {
            xml.start("rPr").empty("rStyle", "val", StylesPart.BLANK_STYLE).end();
        }
        lines(blank.shown());
        xml.end().end().end();
    }

    private void lines(String text) {
        List<String> lines =
                text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.start("t");
            xml.space();
            xml.text(lines.get(i).replace('\t', ' ')).end();
        }
    }
}
