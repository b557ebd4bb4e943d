package vn.thanthien.render.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.DocumentForm;
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
import vn.thanthien.render.internal.OrganNames;
import vn.thanthien.render.internal.PlainCharacters;
import vn.thanthien.render.internal.Sheets;

/** Writes the parts of a document one under the other. */
final class TextWriter implements Block.Visitor {

    /** The columns of a page that does not lie. */
    static final int WIDTH = 80;

    /** The columns of a lying page. */
    static final int LYING = WIDTH * PageSetup.A4_LANDSCAPE.textWidth() / PageSetup.A4_PORTRAIT.textWidth();

    private static final int LEFT = 34;
    private static final int RIGHT = WIDTH - LEFT - 2;
    private static final int INDENT = 4;
    /** A title is set narrower than the page, so that it stands out. */
    private static final int TITLE = 64;
    /** Where the hand of the signer has its place. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final int SIGNATURE_LINES = 4;

    private final Sheet sheet = new Sheet();
    private final Notes notes;
    private int width = WIDTH;
    private boolean inList;
    /** The marks of the notes on the block that is written next. */
    private String marks = "";

    TextWriter(Notes notes) {
        this.notes = notes;
    }

    /** The whole text. */
    String write(AdministrativeDocument document) {
        letterhead(document.header());
        title(document);
        addressees(document.addressees());
        document.authority().ifPresent(organ -> centred(words(organ)));
        document.legalBases().forEach(basis -> paragraph(words(basis)));
        document.body().forEach(this::block);
        closing(document);
        document.annexes().forEach(annex -> annex(annex, document.page()));
        remarks();
        return sheet.toString();
    }

    private static List<String> organ(Phrase name, int width) {
        return Width.lines(words(OrganNames.unbroken(name)), width).stream()
                .map(line -> line.replace(NO_BREAK_SPACE, ' '))
                .toList();
    }

    private static String words(Phrase phrase) {
        return PlainCharacters.of(phrase);
    }

    private void letterhead(Header header) {
        String issuer = marks(notes.at("/header/issuer"));
        List<String> left = new ArrayList<>();
        header.managingOrgan().forEach(line -> left.addAll(organ(line, LEFT)));
        List<String> issuing = new ArrayList<>();
        header.issuingOrgan().forEach(line -> issuing.addAll(organ(line, LEFT)));
        int longest = issuing.stream().mapToInt(Width::of).max().orElse(0);
        left.addAll(issuing);
        // of a third to a half of the line, as the decree has it
        left.add(header.form() == DocumentForm.PARTY ? "*" : "-".repeat(longest * 2 / 5));
        if (!issuer.isEmpty()) {
            left.add(issuer);
        }
        List<String> right = nation(header.form());
        sheet.pairs(left, LEFT, right, RIGHT, Alignment.CENTRE);
        numbered(header);
    }

    private static List<String> nation(DocumentForm form) {
        return switch (form) {
            case STATE -> List.of(Header.NATIONAL_TITLE, Header.MOTTO, "-".repeat(Header.MOTTO.length()));
            case PARTY -> List.of(Header.PARTY_TITLE, "-".repeat(Header.PARTY_TITLE.length()));
            case LETTER, BOARD -> List.of();
        };
    }

    // Of their own, so that number and dateline stand on one line whatever is over them.
    private void numbered(Header header) {
        String number = words(header.numberLine()) + marks(notes.at("/header/symbol"));
        String date = (header.form() == DocumentForm.BOARD ? "" : words(header.dateLine()))
                + marks(notes.at("/header/date", "/header/place"));
        sheet.pairs(Width.lines(number, LEFT), LEFT, Width.lines(date, RIGHT), RIGHT, Alignment.CENTRE);
    }

    private void title(AdministrativeDocument document) {
        String about = marks(notes.at("", "/header/kind", "/header", "/header/abstractLine"));
        String type = words(document.type());
        sheet.gap();
        sheet.centred(Width.lines(document.subject().isPresent() ? type : type + about, TITLE), WIDTH);
        document.subject().ifPresent(subject -> sheet.centred(Width.lines(words(subject) + about, TITLE), WIDTH));
        lying(document.page());
    }

    private void lying(PageSetup paper) {
        if (paper.isLandscape()) {
            sheet.centred(List.of(Sheets.lying(paper)), width);
        }
    }

    private void addressees(List<Phrase> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        String all = marks(notes.at("/addressees"));
        if (addressees.size() == 1) {
            centred("Kính gửi: " + words(addressees.get(0)) + all + marks(notes.at("/addressees/0")));
            return;
        }
        sheet.gap();
        sheet.line(" ".repeat(2 * INDENT) + "Kính gửi:" + all);
        for (int i = 0; i < addressees.size(); i++) {
            hanging("- ", words(addressees.get(i)) + marks(notes.at("/addressees/" + i)), 4 * INDENT);
        }
    }

    private void block(Block block) {
        marks = marks(notes.at(block.anchor()));
        boolean item = block instanceof ListItem;
        if (!item || !inList) {
            sheet.gap();
        }
        block.accept(this);
        inList = item;
    }

    @Override
    public void heading(Heading heading) {
        if (heading.level() == Level.PART) {
            if (!heading.marker().isEmpty()) {
                sheet.centred(Width.lines(PlainCharacters.of(heading.marker()), TITLE), width);
            }
            sheet.centred(Width.lines(words(heading.title()) + marks, TITLE), width);
        } else {
            String marker = heading.marker().isEmpty() ? "" : PlainCharacters.of(heading.marker()) + " ";
            indented(marker + words(heading.title()) + marks);
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        indented(words(paragraph.content()) + marks);
    }

    @Override
    public void listItem(ListItem item) {
        int indent = item.sign().equals(ListItem.PLUS) ? INDENT + 2 : INDENT;
        hanging(PlainCharacters.of(item.sign()) + " ", words(item.content()) + marks, indent);
    }

    @Override
    public void table(Table table) {
        if (!marks.isEmpty()) {
            sheet.line(marks);
        }
        table.caption().ifPresent(caption -> sheet.centred(Width.lines(words(caption), width), width));
        table.unit()
                .ifPresent(unit -> Width.lines(words(unit), width)
                        .forEach(line -> sheet.line(Width.padded(line, Alignment.RIGHT, width))));
        new TextTable(table, width, cell -> words(cell.content()) + marks(notes.at(cell.anchor())))
                .lines()
                .forEach(sheet::line);
    }

    private void closing(AdministrativeDocument document) {
        List<Phrase> recipients = document.recipients();
        if (recipients.isEmpty() && document.signature().isEmpty()) {
            return;
        }
        List<String> left = new ArrayList<>();
        String all = marks(notes.at("/recipients"));
        if (!recipients.isEmpty()) {
            left.add("Nơi nhận:" + all);
        }
        for (int i = 0; i < recipients.size(); i++) {
            String line = "- " + words(recipients.get(i)) + marks(notes.at("/recipients/" + i));
            left.addAll(Width.lines(line, LEFT));
        }
        List<String> right = document.signature()
                .map(signature -> signature(signature, "/signature", RIGHT))
                .orElse(List.of());
        sheet.gap();
        if (document.jointSignatures().isEmpty()) {
            sheet.pairs(left, LEFT, right, RIGHT, Alignment.LEFT);
        } else {
            joint(document);
            sheet.pairs(left, LEFT, List.of(), RIGHT, Alignment.LEFT);
        }
    }

    /** The signatures of a joint document by twos, over the recipients. */
    private void joint(AdministrativeDocument document) {
        List<List<String>> signed = new ArrayList<>();
        document.signature().ifPresent(first -> signed.add(signature(first, "/signature", LEFT)));
        for (int i = 0; i < document.jointSignatures().size(); i++) {
            int width = signed.size() % 2 == 0 ? LEFT : RIGHT;
            signed.add(signature(document.jointSignatures().get(i), "/jointSignatures/" + i, width));
        }
        for (int i = 0; i < signed.size(); i += 2) {
            List<String> first = signed.get(i);
            List<String> second = i + 1 < signed.size() ? signed.get(i + 1) : List.of();
            int height = Math.max(first.size(), second.size());
            sheet.pairs(lengthened(first, height), LEFT, lengthened(second, height), RIGHT, Alignment.CENTRE);
            sheet.gap();
        }
    }

    /** A signature with more room over the seal, so that names side by side stand on one line. */
    private static List<String> lengthened(List<String> signature, int height) {
        List<String> lines = new ArrayList<>(signature);
        int seal = lines.indexOf("");
        while (seal >= 0 && lines.size() < height) {
            lines.add(seal, "");
        }
        return lines;
    }

    private List<String> signature(Signature signature, String pointer, int width) {
        String office = marks(notes.at(pointer, pointer + "/office"));
        List<String> lines = new ArrayList<>();
        signature.authority().forEach(line -> lines.addAll(organ(line, width)));
        if (!office.isEmpty()) {
            lines.add(office);
        }
        lines.addAll(Collections.nCopies(SIGNATURE_LINES, ""));
        signature.secondOffice().ifPresent(second -> lines.addAll(organ(second, width)));
        lines.addAll(Width.lines(words(signature.name()) + marks(notes.at(pointer + "/name")), width));
        return lines;
    }

    private void annex(Annex annex, PageSetup usual) {
        PageSetup paper = annex.page().orElse(usual);
        width = paper.isLandscape() ? LYING : WIDTH;
        sheet.gap();
        sheet.line("=".repeat(width));
        sheet.gap();
        sheet.centred(Width.lines(words(annex.label()), width), width);
        annex.title().ifPresent(title -> sheet.centred(Width.lines(words(title), width), width));
        annex.reference()
                .ifPresent(reference -> sheet.centred(Width.lines("(" + words(reference) + ")", width), width));
        lying(paper);
        inList = false;
        annex.body().forEach(this::block);
        width = WIDTH;
    }

    private void remarks() {
        List<Remark> told = notes.told();
        if (told.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.line("-".repeat(WIDTH));
        for (int i = 0; i < told.size(); i++) {
            Remark remark = told.get(i);
            List<String> lines = new ArrayList<>();
            lines.add(PlainCharacters.of(remark.heading()));
            remark.lines().forEach(line -> lines.add(PlainCharacters.of(line)));
            hanging("[" + (i + 1) + "] ", String.join("\n", lines), 0);
        }
    }

    private static String marks(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining("", " ", ""));
    }

    private void centred(String text) {
        sheet.gap();
        sheet.centred(Width.lines(text, TITLE), width);
    }

    private void paragraph(String text) {
        sheet.gap();
        indented(text);
    }

    /** The lines of a paragraph, the first of them indented. */
    private void indented(String text) {
        List<String> lines = Width.lines(text, width - INDENT, width);
        for (int i = 0; i < lines.size(); i++) {
            sheet.line(i == 0 ? " ".repeat(INDENT) + lines.get(i) : lines.get(i));
        }
    }

    /** A text behind a sign, its lines one under the other. */
    private void hanging(String sign, String text, int indent) {
        int before = indent + Width.of(sign);
        List<String> lines = Width.lines(text, Math.max(1, width - before));
        for (int i = 0; i < lines.size(); i++) {
            sheet.line(i == 0 ? " ".repeat(indent) + sign + lines.get(i) : " ".repeat(before) + lines.get(i));
        }
    }
}
