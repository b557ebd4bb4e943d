package vn.thanthien.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Header;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.internal.Notes;
import vn.thanthien.render.internal.Sheets;

/** Writes the parts of a document one under the other. */
final class MarkdownWriter implements Block.Visitor {

    private static final String HARD_BREAK = "\\\n";

    private final StringBuilder page = new StringBuilder();
    private final Notes notes;
    /** Whether the last thing written is an item, after which another may follow without an empty line. */
    private boolean inList;
    /** Whether a dash was written in this list, under which items of lower rank stand. */
    private boolean dashed;
    /** The marks of the notes on the block that is written next. */
    private String marks = "";

    MarkdownWriter(Notes notes) {
        this.notes = notes;
    }

    /** The whole page. */
    String write(AdministrativeDocument document) {
        letterhead(document.header());
        title(document);
        addressees(document.addressees());
        document.authority().ifPresent(organ -> words(organ, Emphasis.BOLD, ""));
        document.legalBases().forEach(basis -> words(basis, Emphasis.ITALIC, ""));
        document.body().forEach(this::block);
        closing(document);
        document.annexes().forEach(this::annex);
        remarks();
        return page.toString();
    }

    private void letterhead(Header header) {
        List<String> left = new ArrayList<>();
        String issuer = marks(notes.at("/header/issuer"));
        header.managingOrgan().forEach(line -> left.add(Escaping.line(line, Emphasis.NONE, " ")));
        header.issuingOrgan().forEach(line -> left.add(Escaping.line(line, Emphasis.BOLD, " ")));
        left.set(left.size() - 1, left.get(left.size() - 1) + issuer);
        List<String> right = new ArrayList<>();
        switch (header.form()) {
            case STATE -> {
                right.add("**" + Header.NATIONAL_TITLE + "**");
                right.add("**" + Header.MOTTO + "**");
            }
            case PARTY -> {
                left.add("\\*");
                right.add("**" + Header.PARTY_TITLE + "**");
            }
            case LETTER, BOARD -> {
                // organ and date only
            }
        }
        level(left, right);
        String number = Escaping.line(header.numberLine(), Emphasis.NONE, " ") + marks(notes.at("/header/symbol"));
        String date = header.form() == DocumentForm.BOARD ? "" : Escaping.line(header.dateLine(), Emphasis.ITALIC, " ");
        String dated = date + marks(notes.at("/header/date", "/header/place"));
        if (!number.isEmpty() || !dated.isEmpty()) {
            left.add(number);
            right.add(dated);
        }
        MarkdownTable.pairs(left, right).forEach(this::line);
    }

    private static void level(List<String> left, List<String> right) {
        while (left.size() < right.size()) {
            left.add("");
        }
        while (right.size() < left.size()) {
            right.add("");
        }
    }

    private void title(AdministrativeDocument document) {
        String about = marks(notes.at("", "/header/kind", "/header", "/header/abstractLine"));
        gap();
        line("# " + Escaping.line(document.type(), Emphasis.NONE, " ")
                + (document.subject().isPresent() ? "" : about));
        document.subject().ifPresent(subject -> words(subject, Emphasis.BOLD, about));
        lying(document.page());
    }

    private void lying(PageSetup paper) {
        if (paper.isLandscape()) {
            gap();
            line("*" + Sheets.lying(paper) + "*");
        }
    }

    private void addressees(List<Phrase> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        String all = marks(notes.at("/addressees"));
        if (addressees.size() == 1) {
            words(
                    Phrase.of("Kính gửi: ").plus(addressees.get(0)),
                    Emphasis.NONE,
                    all + marks(notes.at("/addressees/0")));
            return;
        }
        words(Phrase.of("Kính gửi:"), Emphasis.NONE, all);
        for (int i = 0; i < addressees.size(); i++) {
            item("", addressees.get(i), marks(notes.at("/addressees/" + i)));
        }
    }

    private void block(Block block) {
        marks = marks(notes.at(block.anchor()));
        block.accept(this);
    }

    @Override
    public void heading(Heading heading) {
        String sign = "#".repeat(depth(heading.level()));
        String marker = heading.marker().isEmpty() ? "" : heading.marker() + " ";
        gap();
        line(sign + " " + Escaping.line(Phrase.of(marker).plus(heading.title()), Emphasis.NONE, " ") + marks);
    }

    private static int depth(Level level) {
        return switch (level) {
            case PART -> 2;
            case SECTION -> 3;
            case POINT -> 4;
            case CLAUSE -> 5;
        };
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        words(paragraph.content(), Emphasis.NONE, marks);
    }

    @Override
    public void listItem(ListItem item) {
        if (item.sign().equals(ListItem.DASH)) {
            item("", item.content(), marks);
            dashed = true;
        } else if (item.sign().equals(ListItem.PLUS)) {
            item(dashed && inList ? "  " : "", item.content(), marks);
        } else {
            // numbers are shown as they are: a viewer would count its lists anew
            words(Phrase.of(item.sign() + " ").plus(item.content()), Emphasis.NONE, marks);
        }
    }

    @Override
    public void table(Table table) {
        String whole = marks;
        table.caption().ifPresent(caption -> words(caption, Emphasis.BOLD, whole));
        table.unit()
                .ifPresent(unit -> words(unit, Emphasis.ITALIC, table.caption().isPresent() ? "" : whole));
        if (table.caption().isEmpty() && table.unit().isEmpty() && !whole.isEmpty()) {
            gap();
            line(whole);
        }
        gap();
        MarkdownTable.rows(table, cell -> marks(notes.at(cell.anchor()))).forEach(this::line);
    }

    private void closing(AdministrativeDocument document) {
        List<Phrase> recipients = document.recipients();
        String all = marks(notes.at("/recipients"));
        if (!recipients.isEmpty()) {
            words(Phrase.of("Nơi nhận:"), Emphasis.BOLD_ITALIC, all);
        }
        for (int i = 0; i < recipients.size(); i++) {
            item("", recipients.get(i), marks(notes.at("/recipients/" + i)));
        }
        document.signature().ifPresent(signature -> signature(signature, "/signature"));
        for (int i = 0; i < document.jointSignatures().size(); i++) {
            signature(document.jointSignatures().get(i), "/jointSignatures/" + i);
        }
    }

    private void signature(Signature signature, String pointer) {
        String office = marks(notes.at(pointer, pointer + "/office"));
        List<String> lines = new ArrayList<>();
        signature.authority().forEach(line -> lines.addAll(Escaping.lines(line, Emphasis.BOLD)));
        paragraph(lines, office);
        signature.secondOffice().ifPresent(second -> words(second, Emphasis.BOLD, ""));
        words(signature.name(), Emphasis.BOLD, marks(notes.at(pointer + "/name")));
    }

    private void annex(Annex annex) {
        gap();
        line("---");
        gap();
        line("## " + Escaping.line(annex.label(), Emphasis.NONE, " "));
        annex.title().ifPresent(title -> words(title, Emphasis.BOLD, ""));
        annex.reference()
                .ifPresent(reference -> words(Phrase.of("(").plus(reference).plus(")"), Emphasis.ITALIC, ""));
        annex.page().ifPresent(this::lying);
        annex.body().forEach(this::block);
    }

    private void remarks() {
        List<Remark> told = notes.told();
        for (int i = 0; i < told.size(); i++) {
            gap();
            List<String> lines =
                    new ArrayList<>(Escaping.lines(Phrase.of(told.get(i).heading()), Emphasis.BOLD));
            told.get(i).lines().forEach(line -> lines.addAll(Escaping.lines(Phrase.of(line), Emphasis.NONE)));
            line("[^" + (i + 1) + "]: " + String.join(HARD_BREAK + "    ", lines));
        }
    }

    private static String marks(List<Integer> numbers) {
        return numbers.stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private void words(Phrase content, Emphasis base, String mark) {
        paragraph(Escaping.lines(content, base), mark);
    }

    private void paragraph(List<String> lines, String mark) {
        if (lines.isEmpty() && mark.isEmpty()) {
            return;
        }
        gap();
        line(String.join(HARD_BREAK, lines) + mark);
    }

    private void item(String indent, Phrase content, String mark) {
        if (!inList) {
            gap();
        }
        List<String> lines = Escaping.lines(content, Emphasis.NONE);
        line((indent + "- " + String.join(HARD_BREAK + indent + "  ", lines) + mark).stripTrailing());
        inList = true;
    }

    private void line(String line) {
        page.append(line).append('\n');
        inList = false;
    }

    private void gap() {
        if (!page.isEmpty() && page.charAt(page.length() - 2) != '\n') {
            page.append('\n');
        }
        inList = false;
        dashed = false;
    }
}
