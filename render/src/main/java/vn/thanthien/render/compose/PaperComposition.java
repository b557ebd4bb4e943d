package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.profile.LetterHead;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Text;

/** Composes the papers of the model: head and closing as the kind has them, the content by the class for it. */
final class PaperComposition {

    private static final String VERSION = "1";
    private static final int RECIPIENTS = 3;

    private final PaperContext context;
    private final Paper paper;
    private final PaperKind kind;
    private final DocumentBuilder builder = AdministrativeDocument.builder();

    PaperComposition(PaperContext context) {
        this.context = context;
        this.paper = context.paper();
        this.kind = paper.getKind();
    }

    AdministrativeDocument compose() {
        builder.form(form());
        organs();
        if (hasNumber()) {
            builder.number(number());
        } else {
            builder.withoutNumber();
        }
        if (kind == PaperKind.SURVEY || kind == PaperKind.SLOGAN_BOARD) {
            builder.withoutDateline();
        } else {
            builder.dateline(HeadPart.dateline(
                    context.header()
                            .flatMap(DocumentHeader::getPlace)
                            .map(Phrase::of)
                            .orElseGet(() -> HeadPart.blank("header.place")),
                    context.header().flatMap(DocumentHeader::getDate)));
        }
        content();
        recipients();
        signature();
        return builder.property("thanthien.form", kind.code())
                .property("thanthien.formVersion", VERSION)
                .property("thanthien.profile", context.profile().getId())
                .property("thanthien.profileVersion", context.profile().getVersion())
                .build();
    }

    private DocumentForm form() {
        if (kind == PaperKind.SLOGAN_BOARD) {
            return DocumentForm.BOARD;
        }
        // an apology concerns a procedure; the other letters are courtesies
        if (kind.isLetter() && kind != PaperKind.LETTER_APOLOGY && !hasTitle()) {
            return DocumentForm.LETTER;
        }
        return context.isParty() ? DocumentForm.PARTY : DocumentForm.STATE;
    }

    private boolean hasTitle() {
        return !context.isParty()
                && context.profile().getCourtesyLetters().equals(Optional.of(LetterHead.NATIONAL_TITLE));
    }

    private void content() {
        switch (kind) {
            case DECISION -> new SteeringPapers(context, builder).decision();
            case REGULATION -> new SteeringPapers(context, builder).regulation();
            case NOTICE -> new SteeringPapers(context, builder).notice();
            case LETTER_BIRTH, LETTER_MARRIAGE, LETTER_CONDOLENCE, LETTER_APOLOGY, LETTER_THANKS ->
                new LetterPaper(context, builder).write();
            case COMMITMENT -> new CommitmentPapers(context, builder).commitment();
            case SLOGAN_BOARD -> new CommitmentPapers(context, builder).board();
            case SURVEY -> new SheetPapers(context, builder).survey();
            case SCORE_SHEET -> new SheetPapers(context, builder).scores();
        }
    }

    /** The subject that the data give; else the one of the kind. */
    static void subject(PaperContext context, DocumentBuilder builder, Phrase usual) {
        Phrase subject = context.header()
                .flatMap(DocumentHeader::getAbstractLine)
                .map(Phrase::of)
                .orElse(usual);
        builder.subject(unbroken(subject));
    }

    /** Without a break inside the name of the model. */
    static Phrase unbroken(Phrase phrase) {
        return new Phrase(
                phrase.inlines().stream().map(PaperComposition::unbroken).toList());
    }

    private static Inline unbroken(Inline inline) {
        return inline instanceof Text text ? new Text(HeadPart.unbroken(text.content()), text.emphasis()) : inline;
    }

    private boolean isOfTheBody() {
        return kind == PaperKind.NOTICE && !context.isParty();
    }

    private void organs() {
        Optional<Organ> managing = context.header().flatMap(DocumentHeader::getManagingOrgan);
        managing.ifPresent(organ -> HeadPart.lines(organ.getName()).forEach(l -> builder.managingOrgan(Phrase.of(l))));
        if (context.issuer().isPresent()) {
            HeadPart.issuing(builder, HeadPart.phrases(context.issuer().get().getName()), context.header());
            if (managing.isEmpty() && isIssuer(OrganKind.STEERING_BODY)) {
                builder.managingOrgan(HeadPart.blank("header.managingOrgan"));
            } else if (managing.isEmpty() && kind != PaperKind.SLOGAN_BOARD) {
                SuperiorLine.of(context.profile(), context.header()).forEach(builder::managingOrgan);
            }
        } else if (isOfTheBody()) {
            builder.managingOrgan(HeadPart.blank("header.managingOrgan")).issuingOrgan(Phrase.of(context.body()));
        } else {
            if (managing.isEmpty() && !context.isParty() && kind != PaperKind.SLOGAN_BOARD) {
                SuperiorLine.lines(context.profile(), context.header().flatMap(DocumentHeader::getDate))
                        .forEach(builder::managingOrgan);
            }
            builder.issuingOrgan(HeadPart.blank("header.issuer"));
        }
    }

    private boolean isIssuer(OrganKind organ) {
        return context.issuer().flatMap(Organ::knownKind).filter(organ::equals).isPresent();
    }

    private boolean hasNumber() {
        return type().isPresent();
    }

    private Optional<DocumentKind> type() {
        return switch (kind) {
            case DECISION, REGULATION -> Optional.of(DocumentKind.DECISION);
            case NOTICE -> Optional.of(DocumentKind.NOTICE);
            default -> Optional.empty();
        };
    }

    private DocumentNumber number() {
        return context.header()
                .flatMap(DocumentHeader::getSymbol)
                .map(HeadPart::number)
                .orElseGet(() -> new DocumentNumber(
                        HeadPart.dotted("header.number"),
                        organLetters()
                                .map(letters ->
                                        type().orElseThrow().abbreviation() + (context.isParty() ? "/" : "-") + letters)
                                .<Inline>map(Text::of)
                                .orElseGet(() -> HeadPart.dotted("header.symbol"))));
    }

    /** The letters of the organ in the symbol: UBND, ĐU, or the first letters of the name of the body. */
    private Optional<String> organLetters() {
        if (context.isParty()) {
            return Optional.of("ĐU");
        }
        if (isIssuer(OrganKind.STEERING_BODY) || (context.issuer().isEmpty() && isOfTheBody())) {
            StringBuilder letters = new StringBuilder();
            for (String word : context.body().split(" ", -1)) {
                letters.append(word, 0, Math.min(1, word.length()));
            }
            return Optional.of(letters.toString().toUpperCase(Locale.ROOT)).filter(l -> !l.isEmpty());
        }
        return context.issuer().isEmpty() || isIssuer(OrganKind.PEOPLES_COMMITTEE)
                ? Optional.of("UBND")
                : Optional.empty();
    }

    private void recipients() {
        List<Recipient> given = paper.getRecipients();
        if (!given.isEmpty()) {
            ClosingPart.recipients(builder, given);
        } else if (!hasNumber()) {
            if (kind != PaperKind.LETTER_APOLOGY) {
                builder.withoutRecipients();
            }
        } else {
            if (kind != PaperKind.NOTICE) {
                String last = Integer.toString(SteeringPapers.articles(kind));
                builder.recipient(Phrase.of(Wording.text("paper.recipients.article", last)));
            }
            Superiors superiors = Superiors.on(context.header().flatMap(DocumentHeader::getDate), context.profile());
            superiors.recipients().forEach(builder::recipient);
            builder.recipient(Phrase.of(superiors.blank("recipients.0", "recipients.0", paper.getLocality())));
            for (int i = 1; i < RECIPIENTS; i++) {
                builder.recipient(HeadPart.blank("recipients." + i));
            }
        }
    }

    private void signature() {
        if (!kind.shows("signature")) {
            return;
        }
        if (paper.getSignature().isPresent()) {
            builder.signature(ClosingPart.signature(paper.getSignature(), context.isParty(), id -> HeadPart.blank(id)));
            return;
        }
        Phrase name = HeadPart.blank("signature.name");
        List<Phrase> authority = new ArrayList<>();
        if (context.isParty()) {
            authority.add(Phrase.of(ClosingPart.PARTY_ON_BEHALF + " " + Wording.text("paper.partyCommittee")));
            authority.add(PaperContext.likely("signature.office", Wording.text("paper.secretary")));
        } else if (isOfTheBody()) {
            authority.add(PaperContext.likely("signature.office", Wording.text("paper.head")));
        } else {
            if (kind == PaperKind.COMMITMENT || kind == PaperKind.SCORE_SHEET) {
                authority.add(Phrase.of("TM. " + Wording.text("paper.committee")));
            }
            authority.add(PaperContext.likely("signature.office", Wording.text("paper.chair")));
        }
        Optional<Phrase> second =
                isOfTheBody() ? Optional.of(HeadPart.blank("signature.secondOffice")) : Optional.empty();
        builder.signature(new Signature(authority, second, name));
    }
}
