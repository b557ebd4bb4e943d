package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.paper.Duty;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.Text;

/** The papers of the steering body: the decision that establishes it, its operating regulation, the assignment notice. */
final class SteeringPapers {

    private static final int DECISION_ARTICLES = 5;
    private static final int REGULATION_ARTICLES = 3;
    private static final int BLANK_BASES = 3;
    private static final int BLANK_MEMBERS = 9;
    private static final int BLANK_DUTIES = 4;
    private static final int BLANK_TASKS = 2;

    private final PaperContext context;
    private final DocumentBuilder builder;

    SteeringPapers(PaperContext context, DocumentBuilder builder) {
        this.context = context;
        this.builder = builder;
    }

    /** How many articles a decision has; the last names those who carry it out. */
    static int articles(PaperKind kind) {
        return kind == PaperKind.DECISION ? DECISION_ARTICLES : REGULATION_ARTICLES;
    }

    void decision() {
        decisionHead("decision.subject");
        Optional<SteeringBody> support = context.paper().getSupportBody();
        article(1, context.text("decision.1", members()));
        article(2, context.text("decision.2"));
        clauses("decision.2");
        article(3, context.text(support.isPresent() ? "decision.3.support" : "decision.3", Phrase.of(supportName())));
        article(4, context.text("decision.4"));
        article(DECISION_ARTICLES, context.text("decision.5"));
        builder.annex(annex(
                context.text("decision.members"),
                "steeringBody",
                context.paper().getSteeringBody()));
        if (support.isPresent()) {
            builder.annex(
                    annex(context.text("decision.supportMembers", Phrase.of(supportName())), "supportBody", support));
        }
    }

    void regulation() {
        decisionHead("regulation.subject");
        for (int i = 1; i <= REGULATION_ARTICLES; i++) {
            article(i, context.text("regulation.decision." + i));
        }
        List<Block> body = new ArrayList<>();
        int number = 1;
        for (int chapter = 1; Wording.find("regulation." + chapter).isPresent(); chapter++) {
            String key = "regulation." + chapter;
            body.add(new Heading(
                    Level.PART,
                    Wording.text("regulation.chapter." + chapter),
                    context.text(key).inCapitals(),
                    Optional.empty()));
            for (int article = 1; Wording.find(key + "." + article).isPresent(); article++) {
                regulationArticle(body, number++, key + "." + article);
            }
        }
        // the regulation is a document of its own: type and subject instead of a label
        Phrase title = context.text("regulation.title");
        builder.annex(new Annex(title, Optional.empty(), Optional.of(reference("paper.issued")), body));
    }

    private void regulationArticle(List<Block> body, int number, String key) {
        body.add(new Heading(
                Level.POINT,
                Wording.text("paper.article", Integer.toString(number)),
                context.text(key),
                Optional.empty()));
        boolean several = Wording.find(key + ".2").isPresent();
        for (int i = 1; Wording.find(key + "." + i).isPresent(); i++) {
            Phrase words = context.text(key + "." + i);
            body.add(several ? new ListItem(i + ".", words, Optional.empty()) : Paragraph.of(words));
        }
    }

    void notice() {
        builder.type(DocumentKind.NOTICE.vietnamese());
        PaperComposition.subject(context, builder, context.text("notice.subject"));
        bases();
        builder.paragraph(context.text("notice.opening"));
        List<Duty> duties = duties();
        for (int i = 0; i < duties.size(); i++) {
            duty(duties.get(i), i);
        }
        builder.paragraph(context.text("notice.closing"));
    }

    /** The duties given, then the members of whom none is told yet; of nobody, some to fill in. */
    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>(context.paper().getDuties());
        context.paper().getSteeringBody().map(SteeringBody::getMembers).orElse(List.of()).stream()
                .filter(member -> duties.stream()
                        .noneMatch(duty -> duty.getMember().getName().equals(member.getName())))
                .map(member -> Duty.builder().member(member).build())
                .toList()
                .forEach(duties::add);
        while (duties.isEmpty() || (context.paper().getDuties().isEmpty() && isSkeleton(duties))) {
            duties.add(Duty.builder().member(SteeringMember.builder().build()).build());
        }
        return duties;
    }

    private boolean isSkeleton(List<Duty> duties) {
        return context.paper().getSteeringBody().isEmpty() && duties.size() < BLANK_DUTIES;
    }

    private void duty(Duty duty, int index) {
        String id = "duties." + index;
        SteeringMember member = duty.getMember();
        Phrase who = PaperContext.told(member.getName(), id + ".member.name", "member.name");
        if (member.getOffice().isPresent() || member.getName().isEmpty()) {
            who = Wording.phrase(
                    "notice.member",
                    who,
                    PaperContext.told(member.getOffice(), id + ".member.office", "member.office"));
        }
        if (member.getRole().isPresent() || member.getName().isEmpty()) {
            who = Wording.phrase(
                    "notice.role", who, PaperContext.told(member.getRole(), id + ".member.role", "member.role"));
        }
        builder.heading(Level.POINT, (index + 1) + ".", who, Optional.empty());
        duty.getTasks().forEach(task -> builder.dash(Phrase.of(Printed.sentence(task))));
        for (int i = 0; duty.getTasks().isEmpty() && i < BLANK_TASKS; i++) {
            builder.dash(HeadPart.blank(id + ".tasks." + i, "duty"));
        }
    }

    private void decisionHead(String subject) {
        builder.type(DocumentKind.DECISION.vietnamese());
        PaperComposition.subject(context, builder, context.text(subject));
        builder.authority(authority());
        bases();
        builder.heading(Level.PART, "", Phrase.of(Wording.text("paper.decides")), Optional.empty());
    }

    /** Who decides: the collective for which somebody signs, else its head. */
    private Phrase authority() {
        if (context.issuer().isEmpty()) {
            return HeadPart.blank("authority");
        }
        boolean collective = context.paper().getSignature().stream()
                .anyMatch(
                        signature -> signature.getAuthority().stream().anyMatch(a -> a == SigningAuthority.ON_BEHALF));
        return Phrase.of(
                collective || context.isParty() ? context.organ() : Wording.text("paper.deciding", context.organ()));
    }

    private void bases() {
        List<DocumentMention> mentions = context.paper().getMentions().stream()
                .map(mention -> DocumentMention.builder()
                        .from(mention)
                        .addRoles(DocumentRole.LEGAL_BASIS)
                        .build())
                .toList();
        new MentionPart(mentions).bases().forEach(basis -> builder.legalBasis(Phrase.of(basis)));
        for (int i = 0; mentions.isEmpty() && i < BLANK_BASES; i++) {
            builder.legalBasis(Wording.phrase("form.basis", HeadPart.blank("mentions." + i, "citation")));
        }
    }

    private void article(int number, Phrase words) {
        Text label = new Text(Wording.text("paper.article", Integer.toString(number)) + " ", Emphasis.BOLD);
        builder.paragraph(Phrase.of(label).plus(words));
    }

    private void clauses(String key) {
        for (int i = 1; Wording.find(key + "." + i).isPresent(); i++) {
            builder.block(new ListItem(i + ".", context.text(key + "." + i), Optional.empty()));
        }
    }

    private Phrase members() {
        Optional<SteeringBody> body = context.paper().getSteeringBody();
        int listed = body.map(known -> known.getMembers().size()).orElse(0);
        Optional<String> count = body.map(SteeringBody::getMemberCount)
                .flatMap(Printed::count)
                .or(() -> listed == 0 ? Optional.empty() : Optional.of(Printed.count(listed)));
        return PaperContext.told(count, "steeringBody.memberCount", "steeringBody.memberCount");
    }

    private String supportName() {
        return context.paper().getSupportBody().map(SteeringBody::printedNames).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(Wording.text("decision.supportBody"));
    }

    private Annex annex(Phrase title, String id, Optional<SteeringBody> body) {
        Grid grid = new Grid()
                .column("steering.name", Column.text(5))
                .column("steering.office", Column.text(7))
                .column("steering.role", Column.text(4));
        List<SteeringMember> members =
                new ArrayList<>(body.map(SteeringBody::getMembers).orElse(List.of()));
        for (int i = members.size(); members.isEmpty() || (i < BLANK_MEMBERS && body.isEmpty()); i++) {
            members.add(SteeringMember.builder().build());
        }
        for (int i = 0; i < members.size(); i++) {
            String row = id + ".members." + i;
            SteeringMember member = members.get(i);
            grid.row(List.of(
                    Cell.of(PaperContext.told(member.getName(), row + ".name", "member.name")),
                    Cell.of(PaperContext.told(member.getOffice(), row + ".office", "member.office")),
                    Cell.of(PaperContext.told(member.getRole(), row + ".role", "member.role"))));
        }
        Table table = grid.table();
        return new Annex(
                Phrase.empty(),
                Optional.of(PaperComposition.unbroken(title.inCapitals())),
                Optional.of(reference("paper.attached")),
                List.of(table));
    }

    /** Number, date and organ of the decision, with dots for what is not known yet. */
    private Phrase reference(String key) {
        Optional<DocumentHeader> header = context.header();
        String number = header.flatMap(DocumentHeader::getSymbol)
                .map(symbol -> symbol.printed())
                .orElse(Wording.text("paper.unknown"));
        String date =
                header.flatMap(DocumentHeader::getDate).map(Printed::longDate).orElse(Wording.text("paper.undated"));
        return Phrase.of(Wording.text(key, DocumentKind.DECISION.vietnamese(), number, date, context.organ()));
    }
}
