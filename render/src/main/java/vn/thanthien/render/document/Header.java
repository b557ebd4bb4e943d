package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;

/**
 * The head of a document of the State (phần đầu văn bản): organs, number, place and date beside the national title.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param managingOrgan the organ above (cơ quan chủ quản), one line each; empty if none is printed
 * @param issuingOrgan the organ that issues (cơ quan ban hành), one line each, at least one
 * @param number number and symbol
 * @param dateline place and date
 */
public record Header(List<Phrase> managingOrgan, List<Phrase> issuingOrgan, DocumentNumber number, Dateline dateline) {

    /** The national title (Quốc hiệu). */
    public static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto (Tiêu ngữ), its hyphens with spaces as the decree has them. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Copies the lists and sets the organs in capitals; refuses null and a document without an issuing organ. */
    public Header {
        managingOrgan = managingOrgan.stream().map(Phrase::inCapitals).toList();
        issuingOrgan = issuingOrgan.stream().map(Phrase::inCapitals).toList();
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(dateline, "dateline");
        if (issuingOrgan.isEmpty()) {
            throw new IllegalArgumentException("a document needs an issuing organ");
        }
    }
}
