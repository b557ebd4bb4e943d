package vn.thanthien.render.docx;

import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Phrase;

/** Writes an annex on a page of its own (phụ lục). */
final class AnnexWriter {

    private final Story story;
    private final Measure measure;
    private final int textWidth;

    AnnexWriter(Story story, int textWidth) {
        this.story = story;
        this.measure = story.measure();
        this.textWidth = textWidth;
    }

    void write(Annex annex) {
        story.paragraph(ParagraphStyle.ANNEX, annex.label());
        annex.title().ifPresent(title -> balanced(ParagraphStyle.ANNEX_TITLE, title));
        annex.reference()
                .ifPresent(reference -> balanced(
                        ParagraphStyle.ANNEX_REFERENCE,
                        Phrase.of("(").plus(reference).plus(Phrase.of(")"))));
        new BodyWriter(story, textWidth).write(annex.body());
    }

    private void balanced(ParagraphStyle style, Phrase content) {
        int indent = (textWidth - measure.balanced(content.shown(), style, textWidth)) / 2;
        story.paragraph(style, ParagraphFormat.OF_STYLE.indented(indent, indent), content);
    }
}
