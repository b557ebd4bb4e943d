package vn.thanthien.render.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.profile.DocumentLayout;

/**
 * An administrative document (văn bản hành chính): a report, a plan or a form, part by part in the order of the decree,
 * ready for any writer. Lists that say nothing are empty; what may be missing is an {@link Optional}.
 *
 * <p>Marks and capitals that the decree prescribes stand in the tree already: the builder sets them, writers copy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AdministrativeDocument {

    private static final DocumentLayout USUAL = DocumentLayout.builder().build();

    private final PageSetup page;
    private final DocumentLayout layout;
    private final Header header;
    private final Phrase type;
    private final Optional<Phrase> subject;
    private final Optional<Phrase> authority;
    private final List<Phrase> addressees;
    private final List<Phrase> legalBases;
    private final List<Block> body;
    private final List<Phrase> recipients;
    private final List<Annex> annexes;
    private final Optional<Signature> signature;
    private final List<Signature> jointSignatures;
    private final Optional<Instant> created;
    private final Map<String, String> properties;

    AdministrativeDocument(DocumentBuilder builder, Header header, Phrase type) {
        this.page = builder.page;
        this.layout = USUAL;
        this.header = header;
        this.type = type.inCapitals();
        this.subject = Optional.ofNullable(builder.subject);
        this.authority = Optional.ofNullable(builder.authority).map(Phrase::inCapitals);
        this.addressees = builder.addressees.size() > 1
                ? Punctuation.series(builder.addressees)
                : List.copyOf(builder.addressees);
        this.legalBases = Punctuation.series(builder.legalBases);
        this.body = builder.endsWithMark() ? closed(builder.body) : List.copyOf(builder.body);
        this.recipients = builder.recipientLines();
        this.annexes = builder.labelledAnnexes();
        this.signature = Optional.ofNullable(builder.signature);
        this.jointSignatures = List.copyOf(builder.jointSignatures);
        this.created = Optional.ofNullable(builder.created);
        this.properties = Collections.unmodifiableMap(new TreeMap<>(builder.properties));
    }

    private AdministrativeDocument(AdministrativeDocument form, OtherBlanks blanks) {
        this.page = form.page;
        this.layout = form.layout;
        this.header = blanks.in(form.header);
        this.type = blanks.in(form.type);
        this.subject = form.subject.map(blanks::in);
        this.authority = form.authority.map(blanks::in);
        this.addressees = blanks.in(form.addressees);
        this.legalBases = blanks.in(form.legalBases);
        this.body = blanks.inBlocks(form.body);
        this.recipients = blanks.in(form.recipients);
        this.annexes = form.annexes.stream().map(blanks::in).toList();
        this.signature = form.signature.map(blanks::in);
        this.jointSignatures = form.jointSignatures.stream().map(blanks::in).toList();
        this.created = form.created;
        this.properties = form.properties;
    }

    private AdministrativeDocument(AdministrativeDocument other, DocumentLayout layout) {
        this.page = other.page.with(layout);
        this.layout = layout;
        this.header = other.header;
        this.type = other.type;
        this.subject = other.subject;
        this.authority = other.authority;
        this.addressees = other.addressees;
        this.legalBases = other.legalBases;
        this.body = other.body;
        this.recipients = other.recipients;
        this.annexes = other.annexes.stream()
                .map(annex ->
                        annex.page().map(own -> annex.on(own.with(layout))).orElse(annex))
                .toList();
        this.signature = other.signature;
        this.jointSignatures = other.jointSignatures;
        this.created = other.created;
        this.properties = other.properties;
    }

    // The last words of the body carry the mark that ends a document; a table or a heading cannot.
    private static List<Block> closed(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Block> closed = new ArrayList<>(blocks);
        int last = closed.size() - 1;
        if (closed.get(last) instanceof Paragraph paragraph) {
            Phrase content = Punctuation.ended(paragraph.content(), Punctuation.END_OF_DOCUMENT);
            closed.set(last, new Paragraph(content, paragraph.anchor()));
        } else if (closed.get(last) instanceof ListItem item) {
            Phrase content = Punctuation.ended(item.content(), Punctuation.END_OF_DOCUMENT);
            closed.set(last, new ListItem(item.sign(), content, item.anchor()));
        }
        return List.copyOf(closed);
    }

    /**
     * A builder of a document on A4, with nothing in it.
     *
     * @return the builder
     */
    public static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    /**
     * Paper and margins (trình bày trang).
     *
     * @return the page setup
     */
    public PageSetup page() {
        return page;
    }

    /**
     * What is chosen where the decree leaves sizes and spacing open (lựa chọn về thể thức).
     *
     * @return the layout; one without a choice unless {@link #withLayout} set it
     */
    public DocumentLayout layout() {
        return layout;
    }

    /**
     * The head of the document (phần đầu).
     *
     * @return the header
     */
    public Header header() {
        return header;
    }

    /**
     * The name of the type (tên loại), in capitals: "BÁO CÁO".
     *
     * @return the type
     */
    public Phrase type() {
        return type;
    }

    /**
     * What the document is about (trích yếu).
     *
     * @return the subject, absent if none is printed
     */
    public Optional<Phrase> subject() {
        return subject;
    }

    /**
     * Type and subject in one line, as lists of files and browsers show them.
     *
     * @return the words, without emphasis
     */
    public String title() {
        return type().shown() + subject().map(about -> " " + about.shown()).orElse("");
    }

    /**
     * The line over the legal bases that names who decides (thẩm quyền ban hành), in capitals.
     *
     * @return the organ or office, absent if none is printed
     */
    public Optional<Phrase> authority() {
        return authority;
    }

    /**
     * To whom it is sent up (Kính gửi), without the words "Kính gửi:" and the hyphens. Several end with ";", the last
     * of them with "."; a single one stands as given.
     *
     * @return the addressees, possibly none
     */
    public List<Phrase> addressees() {
        return addressees;
    }

    /**
     * What it rests on (căn cứ ban hành), each ended with ";", the last with ".".
     *
     * @return the legal bases, possibly none
     */
    public List<Phrase> legalBases() {
        return legalBases;
    }

    /**
     * The content (nội dung); the last words of a numbered document of the State that goes to recipients end with "./.".
     *
     * @return the blocks in reading order
     */
    public List<Block> body() {
        return body;
    }

    /**
     * Who receives a copy (Nơi nhận), without the words "Nơi nhận:" and the hyphens: "Như trên;" first where there are
     * addressees, "Lưu: VT, …." last; or the lines of a paper as it has them.
     *
     * @return the lines, none in a sheet that goes to nobody
     */
    public List<Phrase> recipients() {
        return recipients;
    }

    /**
     * What stands after the signature (phụ lục), each on a page of its own.
     *
     * @return the annexes, possibly none
     */
    public List<Annex> annexes() {
        return annexes;
    }

    /**
     * Who signs (chữ ký).
     *
     * @return the signature, absent in a form that nobody signs
     */
    public Optional<Signature> signature() {
        return signature;
    }

    /**
     * Who signs beside the first, for the other organs that issue a joint document (văn bản liên tịch).
     *
     * @return the signatures in the order of the organs, mostly none
     */
    public List<Signature> jointSignatures() {
        return jointSignatures;
    }

    /**
     * When the file was made.
     *
     * @return the time, absent unless the caller gave it: no clock is read
     */
    public Optional<Instant> created() {
        return created;
    }

    /**
     * Names and values that travel with the file unseen, such as the form's id and version.
     *
     * @return the properties in the order of their names, possibly none
     */
    public Map<String, String> properties() {
        return properties;
    }

    /**
     * This document with the margins, sizes and spacing of a layout. The choices are those of Nghị định 30/2020/NĐ-CP:
     * documents of the Party and boards for the wall stay as they are.
     *
     * @param chosen the layout
     * @return the document
     */
    public AdministrativeDocument withLayout(DocumentLayout chosen) {
        boolean open = header.form() == DocumentForm.STATE || header.form() == DocumentForm.LETTER;
        return open ? new AdministrativeDocument(this, chosen) : this;
    }

    /**
     * This document with other blanks in the places of its own; so a form is filled from data.
     *
     * @param other the blank that takes the place of one; called for each in reading order, the rows of a table from the
     *     top down
     * @return the document
     */
    public AdministrativeDocument withBlanks(UnaryOperator<Blank> other) {
        return new AdministrativeDocument(this, new OtherBlanks(other));
    }

    private List<Object> parts() {
        return List.of(
                page,
                layout,
                header,
                type,
                subject,
                authority,
                addressees,
                legalBases,
                body,
                recipients,
                annexes,
                signature,
                jointSignatures,
                created,
                properties);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdministrativeDocument document && parts().equals(document.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "AdministrativeDocument[" + type.shown() + ", "
                + header.numberLine().shown() + "]";
    }
}
