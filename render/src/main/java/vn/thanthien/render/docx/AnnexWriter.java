package vn.thanthien.render.docx;

import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Phrase;

/** Writes an annex on a page of its own (phụ lục). */
final class AnnexWriter {

    private final Story story;
    private final int textWidth;

    AnnexWriter(Story story, int textWidth) {
        this.story = story;
        this.textWidth = textWidth;
    }

    void write(Annex annex) {
        story.paragraph(ParagraphStyle.ANNEX, annex.label());
        annex.title().ifPresent(title -> story.paragraph(ParagraphStyle.ANNEX_TITLE, title));
        annex.reference()
                .ifPresent(reference -> story.paragraph(
                        ParagraphStyle.ANNEX_REFERENCE,
                        Phrase.of("(").plus(reference).plus(Phrase.of(")"))));
        new BodyWriter(story, textWidth).write(annex.body());
    }
}
