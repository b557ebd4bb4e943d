package vn.thanthien.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;

/** Writes what stands under the body: the recipients at the left, the signature beside them. */
final class ClosingWriter {

    /** Room for the signature and the seal over it, about five lines. */
    private static final int ROOM_TO_SIGN = 1600;

    private static final ParagraphFormat KEPT = ParagraphFormat.OF_STYLE.keptWithNext(true);

    private final Story story;
    private final Measure measure;
    private final Xml xml;
    private final int textWidth;

    ClosingWriter(Story story, int textWidth) {
        this.story = story;
        this.measure = story.measure();
        this.xml = story.xml();
        this.textWidth = textWidth;
    }

    void write(AdministrativeDocument document) {
        if (document.recipients().isEmpty() && document.signature().isEmpty()) {
            return;
        }
        // Kept with the table, as the last words of the body are kept with it: a signature never stands alone.
        story.paragraph(ParagraphStyle.GAP, KEPT, Phrase.empty());
        boolean joint = !document.jointSignatures().isEmpty();
        if (joint) {
            joint(document);
            // two tables with nothing between them would be one
            story.paragraph(ParagraphStyle.GAP, KEPT, Phrase.empty());
        }
        int left = textWidth * 9 / 20;
        int right = textWidth - left;
        Layout.start(xml, List.of(left, right));
        Layout.startRow(xml);
        Layout.startCell(xml, left);
        story.at(new Anchor("/recipients"));
        boolean copied = !document.recipients().isEmpty();
        story.paragraph(ParagraphStyle.RECIPIENTS_TITLE, copied ? Phrase.of("Nơi nhận:") : Phrase.empty());
        for (int i = 0; i < document.recipients().size(); i++) {
            Phrase recipient = document.recipients().get(i);
            story.at(new Anchor("/recipients/" + i));
            story.paragraph(ParagraphStyle.RECIPIENT, Phrase.of("- ").plus(recipient));
        }
        xml.end();
        Layout.startCell(xml, right);
        if (joint) {
            story.paragraph(ParagraphStyle.AUTHORITY, Phrase.empty());
        } else {
            signature(document.signature(), "/signature", right, 0, ParagraphFormat.OF_STYLE);
        }
        xml.end().end().end();
        // The format wants a paragraph after the last table; this one takes no room.
        story.paragraph(ParagraphStyle.START, Phrase.empty());
    }

    /** The signatures of a joint document by twos, over the recipients and on the same page, so that none stands alone. */
    private void joint(AdministrativeDocument document) {
        int width = textWidth / 2;
        List<Optional<Signature>> signed = new ArrayList<>();
        signed.add(document.signature());
        document.jointSignatures().forEach(signature -> signed.add(Optional.of(signature)));
        if (signed.size() % 2 > 0) {
            signed.add(Optional.empty());
        }
        Layout.start(xml, List.of(width, width));
        for (int i = 0; i < signed.size(); i += 2) {
            // of one height, so that names side by side stand on one line
            int height = Math.max(offices(signed.get(i), width), offices(signed.get(i + 1), width));
            Layout.startRow(xml);
            for (int j = i; j < i + 2; j++) {
                Layout.startCell(xml, width);
                if (i > 0) {
                    story.paragraph(ParagraphStyle.AUTHORITY, KEPT, Phrase.empty());
                }
                signature(signed.get(j), j == 0 ? "/signature" : "/jointSignatures/" + (j - 1), width, height, KEPT);
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    /** How many lines the offices of a signer take. */
    private int offices(Optional<Signature> signature, int width) {
        return signature.stream()
                .flatMap(signed -> Stream.concat(signed.authority().stream(), signed.secondOffice().stream()))
                .mapToInt(line -> measure.lines(
                        measure.unbroken(line, ParagraphStyle.AUTHORITY, width).shown(),
                        ParagraphStyle.AUTHORITY,
                        width))
                .sum();
    }

    private void signature(
            Optional<Signature> signature, String pointer, int width, int height, ParagraphFormat format) {
        story.at(new Anchor(pointer));
        if (signature.isEmpty()) {
            story.paragraph(ParagraphStyle.AUTHORITY, format, Phrase.empty());
            return;
        }
        Signature signed = signature.get();
        for (Phrase line : signed.authority()) {
            balanced(line, format, width);
        }
        for (int missing = height - offices(signature, width); missing > 0; missing--) {
            story.paragraph(ParagraphStyle.AUTHORITY, format, Phrase.empty());
        }
        ParagraphFormat underTheSeal = format.before(ROOM_TO_SIGN);
        if (signed.secondOffice().isPresent()) {
            story.at(new Anchor(pointer + "/office"));
            balanced(signed.secondOffice().get(), underTheSeal, width);
            story.at(new Anchor(pointer + "/name"));
            signer(signed.name(), format, width);
        } else {
            story.at(new Anchor(pointer + "/name"));
            signer(signed.name(), underTheSeal, width);
        }
    }

    private void signer(Phrase name, ParagraphFormat format, int width) {
        int indent = (width - measure.balanced(name.shown(), ParagraphStyle.SIGNER, width)) / 2;
        story.paragraph(ParagraphStyle.SIGNER, format.indented(indent, indent), name);
    }

    private void balanced(Phrase office, ParagraphFormat format, int width) {
        Phrase line = measure.unbroken(office, ParagraphStyle.AUTHORITY, width);
        int indent = (width - measure.balanced(line.shown(), ParagraphStyle.AUTHORITY, width)) / 2;
        story.paragraph(ParagraphStyle.AUTHORITY, format.indented(indent, indent), line);
    }
}
