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
 * @param label the label, "Phụ lục I"
 * @param title the title, in any case; it is set in capitals
 * @param reference to which document it belongs, without brackets: "Kèm theo Báo cáo số …"
 * @param body the content
 */
public record Annex(Phrase label, Optional<Phrase> title, Optional<Phrase> reference, List<Block> body) {

    /** Refuses null. */
    public Annex {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        body = List.copyOf(body);
    }
}
