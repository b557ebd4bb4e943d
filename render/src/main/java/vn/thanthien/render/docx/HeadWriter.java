package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Header;
import vn.thanthien.render.document.Phrase;

/** Writes all that stands over the body: organs and national title, number and dateline, type, subject, addressees. */
final class HeadWriter {

    private static final int SLACK = 200;
    private static final String TO = "Kính gửi:";

    private final Story story;
    private final Xml xml;
    private final int textWidth;

    HeadWriter(Story story, int textWidth) {
        this.story = story;
        this.xml = story.xml();
        this.textWidth = textWidth;
    }

    void write(AdministrativeDocument document) {
        story.paragraph(ParagraphStyle.START, Phrase.empty());
        letterhead(document.header());
        // remarks on what is shown nowhere stand at the title
        story.at(new Anchor("")).at(new Anchor("/header/kind")).at(new Anchor("/header"));
        int set = balanced(ParagraphStyle.TYPE, document.type(), textWidth);
        long line = Math.min(set, Measure.width(document.type().shown(), ParagraphStyle.TYPE));
        if (document.subject().isPresent()) {
            Phrase subject = document.subject().get();
            story.at(new Anchor("/header/abstractLine"));
            set = balanced(ParagraphStyle.SUBJECT, subject, textWidth);
            line = Math.min(set, Measure.width(subject.shown(), ParagraphStyle.SUBJECT));
        }
        rule(share(line), textWidth, 240);
        addressees(document.addressees());
        for (Phrase basis : document.legalBases()) {
            story.paragraph(ParagraphStyle.LEGAL_BASIS, basis);
        }
    }

    private void letterhead(Header header) {
        // The right cell takes what the national title needs, the left one the rest.
        int right = (int) Measure.width(Header.NATIONAL_TITLE, ParagraphStyle.NATIONAL_TITLE) + SLACK;
        right = Math.max(Math.min(right, textWidth * 3 / 5), textWidth * 11 / 20);
        int left = textWidth - right;
        Layout.start(xml, List.of(left, right));

        Layout.startRow(xml);
        Layout.startCell(xml, left);
        story.at(new Anchor("/header/issuer"));
        for (Phrase line : header.managingOrgan()) {
            balanced(ParagraphStyle.MANAGING_ORGAN, line, left);
        }
        long longest = 0;
        for (Phrase line : header.issuingOrgan()) {
            int set = balanced(ParagraphStyle.ISSUING_ORGAN, line, left);
            longest = Math.max(longest, Math.min(set, Measure.width(line.shown(), ParagraphStyle.ISSUING_ORGAN)));
        }
        rule(share(longest), left, 0);
        xml.end();
        Layout.startCell(xml, right);
        story.paragraph(ParagraphStyle.NATIONAL_TITLE, Phrase.of(Header.NATIONAL_TITLE));
        story.paragraph(ParagraphStyle.MOTTO, Phrase.of(Header.MOTTO));
        rule(Measure.width(Header.MOTTO, ParagraphStyle.MOTTO), right, 0);
        xml.end().end();

        // A row of its own, so that number and dateline stand on one line whatever is over them.
        Layout.startRow(xml);
        Layout.startCell(xml, left);
        story.at(new Anchor("/header/symbol"));
        story.paragraph(ParagraphStyle.NUMBER, header.number().line());
        xml.end();
        Layout.startCell(xml, right);
        story.at(new Anchor("/header/date")).at(new Anchor("/header/place"));
        balanced(ParagraphStyle.DATELINE, header.dateline().line(), right);
        xml.end().end().end();
    }

    // The decree asks for a rule of a third to a half of the line.
    private static long share(long line) {
        return line * 2 / 5;
    }

    /** A centred line as wide as asked, drawn as the top border of an empty paragraph. */
    private void rule(long length, int width, int after) {
        int indent = (int) Math.max(0, (width - length) / 2);
        ParagraphFormat format = ParagraphFormat.OF_STYLE.underRule().indented(indent, indent);
        story.paragraph(ParagraphStyle.RULE, after == 0 ? format : format.after(after), Phrase.empty());
    }

    /** A centred paragraph whose lines are about equally long; answers the width in which they are set. */
    private int balanced(ParagraphStyle style, Phrase content, int width) {
        int set = Measure.balanced(content.shown(), style, width);
        int indent = (width - set) / 2;
        story.paragraph(style, ParagraphFormat.OF_STYLE.indented(indent, indent), content);
        return set;
    }

    private void addressees(List<Phrase> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        ParagraphStyle style = ParagraphStyle.ADDRESSEE;
        story.at(new Anchor("/addressees"));
        if (addressees.size() == 1) {
            Phrase line = Phrase.of(TO + " ").plus(addressees.get(0));
            int indent = (textWidth - Measure.balanced(line.shown(), style, textWidth)) / 2;
            story.paragraph(
                    style,
                    ParagraphFormat.OF_STYLE.indented(indent, indent).after(240).aligned(Alignment.CENTRE),
                    line);
            return;
        }
        // The hyphens stand one under the other, below the colon; the whole is set in the middle of the page.
        int colon = (int) Measure.width(TO.substring(0, TO.length() - 1), style);
        int dash = (int) Measure.width("- ", style);
        long widest = addressees.stream()
                .mapToLong(addressee -> Measure.width(addressee.shown(), style))
                .max()
                .orElse(0);
        int indent = (int) Math.max(0, (textWidth - colon - dash - widest) / 2);
        story.paragraph(style, ParagraphFormat.OF_STYLE.indented(indent, 0).keptWithNext(true), Phrase.of(TO));
        for (int i = 0; i < addressees.size(); i++) {
            story.at(new Anchor("/addressees/" + i));
            ParagraphFormat format =
                    ParagraphFormat.OF_STYLE.indented(indent + colon + dash, 0).hangingBy(dash);
            boolean last = i == addressees.size() - 1;
            story.paragraph(
                    style, last ? format.after(240) : format, Phrase.of("- ").plus(addressees.get(i)));
        }
    }
}
