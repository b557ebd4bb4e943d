package vn.thanthien.render.compose;

import java.util.Optional;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Phrase;

/** Letters to a person (thư chúc mừng, chia buồn, xin lỗi, cảm ơn). */
final class LetterPaper {

    private final PaperContext context;
    private final DocumentBuilder builder;
    private final PaperKind kind;
    private final Letter letter;

    LetterPaper(PaperContext context, DocumentBuilder builder) {
        this.context = context;
        this.builder = builder;
        this.kind = context.paper().getKind();
        this.letter = context.letter().orElse(Letter.builder().build());
    }

    void write() {
        String key = "letter." + kind;
        builder.type(Wording.text(key));
        Optional<Phrase> usual = Wording.find(key + ".subject").map(Phrase::of);
        boolean told =
                context.header().flatMap(header -> header.getAbstractLine()).isPresent();
        if (told || usual.isPresent()) {
            PaperComposition.subject(context, builder, usual.orElse(Phrase.empty()));
        }
        builder.addressee(addressee());
        Phrase[] words = {
            Phrase.of(Printed.capitalised(context.organ())),
            text(letter.getPerson(), "person"),
            date(letter.getDate(), "date"),
            text(letter.getDossier(), "dossier"),
            text(letter.getProcedure(), "procedure"),
            date(letter.getAppointment(), "appointment"),
            date(letter.getNewDate(), "newDate"),
            text(letter.getReason().map(Printed::unended), "reason")
        };
        for (int i = 1; Wording.find(key + "." + i).isPresent(); i++) {
            builder.paragraph(Wording.phrase(key + "." + i, words));
        }
        builder.paragraph(Phrase.of(Wording.text(key + ".end")));
    }

    private Phrase addressee() {
        Phrase recipient = text(letter.getRecipient(), "recipient");
        boolean asked = letter.getAddress().isPresent() || context.letter().isEmpty();
        return asked ? Wording.phrase("letter.to", recipient, text(letter.getAddress(), "address")) : recipient;
    }

    private Phrase text(Optional<String> said, String member) {
        String hint = "letter." + member;
        boolean own = Wording.find("hint." + hint + "." + kind).isPresent();
        boolean any = own || Wording.find("hint." + hint).isPresent();
        // what the letter does not mention has no hint of its own, and is not asked for
        return any || said.isPresent() ? PaperContext.told(said, hint, own ? hint + "." + kind : hint) : Phrase.empty();
    }

    private Phrase date(Optional<PartialDate> said, String member) {
        return PaperContext.told(said, "letter." + member);
    }
}
