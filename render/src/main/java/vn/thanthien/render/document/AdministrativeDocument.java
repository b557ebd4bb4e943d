package vn.thanthien.render.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An administrative document (văn bản hành chính): a report, a plan or a form, part by part in the order of the decree,
 * ready for any writer. Lists that say nothing are empty; what may be missing is an {@link Optional}.
 *
 * <p>Marks and capitals that the decree prescribes stand in the tree already: the builder sets them, writers copy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AdministrativeDocument {

    private final PageSetup page;
    private final Header header;
    private final Phrase type;
    private final Optional<Phrase> subject;
    private final List<Phrase> addressees;
    private final List<Phrase> legalBases;
    private final List<Block> body;
    private final List<Phrase> recipients;
    private final Optional<Signature> signature;
    private final Optional<Instant> created;
    private final Map<String, String> properties;

    private AdministrativeDocument(Builder builder, Header header, Phrase type) {
        this.page = builder.page;
        this.header = header;
        this.type = type.inCapitals();
        this.subject = Optional.ofNullable(builder.subject);
        this.addressees = builder.addressees.size() > 1
                ? Punctuation.series(builder.addressees)
                : List.copyOf(builder.addressees);
        this.legalBases = Punctuation.series(builder.legalBases);
        this.body = closed(builder.body);
        this.recipients = builder.recipientLines();
        this.signature = Optional.ofNullable(builder.signature);
        this.created = Optional.ofNullable(builder.created);
        this.properties = Collections.unmodifiableMap(new TreeMap<>(builder.properties));
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
    public static Builder builder() {
        return new Builder();
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
     * The content (nội dung), its last words ended with "./.".
     *
     * @return the blocks in reading order
     */
    public List<Block> body() {
        return body;
    }

    /**
     * Who receives a copy (Nơi nhận), without the words "Nơi nhận:" and the hyphens: "Như trên;" first where there are
     * addressees, "Lưu: VT, …." last.
     *
     * @return the lines, never empty
     */
    public List<Phrase> recipients() {
        return recipients;
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

    private List<Object> parts() {
        return List.of(
                page, header, type, subject, addressees, legalBases, body, recipients, signature, created, properties);
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
                + header.number().line().shown() + "]";
    }

    /**
     * Builds a document (bộ dựng văn bản) and sets the marks, capitals and numbers that the decree prescribes, so that
     * no caller can get them wrong.
     *
     * <p>This class is mutable and not thread-safe.
     */
    public static final class Builder {

        private static final String AS_ABOVE = "Như trên";

        private final List<Phrase> managingOrgan = new ArrayList<>();
        private final List<Phrase> issuingOrgan = new ArrayList<>();
        private final List<Phrase> addressees = new ArrayList<>();
        private final List<Phrase> legalBases = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<Phrase> recipients = new ArrayList<>();
        private final List<String> archives = new ArrayList<>(List.of("VT"));
        private final Map<String, String> properties = new TreeMap<>();
        private final Numbering numbering = new Numbering();
        private PageSetup page = PageSetup.A4_PORTRAIT;
        private @Nullable DocumentNumber number;
        private @Nullable Dateline dateline;
        private @Nullable Phrase type;
        private @Nullable Phrase subject;
        private @Nullable Signature signature;
        private @Nullable Instant created;

        private Builder() {}

        /**
         * Sets paper and margins.
         *
         * @param setup the page setup
         * @return this builder
         */
        public Builder page(PageSetup setup) {
            page = Objects.requireNonNull(setup, "setup");
            return this;
        }

        /**
         * Adds a line of the organ above (cơ quan chủ quản).
         *
         * @param line the line, in any case
         * @return this builder
         */
        public Builder managingOrgan(Phrase line) {
            managingOrgan.add(line);
            return this;
        }

        /**
         * Adds a line of the organ that issues (cơ quan ban hành); at least one is needed.
         *
         * @param line the line, in any case
         * @return this builder
         */
        public Builder issuingOrgan(Phrase line) {
            issuingOrgan.add(line);
            return this;
        }

        /**
         * Sets number and symbol (số, ký hiệu); needed.
         *
         * @param given number and symbol
         * @return this builder
         */
        public Builder number(DocumentNumber given) {
            number = given;
            return this;
        }

        /**
         * Sets place and date (địa danh, thời gian); needed.
         *
         * @param given place and date
         * @return this builder
         */
        public Builder dateline(Dateline given) {
            dateline = given;
            return this;
        }

        /**
         * Sets the name of the type (tên loại); needed.
         *
         * @param name the name, in any case: "Báo cáo"
         * @return this builder
         */
        public Builder type(String name) {
            type = Phrase.of(name);
            return this;
        }

        /**
         * Sets what the document is about (trích yếu).
         *
         * @param about the subject
         * @return this builder
         */
        public Builder subject(Phrase about) {
            subject = about;
            return this;
        }

        /**
         * Adds an addressee (Kính gửi), without "Kính gửi:", hyphen or closing mark.
         *
         * @param organ the organ
         * @return this builder
         */
        public Builder addressee(Phrase organ) {
            addressees.add(organ);
            return this;
        }

        /**
         * Adds a legal basis (căn cứ), without a closing mark.
         *
         * @param basis the basis
         * @return this builder
         */
        public Builder legalBasis(Phrase basis) {
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
        public Builder heading(Level level, String title) {
            return heading(level, numbering.next(level), Phrase.of(title), Optional.empty());
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
        public Builder heading(Level level, String marker, Phrase title, Optional<Anchor> anchor) {
            boolean capitals = level == Level.PART || level == Level.SECTION;
            return block(new Heading(level, marker, capitals ? title.inCapitals() : title, anchor));
        }

        /**
         * Adds paragraphs, one for each line of the text. Lines without a visible character are left out.
         *
         * @param text the text
         * @return this builder
         */
        public Builder paragraphs(String text) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> block(Paragraph.of(line)));
            return this;
        }

        /**
         * Adds a paragraph.
         *
         * @param content what it says
         * @return this builder
         */
        public Builder paragraph(Phrase content) {
            return block(Paragraph.of(content));
        }

        /**
         * Adds an item that begins with "- " (gạch đầu dòng).
         *
         * @param content what it says
         * @return this builder
         */
        public Builder dash(Phrase content) {
            return block(ListItem.dash(content));
        }

        /**
         * Adds an item that begins with "+ ".
         *
         * @param content what it says
         * @return this builder
         */
        public Builder plus(Phrase content) {
            return block(ListItem.plus(content));
        }

        /**
         * Adds any block.
         *
         * @param block the block
         * @return this builder
         */
        public Builder block(Block block) {
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
        public Builder recipient(Phrase receiver) {
            recipients.add(receiver);
            return this;
        }

        /**
         * Adds a place besides the clerk's office (VT) where the document is filed (đơn vị lưu).
         *
         * @param unit the unit, for example "VP" or "VHXH (02)"
         * @return this builder
         */
        public Builder filedAt(String unit) {
            archives.add(Objects.requireNonNull(unit, "unit"));
            return this;
        }

        /**
         * Sets who signs (chữ ký).
         *
         * @param signer the signature
         * @return this builder
         */
        public Builder signature(Signature signer) {
            signature = signer;
            return this;
        }

        /**
         * Sets when the file was made; without it the file carries no time.
         *
         * @param time the time
         * @return this builder
         */
        public Builder created(Instant time) {
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
        public Builder property(String name, String value) {
            properties.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        private List<Phrase> recipientLines() {
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
         * @throws IllegalStateException if the type, the number or the dateline was never set
         * @throws IllegalArgumentException if no issuing organ was added
         */
        public AdministrativeDocument build() {
            if (type == null || number == null || dateline == null) {
                throw new IllegalStateException(
                        "a document needs a type, a number and a dateline; give blanks for " + "what is not known yet");
            }
            return new AdministrativeDocument(this, new Header(managingOrgan, issuingOrgan, number, dateline), type);
        }
    }
}
