package vn.thanthien.render.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document (bộ dựng văn bản) and sets the marks, capitals and numbers that the decree prescribes, so that
 * no caller can get them wrong.
 *
 * <p>This class is mutable and not thread-safe.
 */
public final class DocumentBuilder {

    private static final String AS_ABOVE = "Như trên";
    private static final String ANNEX = "Phụ lục";

    private final List<Phrase> managingOrgan = new ArrayList<>();
    private final List<Phrase> issuingOrgan = new ArrayList<>();
    final List<Phrase> addressees = new ArrayList<>();
    final List<Phrase> legalBases = new ArrayList<>();
    final List<Block> body = new ArrayList<>();
    final List<Annex> annexes = new ArrayList<>();
    private final List<Phrase> recipients = new ArrayList<>();
    private @Nullable List<Phrase> printedRecipients;
    private final List<String> archives = new ArrayList<>(List.of("VT"));
    final Map<String, String> properties = new TreeMap<>();
    private final Numbering numbering = new Numbering();
    PageSetup page = PageSetup.A4_PORTRAIT;
    private DocumentForm form = DocumentForm.STATE;
    private boolean numbered = true;
    private boolean dated = true;
    private boolean copied = true;
    private @Nullable DocumentNumber number;
    private @Nullable Dateline dateline;
    private @Nullable Phrase type;

    @Nullable
    Phrase subject;

    @Nullable
    Phrase authority;

    @Nullable
    Signature signature;

    final List<Signature> jointSignatures = new ArrayList<>();

    @Nullable
    Instant created;

    DocumentBuilder() {}

    /**
     * Sets paper and margins.
     *
     * @param setup the page setup
     * @return this builder
     */
    public DocumentBuilder page(PageSetup setup) {
        page = Objects.requireNonNull(setup, "setup");
        return this;
    }

    /**
     * Adds a line of the organ above (cơ quan chủ quản).
     *
     * @param line the line, in any case
     * @return this builder
     */
    public DocumentBuilder managingOrgan(Phrase line) {
        managingOrgan.add(line);
        return this;
    }

    /**
     * Adds a line of the organ that issues (cơ quan ban hành); at least one is needed.
     *
     * @param line the line, in any case
     * @return this builder
     */
    public DocumentBuilder issuingOrgan(Phrase line) {
        issuingOrgan.add(line);
        return this;
    }

    /**
     * Sets number and symbol (số, ký hiệu); needed.
     *
     * @param given number and symbol
     * @return this builder
     */
    public DocumentBuilder number(DocumentNumber given) {
        number = given;
        return this;
    }

    /**
     * Sets by whose rules the document is set (thể thức); those of the State unless told otherwise.
     *
     * @param rules the form; letters and boards have no number, boards no date either
     * @return this builder
     */
    public DocumentBuilder form(DocumentForm rules) {
        form = Objects.requireNonNull(rules, "rules");
        if (rules == DocumentForm.LETTER || rules == DocumentForm.BOARD) {
            withoutNumber();
        }
        return rules == DocumentForm.BOARD ? withoutDateline().withoutRecipients() : this;
    }

    /**
     * Leaves number and symbol out, as sheets that are filled in or signed by many have none, and with it the mark "./."
     * that ends what is issued.
     *
     * @return this builder
     */
    public DocumentBuilder withoutNumber() {
        numbered = false;
        return this;
    }

    /**
     * Leaves place and date out.
     *
     * @return this builder
     */
    public DocumentBuilder withoutDateline() {
        dated = false;
        return this;
    }

    /**
     * Leaves the list of recipients out, and the mark "./." that ends a document which goes to some.
     *
     * @return this builder
     */
    public DocumentBuilder withoutRecipients() {
        copied = false;
        return this;
    }

    /**
     * Sets the line over the legal bases that names who decides (thẩm quyền ban hành).
     *
     * @param organ the organ or office, in any case: "Chủ tịch Ủy ban nhân dân xã Đồng Lúa"
     * @return this builder
     */
    public DocumentBuilder authority(Phrase organ) {
        authority = organ;
        return this;
    }

    /**
     * Sets place and date (địa danh, thời gian); needed.
     *
     * @param given place and date
     * @return this builder
     */
    public DocumentBuilder dateline(Dateline given) {
        dateline = given;
        return this;
    }

    /**
     * Sets the name of the type (tên loại); needed.
     *
     * @param name the name, in any case: "Báo cáo"
     * @return this builder
     */
    public DocumentBuilder type(String name) {
        type = Phrase.of(name);
        return this;
    }

    /**
     * Sets what the document is about (trích yếu).
     *
     * @param about the subject
     * @return this builder
     */
    public DocumentBuilder subject(Phrase about) {
        subject = about;
        return this;
    }

    /**
     * Adds an addressee (Kính gửi), without "Kính gửi:", hyphen or closing mark.
     *
     * @param organ the organ
     * @return this builder
     */
    public DocumentBuilder addressee(Phrase organ) {
        addressees.add(organ);
        return this;
    }

    /**
     * Adds a legal basis (căn cứ), without a closing mark.
     *
     * @param basis the basis
     * @return this builder
     */
    public DocumentBuilder legalBasis(Phrase basis) {
        legalBases.add(basis);
        return this;
    }

    /**
     * Adds a heading with the next number of its level. A part (phần) and a section (mục I) are set in capitals.
     *
     * @param level the rank
     * @param title the title, in any case, without number
     * @return this builder
     */
    public DocumentBuilder heading(Level level, String title) {
        return heading(level, numbering.next(level), Phrase.of(title), Optional.empty());
    }

    /**
     * Adds a heading with the next number of its level, at a place to which remarks can refer.
     *
     * @param level the rank
     * @param title the title, in any case, without number
     * @param anchor where in the data it came from
     * @return this builder
     */
    public DocumentBuilder heading(Level level, String title, Anchor anchor) {
        return heading(level, numbering.next(level), Phrase.of(title), Optional.of(anchor));
    }

    /**
     * Adds a heading with a number of its own, as printed. It does not change what {@link #heading(Level, String)}
     * counts.
     *
     * @param level the rank
     * @param marker the number with its mark, empty for none
     * @param title the title, in any case
     * @param anchor where in the data it came from
     * @return this builder
     */
    public DocumentBuilder heading(Level level, String marker, Phrase title, Optional<Anchor> anchor) {
        boolean capitals = level == Level.PART || level == Level.SECTION;
        return block(new Heading(level, marker, capitals ? title.inCapitals() : title, anchor));
    }

    /**
     * Adds paragraphs, one for each line of the text. Lines without a visible character are left out.
     *
     * @param text the text
     * @return this builder
     */
    public DocumentBuilder paragraphs(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> block(Paragraph.of(line)));
        return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param content what it says
     * @return this builder
     */
    public DocumentBuilder paragraph(Phrase content) {
        return block(Paragraph.of(content));
    }

    /**
     * Adds an item that begins with "- " (gạch đầu dòng).
     *
     * @param content what it says
     * @return this builder
     */
    public DocumentBuilder dash(Phrase content) {
        return block(ListItem.dash(content));
    }

    /**
     * Adds an item that begins with "+ ".
     *
     * @param content what it says
     * @return this builder
     */
    public DocumentBuilder plus(Phrase content) {
        return block(ListItem.plus(content));
    }

    /**
     * Adds any block.
     *
     * @param block the block
     * @return this builder
     */
    public DocumentBuilder block(Block block) {
        body.add(Objects.requireNonNull(block, "block"));
        return this;
    }

    /**
     * Adds a receiver of a copy (Nơi nhận), without hyphen or closing mark. "Như trên" and "Lưu: VT" are added by
     * themselves.
     *
     * @param receiver the receiver
     * @return this builder
     */
    public DocumentBuilder recipient(Phrase receiver) {
        recipients.add(receiver);
        return this;
    }

    /**
     * Sets who receives a copy as a paper has it. Neither "Như trên" nor "Lưu: VT" is added, and what
     * {@link #recipient} and {@link #filedAt} added is not printed; only the closing marks are set.
     *
     * @param lines all lines in order, without hyphen or closing mark
     * @return this builder
     * @throws IllegalArgumentException if there is no line
     */
    public DocumentBuilder recipients(List<Phrase> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no recipients");
        }
        printedRecipients = List.copyOf(lines);
        return this;
    }

    /**
     * Adds a place besides the clerk's office (VT) where the document is filed (đơn vị lưu).
     *
     * @param unit the unit, for example "VP" or "VHXH (02)"
     * @return this builder
     */
    public DocumentBuilder filedAt(String unit) {
        archives.add(Objects.requireNonNull(unit, "unit"));
        return this;
    }

    /**
     * Adds an annex (phụ lục).
     *
     * @param annex the annex
     * @return this builder
     */
    public DocumentBuilder annex(Annex annex) {
        annexes.add(Objects.requireNonNull(annex, "annex"));
        return this;
    }

    /**
     * Sets who signs (chữ ký).
     *
     * @param signer the signature
     * @return this builder
     */
    public DocumentBuilder signature(Signature signer) {
        signature = signer;
        return this;
    }

    /**
     * Adds one who signs beside the first, for another organ that issues a joint document (văn bản liên tịch).
     *
     * @param signer the signature
     * @return this builder
     */
    public DocumentBuilder jointSignature(Signature signer) {
        jointSignatures.add(signer);
        return this;
    }

    /**
     * Sets when the file was made; without it the file carries no time.
     *
     * @param time the time
     * @return this builder
     */
    public DocumentBuilder created(Instant time) {
        created = time;
        return this;
    }

    /**
     * Adds a name and a value that travel with the file unseen.
     *
     * @param name the name; a second value of one name replaces the first
     * @param value the value
     * @return this builder
     */
    public DocumentBuilder property(String name, String value) {
        properties.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    // Several annexes are numbered with Roman numerals, a single one is not.
    List<Annex> labelledAnnexes() {
        List<Annex> labelled = new ArrayList<>();
        for (int i = 0; i < annexes.size(); i++) {
            String label = annexes.size() == 1 ? ANNEX : ANNEX + " " + Numbering.roman(i + 1);
            Annex annex = annexes.get(i);
            labelled.add(annex.label().isEmpty() ? annex.labelled(Phrase.of(label)) : annex);
        }
        return labelled;
    }

    boolean endsWithMark() {
        return copied && numbered && form == DocumentForm.STATE;
    }

    List<Phrase> recipientLines() {
        if (!copied) {
            return List.of();
        }
        if (printedRecipients != null) {
            return Punctuation.series(printedRecipients);
        }
        List<Phrase> lines = new ArrayList<>();
        if (!addressees.isEmpty()) {
            lines.add(Phrase.of(AS_ABOVE));
        }
        lines.addAll(recipients);
        lines.add(Phrase.of("Lưu: " + String.join(", ", archives)));
        return Punctuation.series(lines);
    }

    /**
     * The document.
     *
     * @return the document
     * @throws IllegalStateException if the type was never set, or the number or the dateline that the document has
     * @throws IllegalArgumentException if no issuing organ was added
     */
    public AdministrativeDocument build() {
        if (type == null || (numbered && number == null) || (dated && dateline == null)) {
            throw new IllegalStateException(
                    "a document needs a type, a number and a dateline; give blanks for " + "what is not known yet");
        }
        Header header = new Header(
                form,
                managingOrgan,
                issuingOrgan,
                Optional.ofNullable(numbered ? number : null),
                Optional.ofNullable(dated ? dateline : null));
        return new AdministrativeDocument(this, header, type);
    }
}
