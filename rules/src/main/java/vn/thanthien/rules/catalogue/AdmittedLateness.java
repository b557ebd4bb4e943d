package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.AdmittedEffect;
import vn.thanthien.core.report.AssessmentItem;

/**
 * Whether a limitation owns to late dossiers (hồ sơ quá hạn): by its effect and its topic where it has them, else by its
 * words.
 */
final class AdmittedLateness {

    private static final String DOSSIER_SECTION = "S3.1";

    private static final List<String> DOSSIER =
            folded("hồ sơ", "thủ tục hành chính", "tthc", "kết quả giải quyết", "trả kết quả");

    private static final List<String> LATE = folded("quá hạn", "trễ hẹn");

    /** Words that tell of a dossier returned late, whatever else is told beside it. */
    private static final List<String> RETURNED_LATE = folded(
            "quá hạn",
            "trễ hẹn",
            "trả chậm",
            "chậm trả",
            "trả muộn",
            "giải quyết chậm",
            "chậm giải quyết",
            "tiến độ giải quyết",
            "tiến độ trả");

    /** What is late under the heading of dossiers and is none. */
    private static final List<String> OTHER_WORK = folded(
            "tiến độ",
            "số hóa",
            "cập nhật",
            "niêm yết",
            "công khai",
            "đồng bộ",
            "kết nối",
            "đường truyền",
            "phần mềm",
            "thanh toán",
            "tuyên truyền",
            "tập huấn",
            "đầu tư",
            "mua sắm",
            "trang bị",
            "lắp đặt",
            "xây dựng",
            "sửa chữa",
            "phối hợp",
            "chuyển đổi số");

    /** Dossiers of others, petitions, what has not happened yet, and what happened before the time of the report. */
    private static final List<String> NOT_THESE = folded(
            "liên thông",
            "cấp trên",
            "cấp tỉnh",
            "cấp huyện",
            "khiếu nại",
            "tố cáo",
            "đơn thư",
            "nguy cơ",
            "sắp quá hạn",
            "sắp đến hạn",
            "sắp hết hạn",
            "sắp trễ hẹn",
            "trước sáp nhập",
            "trước khi",
            "trước ngày",
            "trước đây",
            "năm trước",
            "kỳ trước");

    /** Words by which a text that has no effect may tell that none is late. */
    private static final List<String> DENIED = folded("sắp", "không", "hạn chế");

    /** What follows is the cause, and not what is late. */
    private static final List<String> CAUSE = folded(" do ", " vì ", " bởi ");

    private AdmittedLateness() {}

    private static List<String> folded(String... words) {
        return Stream.of(words)
                .map(word -> {
                    String folded = VietnameseText.fold(word);
                    return word.startsWith(" ") ? " " + folded.strip() + " " : folded;
                })
                .toList();
    }

    private static boolean contains(String folded, List<String> words) {
        return words.stream().anyMatch(folded::contains);
    }

    /** Returns whether the limitation says that dossiers of the time of the report were late. */
    static boolean isOwnedTo(AssessmentItem item) {
        String text = VietnameseText.fold(item.getText());
        if (contains(text, NOT_THESE) || isOfAnotherCount(item)) {
            return false;
        }
        boolean delay = item.getEffect()
                .filter(effect -> effect == AdmittedEffect.DELAY)
                .isPresent();
        if (delay && (isOfDossiers(item) || (item.getTopic().isEmpty() && contains(text, DOSSIER)))) {
            return contains(text, RETURNED_LATE) || !contains(withoutCause(text), OTHER_WORK);
        }
        return contains(text, DOSSIER.subList(0, 1)) && contains(text, LATE) && !contains(text, DENIED);
    }

    private static boolean isOfDossiers(AssessmentItem item) {
        return item.getTopic().filter(DOSSIER_SECTION::equals).isPresent();
    }

    /** A dossier of a petition is none of those that are counted here. */
    private static boolean isOfAnotherCount(AssessmentItem item) {
        return !isOfDossiers(item)
                && item.getTopic().filter(AssessmentChecks::isCountedSection).isPresent();
    }

    private static String withoutCause(String text) {
        int end = text.length();
        for (String word : CAUSE) {
            int at = text.indexOf(word);
            // at the very beginning the cause comes first
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }
}
