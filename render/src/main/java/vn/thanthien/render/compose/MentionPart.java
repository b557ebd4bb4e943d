package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;

/**
 * The documents that a report or plan cites (văn bản viện dẫn): those that lead the model in one table, others where
 * they are cited. A document cited several times is printed once, with all that was said of it.
 */
final class MentionPart {

    /** A document with all its mentions. */
    private record Cited(List<DocumentMention> mentions, int index) {

        private DocumentMention first() {
            return mentions.get(0);
        }

        private boolean isSameAs(DocumentMention other) {
            DocumentMention first = first();
            if (!first.getKind().equals(other.getKind())) {
                return false;
            }
            if (first.getSymbol().isPresent() && other.getSymbol().isPresent()) {
                return first.getSymbol()
                                .get()
                                .key()
                                .equals(other.getSymbol().get().key())
                        && first.getDate().equals(other.getDate());
            }
            return first.getSymbol().isEmpty()
                    && other.getSymbol().isEmpty()
                    && first.getSubject().isPresent()
                    && other.getSubject().isPresent()
                    && VietnameseText.same(
                            first.getSubject().get(), other.getSubject().get());
        }

        /** What the mentions say of one thing; what differs more than in capitals is kept. */
        private Optional<String> all(Function<DocumentMention, Optional<String>> said) {
            List<String> different = new ArrayList<>();
            for (DocumentMention mention : mentions) {
                said.apply(mention)
                        .filter(words -> different.stream().noneMatch(other -> VietnameseText.same(other, words)))
                        .ifPresent(different::add);
            }
            return different.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", different));
        }
    }

    private static final String TABLE_SECTION = "S2.2";

    private final List<Cited> cited = new ArrayList<>();

    MentionPart(List<DocumentMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            DocumentMention mention = mentions.get(i);
            Optional<Cited> known =
                    cited.stream().filter(other -> other.isSameAs(mention)).findFirst();
            if (known.isPresent()) {
                known.get().mentions().add(mention);
            } else {
                cited.add(new Cited(new ArrayList<>(List.of(mention)), i));
            }
        }
    }

    /** The leading documents as a table, others in a line of the section that cites them. */
    void tellReport(Content content) {
        Grid grid = new Grid()
                .column("mentions.kind", Column.text(2))
                .column("mentions.symbol", Column.text(1))
                .column("mentions.date", Column.centred(1))
                .column("mentions.issuer", Column.text(4))
                .column("mentions.subject", Column.text(10));
        for (Cited document : cited) {
            if (leads(document)) {
                Anchor anchor = new Anchor("/mentions/" + document.index());
                grid.row(List.of(
                        Grid.cell(document.first().getKind().map(DocumentKind::vietnamese)),
                        Grid.cell(document.all(m -> m.getSymbol().map(DocumentSymbol::printed)))
                                .at(anchor),
                        Grid.cell(document.all(m -> m.getDate().map(Printed::date))),
                        Grid.cell(issuers(document)),
                        Grid.cell(document.all(DocumentMention::getSubject))));
            }
        }
        if (!grid.isEmpty()) {
            content.add(TABLE_SECTION, grid.table().at(new Anchor("/mentions")));
        }
        tellWhereCited(content);
    }

    /** Each document that is no basis in a line of the section that cites it. */
    void tellWhereCited(Content content) {
        content.outline().sections().forEach(section -> {
            List<Cited> here = cited.stream()
                    .filter(document -> !leads(document))
                    .filter(document -> document.first()
                            .getSection()
                            .flatMap(id -> content.outline().home(id))
                            .filter(section.getId()::equals)
                            .isPresent())
                    .toList();
            if (!here.isEmpty()) {
                String names = here.stream().map(MentionPart::citation).collect(Collectors.joining("; "));
                content.dash(
                        section.getId(),
                        Wording.text("mentions.here", names),
                        "/mentions/" + here.get(0).index());
            }
        });
    }

    // Documents cited where the leading of the model is told, or nowhere in particular, belong to the table.
    private static boolean leads(Cited document) {
        return document.mentions().stream()
                .map(DocumentMention::getSection)
                .anyMatch(section -> section.isEmpty()
                        || section.get().startsWith("S0")
                        || section.get().startsWith("S1")
                        || section.get().startsWith("S2"));
    }

    /** The legal bases, each as one line without a closing mark. */
    List<String> bases() {
        return cited.stream()
                .filter(document -> document.mentions().stream().anyMatch(m -> m.hasRole(DocumentRole.LEGAL_BASIS)))
                .map(document -> Wording.text(
                        document.mentions().stream().anyMatch(m -> m.hasRole(DocumentRole.SUPERIOR_DIRECTIVE))
                                ? "mentions.carriesOut"
                                : "mentions.basis",
                        citation(document, Printed::longDate)))
                .toList();
    }

    /** The documents that ordered the report, as one phrase. */
    Optional<String> orders() {
        String names = cited.stream()
                .filter(document -> document.mentions().stream().anyMatch(m -> m.hasRole(DocumentRole.ORDERS_REPORT)))
                .map(MentionPart::citation)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String citation(Cited document) {
        return citation(document, Printed::namedDate);
    }

    /** "Kế hoạch số 04/KH-UBND ngày 11/01/2023 của UBND xã về kiểm soát thủ tục hành chính năm 2023". */
    private static String citation(Cited document, Function<PartialDate, String> dates) {
        StringBuilder words = new StringBuilder(
                document.first().getKind().map(DocumentKind::vietnamese).orElse(Wording.text("mentions.document")));
        document.all(m -> m.getSymbol().map(DocumentSymbol::printed))
                .ifPresent(symbol -> words.append(Wording.text("mentions.numbered", symbol)));
        document.all(m -> m.getDate().map(dates))
                .ifPresent(date -> words.append(' ').append(date));
        issuers(document).ifPresent(names -> words.append(Wording.text("mentions.by", names)));
        document.all(DocumentMention::getSubject).ifPresent(subject -> words.append(named(document, subject)));
        return words.toString();
    }

    private static String named(Cited document, String subject) {
        Optional<DocumentKind> kind = document.first().getKind();
        boolean repeatsKind = kind.isPresent() && subject.startsWith(kind.get().vietnamese() + " ");
        if (repeatsKind && document.first().getSymbol().isEmpty()) {
            return subject.substring(kind.get().vietnamese().length());
        }
        boolean isNamedAfter = kind.filter(k -> k == DocumentKind.LAW || k == DocumentKind.ORDINANCE)
                .isPresent();
        // "Quy định về ..." says itself what it is about.
        boolean saysItself = subject.startsWith(DocumentKind.PROVISION.vietnamese() + " ");
        return isNamedAfter || saysItself
                ? " " + (saysItself ? Printed.within(subject) : subject)
                : Wording.text("mentions.about", Printed.within(subject));
    }

    private static Optional<String> issuers(Cited document) {
        return document.all(
                m -> m.getIssuers().isEmpty() ? Optional.empty() : Optional.of(Printed.organs(m.getIssuers())));
    }
}
