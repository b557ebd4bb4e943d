package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of a document (phần đầu văn bản): organs, number, place and date, beside the title that its form asks for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param form by whose rules the document is set
 * @param managingOrgan the organ above (cơ quan chủ quản), one line each; empty if none is printed
 * @param issuingOrgan the organ that issues (cơ quan ban hành), one line each, at least one
 * @param number number and symbol, absent where the document has none (thư, phiếu, bảng)
 * @param dateline place and date, absent where none is printed
 */
public record Header(
        DocumentForm form,
        List<Phrase> managingOrgan,
        List<Phrase> issuingOrgan,
        Optional<DocumentNumber> number,
        Optional<Dateline> dateline) {

    /** The national title (Quốc hiệu). */
    public static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto (Tiêu ngữ), its hyphens with spaces as the decree has them. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** What stands in the place of the national title on documents of the Party (tiêu đề). */
    public static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /** Copies the lists and sets the organs in capitals; refuses null and a document without an issuing organ. */
    public Header {
        Objects.requireNonNull(form, "form");
        managingOrgan = managingOrgan.stream().map(Phrase::inCapitals).toList();
        issuingOrgan = issuingOrgan.stream().map(Phrase::inCapitals).toList();
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(dateline, "dateline");
        if (issuingOrgan.isEmpty()) {
            throw new IllegalArgumentException("a document needs an issuing organ");
        }
    }

    /**
     * The line of number and symbol as the form has it.
     *
     * @return "Số: 05/BC-UBND", or "Số 39-NQ/ĐU" on a document of the Party; empty if the document has no number
     */
    public Phrase numberLine() {
        return number.map(given -> form == DocumentForm.PARTY ? given.partyLine() : given.line())
                .orElse(Phrase.empty());
    }

    /**
     * The line of place and date.
     *
     * @return "Xã Đồng Lúa, ngày 05 tháng 01 năm 2026"; empty if none is printed
     */
    public Phrase dateLine() {
        return dateline.map(Dateline::line).orElse(Phrase.empty());
    }
}
