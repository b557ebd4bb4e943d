package vn.thanthien.core.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of paper of the model (loại giấy tờ của mô hình).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum PaperKind {
    /** The decision that establishes the steering body, with the list of its members (quyết định thành lập). */
    DECISION("mentions", "steeringBody", "supportBody", "recipients", "signature"),
    /** The decision that issues the operating regulation of the steering body (quyết định ban hành quy chế hoạt động). */
    REGULATION("mentions", "steeringBody", "recipients", "signature"),
    /** The notice that tells each member his tasks (thông báo phân công nhiệm vụ). */
    NOTICE("mentions", "steeringBody", "duties", "recipients", "signature"),
    /** The letter of congratulation on a birth (thư chúc mừng sinh con). */
    LETTER_BIRTH("letter", "recipients", "signature"),
    /** The letter of congratulation on a marriage (thư chúc mừng kết hôn). */
    LETTER_MARRIAGE("letter", "recipients", "signature"),
    /** The letter of condolence (thư chia buồn). */
    LETTER_CONDOLENCE("letter", "recipients", "signature"),
    /** The letter of apology for a late dossier, with the new date (thư xin lỗi). */
    LETTER_APOLOGY("letter", "recipients", "signature"),
    /** The letter of thanks (thư cảm ơn). */
    LETTER_THANKS("letter", "recipients", "signature"),
    /** The commitment of the staff with the list for signing (bản cam kết). */
    COMMITMENT("signatories", "recipients", "signature"),
    /** The form on which people tell how satisfied they are (phiếu khảo sát mức độ hài lòng). */
    SURVEY,
    /** The sheet on which the commune scores itself (bảng tự chấm điểm). */
    SCORE_SHEET("assessment", "recipients", "signature"),
    /** The board with the slogans of the model (bảng khẩu hiệu). */
    SLOGAN_BOARD;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> shown;

    PaperKind(String... shown) {
        this.shown = Set.of(shown);
    }

    /**
     * Returns whether papers of this kind show a member of {@link Paper} that not every kind shows, such as
     * "signatories".
     */
    public boolean shows(String member) {
        return shown.contains(member);
    }

    /** Returns whether it is a letter to a person. */
    public boolean isLetter() {
        return shows("letter");
    }

    /** Returns the name by which commands and file names call it: "letter-birth". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind of that code, if there is one. */
    public static Optional<PaperKind> ofCode(String code) {
        for (PaperKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
