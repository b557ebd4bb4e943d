package vn.thanthien.core.finding;

import java.util.Optional;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PartialDate;

/**
 * Why a finding does not count (lý do không tính): the profile switches its rule off, or a reviewer accepts it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind who suppresses it
 * @param reason why, in the words of the profile or of the reviewer; empty if none is told
 * @param by who accepted it, if told
 * @param until the last day on which that holds; absent for good
 */
public record Suppression(Kind kind, String reason, Optional<String> by, Optional<PartialDate> until) {

    /** Who suppresses a finding. */
    public enum Kind {
        /** The profile switches the rule off. */
        PROFILE("Hồ sơ cấu hình tắt quy tắc", "The profile switches the rule off"),
        /** A reviewer knows the finding and accepts it. */
        ACCEPTED("Đã được chấp nhận", "Accepted");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the words that people see. */
        public Bilingual label() {
            return new Bilingual(vietnamese, english);
        }
    }
}
