package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Phrase;

/**
 * The documents that a report or plan cites (văn bản viện dẫn): those that lead the model in one table, others where
 * they are cited. A document cited several times is printed once, with all that was said of it.
 */
final class MentionPart {

    /** A document with all its mentions. */
    private record Cited(List<DocumentMention> mentions, List<Integer> indexes) {

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

        private boolean isIn(Set<String> sections) {
            return mentions.stream()
                    .map(DocumentMention::getSection)
                    .flatMap(Optional::stream)
                    .anyMatch(sections::contains);
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

    /** Kinds of documents that keep their capital within a sentence, since they do not read as verbs. */
    private static final Pattern NAME =
            Pattern.compile("(Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quy chế|Quyết định số) ");

    private static final Pattern ABOUT = Pattern.compile("[Vv]ề ");

    private final List<Cited> cited = new ArrayList<>();

    MentionPart(List<DocumentMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            DocumentMention mention = mentions.get(i);
            Optional<Cited> known =
                    cited.stream().filter(other -> other.isSameAs(mention)).findFirst();
            if (known.isPresent()) {
                known.get().mentions().add(mention);
                known.get().indexes().add(i);
            } else {
                cited.add(new Cited(new ArrayList<>(List.of(mention)), new ArrayList<>(List.of(i))));
            }
        }
    }

    /** The leading documents as a table, others in a line of the section that cites them. */
    void tellReport(Content content) {
        Grid grid = new Grid()
                .column("mentions.kind", Column.text(2))
                .column("mentions.symbol", Column.text(1))
                .column("mentions.date", Column.centred(1))
                .column("mentions.issuer", Column.text(6))
                .column("mentions.subject", Column.text(14));
        for (Cited document : cited) {
            if (leads(document)) {
                grid.row(anchored(
                        document,
                        List.of(
                                Grid.cell(document.first().getKind().map(DocumentKind::vietnamese)),
                                Grid.cell(document.all(m -> m.getSymbol().map(DocumentSymbol::printed))),
                                Grid.cell(document.all(m -> m.getDate().map(Printed::date))),
                                Grid.cell(issuers(document)),
                                Grid.cell(subject(document)))));
            }
        }
        if (!grid.isEmpty()) {
            content.add(TABLE_SECTION, grid.table().at(new Anchor("/mentions")));
        }
        tellWhereCited(content, Set.of());
    }

    // Each mention of the document has a cell to be found by, as long as there are cells.
    private static List<Cell> anchored(Cited document, List<Cell> cells) {
        List<Cell> anchored = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(cells.size(), document.indexes().size()); i++) {
            anchored.set(
                    i,
                    cells.get(i).at(new Anchor("/mentions/" + document.indexes().get(i))));
        }
        return anchored;
    }

    /** The documents cited in one part of a section: "P3.2" is the second part of "P3". */
    void tellUnder(Content content, String section, String part) {
        List<Cited> here = cited.stream()
                .filter(document -> document.isIn(Set.of(part)) && !leads(document))
                .toList();
        if (!here.isEmpty()) {
            here(content, section, here);
        }
    }

    /** Each document that is no basis in a line of the section that cites it, unless told under a part of it. */
    void tellWhereCited(Content content, Set<String> toldParts) {
        content.outline().sections().forEach(section -> {
            List<Cited> here = cited.stream()
                    .filter(document -> !leads(document) && !document.isIn(toldParts))
                    .filter(document -> document.first()
                            .getSection()
                            .flatMap(id -> content.outline().home(id))
                            .filter(section.getId()::equals)
                            .isPresent())
                    .toList();
            if (!here.isEmpty()) {
                here(content, section.getId(), here);
            }
        });
    }

    private static void here(Content content, String section, List<Cited> cited) {
        if (cited.size() == 1) {
            String words = Wording.text("mentions.here", citation(cited.get(0)));
            content.dash(section, words, pointer(cited.get(0)));
            return;
        }
        content.add(
                section,
                ListItem.dash(Phrase.of(Wording.text("mentions.here", "").strip())));
        for (int i = 0; i < cited.size(); i++) {
            Phrase words = Phrase.of(citation(cited.get(i)) + (i == cited.size() - 1 ? "." : ";"));
            content.add(section, ListItem.plus(words).at(new Anchor(pointer(cited.get(i)))));
        }
    }

    private static String pointer(Cited document) {
        return "/mentions/" + document.indexes().get(0);
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
        Optional<String> subject = document.all(DocumentMention::getSubject);
        // a law goes by its name: "Luật Tiếp công dân ngày 25 tháng 11 năm 2013"
        boolean byName = isNamedAfter(document);
        if (byName) {
            subject.ifPresent(name -> words.append(named(document, name)));
        }
        document.all(m -> m.getDate().map(dates))
                .ifPresent(date -> words.append(' ').append(date));
        issuers(document).ifPresent(names -> words.append(Wording.text("mentions.by", names)));
        document.all(DocumentMention::getTerm).ifPresent(term -> words.append(Wording.text("mentions.term", term)));
        if (!byName) {
            subject.ifPresent(about -> words.append(named(document, about)));
        }
        return words.toString();
    }

    /** What the document is about, and what it carries out where that is told. */
    private static Optional<String> subject(Cited document) {
        Optional<String> executed = document.all(
                m -> m.getExecutes().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", m.getExecutes())));
        Optional<String> subject = document.all(DocumentMention::getSubject);
        return subject.map(words -> executed.map(others ->
                                Wording.text("claim.remark", words, Wording.text("mentions.executes", others)))
                        .orElse(words))
                .or(() -> executed.map(others -> Printed.capitalised(Wording.text("mentions.executes", others))));
    }

    private static String named(Cited document, String subject) {
        Optional<DocumentKind> kind = document.first().getKind();
        boolean repeatsKind = kind.isPresent() && subject.startsWith(kind.get().vietnamese() + " ");
        if (repeatsKind && document.first().getSymbol().isEmpty()) {
            return subject.substring(kind.get().vietnamese().length());
        }
        if (isNamedAfter(document)) {
            return " " + subject;
        }
        // "Quy định về ..." and "về ..." say themselves what they are about.
        boolean saysItself = subject.startsWith(DocumentKind.PROVISION.vietnamese() + " ")
                || ABOUT.matcher(subject).lookingAt();
        if (saysItself) {
            return " " + Printed.within(subject);
        }
        boolean isName = NAME.matcher(subject).lookingAt();
        return Wording.text("mentions.about", isName ? subject : Printed.within(subject));
    }

    // A law without number goes by its name, as in "Luật Tiếp công dân".
    private static boolean isNamedAfter(Cited document) {
        return document.first().getSymbol().isEmpty()
                && document.first()
                        .getKind()
                        .filter(kind -> kind == DocumentKind.LAW || kind == DocumentKind.ORDINANCE)
                        .isPresent();
    }

    private static Optional<String> issuers(Cited document) {
        return document.all(m -> {
            String names = Stream.concat(m.getIssuers().stream().map(Organ::getName), m.getBody().stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        });
    }
}
