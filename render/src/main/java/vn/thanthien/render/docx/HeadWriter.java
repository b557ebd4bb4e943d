package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.Header;
import vn.thanthien.render.document.Phrase;

/** Writes all that stands over the body: organs and national title, number and dateline, type, subject, addressees. */
final class HeadWriter {

    private static final int SLACK = 200;
    private static final String STAR = "*";
    private static final String TO = "Kính gửi:";

    private final Story story;
    private final Measure measure;
    private final Xml xml;
    private final int textWidth;

    HeadWriter(Story story, int textWidth) {
        this.story = story;
        this.measure = story.measure();
        this.xml = story.xml();
        this.textWidth = textWidth;
    }

    void write(AdministrativeDocument document) {
        story.paragraph(ParagraphStyle.START, Phrase.empty());
        letterhead(document.header());
        boolean party = document.header().form() == DocumentForm.PARTY;
        ParagraphStyle type = party ? ParagraphStyle.PARTY_TYPE : ParagraphStyle.TYPE;
        // remarks on what is shown nowhere stand at the title
        story.at(new Anchor("")).at(new Anchor("/header/kind")).at(new Anchor("/header"));
        int set = balanced(type, document.type(), textWidth);
        long line = Math.min(set, measure.width(document.type().shown(), type));
        if (document.subject().isPresent()) {
            Phrase subject = document.subject().get();
            story.at(new Anchor("/header/abstractLine"));
            set = balanced(ParagraphStyle.SUBJECT, subject, textWidth);
            line = Math.min(set, measure.width(subject.shown(), ParagraphStyle.SUBJECT));
        }
        if (document.subject().isPresent() || document.header().form() == DocumentForm.STATE) {
            rule(share(line), textWidth, 240);
        } else {
            story.paragraph(ParagraphStyle.GAP, Phrase.empty());
        }
        addressees(document.addressees());
        document.authority().ifPresent(organ -> organ(ParagraphStyle.DECIDING, organ, textWidth));
        for (Phrase basis : document.legalBases()) {
            story.paragraph(ParagraphStyle.LEGAL_BASIS, basis);
        }
    }

    private void letterhead(Header header) {
        // The right cell takes what the title over it needs, the left one the rest.
        ParagraphStyle title =
                header.form() == DocumentForm.PARTY ? ParagraphStyle.PARTY_TITLE : ParagraphStyle.NATIONAL_TITLE;
        int right = (int) measure.width(title(header), title) + SLACK;
        right = Math.max(Math.min(right, textWidth * 2 / 3), textWidth * 11 / 20);
        int left = textWidth - right;
        Layout.start(xml, List.of(left, right));

        Layout.startRow(xml);
        Layout.startCell(xml, left);
        story.at(new Anchor("/header/issuer"));
        organs(header, left);
        xml.end();
        Layout.startCell(xml, right);
        switch (header.form()) {
            case STATE -> {
                story.paragraph(title, Phrase.of(Header.NATIONAL_TITLE));
                story.paragraph(ParagraphStyle.MOTTO, Phrase.of(Header.MOTTO));
                rule(measure.width(Header.MOTTO, ParagraphStyle.MOTTO), right, 0);
            }
            case PARTY -> {
                story.paragraph(title, Phrase.of(Header.PARTY_TITLE));
                rule(measure.width(Header.PARTY_TITLE, title), right, 0);
            }
            case LETTER, BOARD -> dateline(header, ParagraphStyle.DATELINE, right);
        }
        xml.end().end();
        if (header.form() == DocumentForm.STATE || header.form() == DocumentForm.PARTY) {
            numbered(header, left, right);
        }
        xml.end();
    }

    private static String title(Header header) {
        return header.form() == DocumentForm.PARTY ? Header.PARTY_TITLE : Header.NATIONAL_TITLE;
    }

    private void organs(Header header, int width) {
        boolean party = header.form() == DocumentForm.PARTY;
        for (Phrase line : header.managingOrgan()) {
            organ(party ? ParagraphStyle.PARTY_MANAGING_ORGAN : ParagraphStyle.MANAGING_ORGAN, line, width);
        }
        ParagraphStyle issuing = party ? ParagraphStyle.PARTY_ISSUING_ORGAN : ParagraphStyle.ISSUING_ORGAN;
        long longest = 0;
        for (Phrase line : header.issuingOrgan()) {
            int set = organ(issuing, line, width);
            longest = Math.max(longest, Math.min(set, measure.width(line.shown(), issuing)));
        }
        if (party) {
            story.paragraph(ParagraphStyle.PARTY_STAR, Phrase.of(STAR));
        } else {
            rule(share(longest), width, 0);
        }
    }

    // A row of its own, so that number and dateline stand on one line whatever is over them.
    private void numbered(Header header, int left, int right) {
        if (header.number().isEmpty() && header.dateline().isEmpty()) {
            return;
        }
        boolean party = header.form() == DocumentForm.PARTY;
        Layout.startRow(xml);
        Layout.startCell(xml, left);
        story.at(new Anchor("/header/symbol"));
        story.paragraph(party ? ParagraphStyle.PARTY_NUMBER : ParagraphStyle.NUMBER, header.numberLine());
        xml.end();
        Layout.startCell(xml, right);
        dateline(header, party ? ParagraphStyle.PARTY_DATELINE : ParagraphStyle.DATELINE, right);
        xml.end().end();
    }

    private void dateline(Header header, ParagraphStyle style, int width) {
        story.at(new Anchor("/header/date")).at(new Anchor("/header/place"));
        balanced(style, header.dateLine(), width);
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

    /** The same as {@link #balanced}, not broken inside a word of several syllables. */
    private int organ(ParagraphStyle style, Phrase name, int width) {
        return balanced(style, measure.unbroken(name, style, width), width);
    }

    /** A centred paragraph whose lines are about equally long; answers the width in which they are set. */
    private int balanced(ParagraphStyle style, Phrase content, int width) {
        int set = measure.balanced(content.shown(), style, width);
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
            int indent = (textWidth - measure.balanced(line.shown(), style, textWidth)) / 2;
            story.paragraph(
                    style,
                    ParagraphFormat.OF_STYLE.indented(indent, indent).after(240).aligned(Alignment.CENTRE),
                    line);
            return;
        }
        // The hyphens stand one under the other, below the colon; the whole is set in the middle of the page.
        int colon = (int) measure.width(TO.substring(0, TO.length() - 1), style);
        int dash = (int) measure.width("- ", style);
        long widest = addressees.stream()
                .mapToLong(addressee -> measure.width(addressee.shown(), style))
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
