package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An annex (phụ lục): it begins on a page of its own after the signature, with label, title and the document that it
 * belongs to in the middle (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param label the label, "Phụ lục I"; left empty, the builder of the document sets it, with a number if there are several
 * @param title the title, in any case; it is set in capitals
 * @param reference to which document it belongs, without brackets: "Kèm theo Báo cáo số …"
 * @param body the content
 * @param page paper and margins of its own, absent for those of the document
 */
public record Annex(
        Phrase label, Optional<Phrase> title, Optional<Phrase> reference, List<Block> body, Optional<PageSetup> page) {

    /** Refuses null. */
    public Annex {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(page, "page");
        body = List.copyOf(body);
    }

    /**
     * An annex on the paper of its document.
     *
     * @param label the label
     * @param title the title
     * @param reference to which document it belongs
     * @param body the content
     */
    public Annex(Phrase label, Optional<Phrase> title, Optional<Phrase> reference, List<Block> body) {
        this(label, title, reference, body, Optional.empty());
    }

    /**
     * This annex under a label.
     *
     * @param given the label
     * @return the labelled annex
     */
    public Annex labelled(Phrase given) {
        return new Annex(given, title, reference, body, page);
    }

    /**
     * This annex on paper of its own.
     *
     * @param setup paper and margins
     * @return the annex on that paper
     */
    public Annex on(PageSetup setup) {
        return new Annex(label, title, reference, body, Optional.of(setup));
    }
}
