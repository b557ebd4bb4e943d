package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signs, and by what right (chức vụ, họ tên và chữ ký của người có thẩm quyền).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param authority the lines over the signature, such as "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH", at least one
 * @param secondOffice the office in the organ, over the name, where the body that issues is advisory (chức vụ thứ hai)
 * @param name the name of the signer, often a blank
 */
public record Signature(List<Phrase> authority, Optional<Phrase> secondOffice, Phrase name) {

    /** Copies the list and sets the offices in capitals; refuses null and a signature without an office. */
    public Signature {
        authority = authority.stream().map(Phrase::inCapitals).toList();
        secondOffice = secondOffice.map(Phrase::inCapitals);
        Objects.requireNonNull(name, "name");
        if (authority.isEmpty()) {
            throw new IllegalArgumentException("a signature needs an office");
        }
    }

    /**
     * A signature of one who heads the organ in his own right.
     *
     * @param office the office
     * @param name the name
     * @return the signature
     */
    public static Signature of(Phrase office, Phrase name) {
        return new Signature(List.of(office), Optional.empty(), name);
    }

    /**
     * A signature on behalf of a collective (thay mặt): "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH".
     *
     * @param organ the collective
     * @param office the office of the signer
     * @param name the name
     * @return the signature
     */
    public static Signature onBehalfOf(Phrase organ, Phrase office, Phrase name) {
        return new Signature(List.of(Phrase.of("TM. ").plus(organ), office), Optional.empty(), name);
    }

    /**
     * A signature of a deputy on behalf of a collective (ký thay): "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".
     *
     * @param organ the collective
     * @param head the office of the head
     * @param deputy the office of the signer
     * @param name the name
     * @return the signature
     */
    public static Signature inPlaceOf(Phrase organ, Phrase head, Phrase deputy, Phrase name) {
        return new Signature(
                List.of(Phrase.of("TM. ").plus(organ), Phrase.of("KT. ").plus(head), deputy), Optional.empty(), name);
    }

    /**
     * This signature with the signer's office in the organ over the name.
     *
     * @param office the office, for example "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"
     * @return the signature with two offices
     */
    public Signature withSecondOffice(Phrase office) {
        return new Signature(authority, Optional.of(office), name);
    }
}
