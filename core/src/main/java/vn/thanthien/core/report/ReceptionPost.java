package vn.thanthien.core.report;

import vn.thanthien.core.language.Bilingual;

/**
 * A post whose holder receives citizens.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ReceptionPost {
    /** Bí thư Đảng ủy. */
    PARTY_SECRETARY("Bí thư Đảng ủy", "Party secretary"),
    /** Chủ tịch UBND. */
    CHAIR("Chủ tịch UBND", "chair of the People's Committee"),
    /** Phó Chủ tịch UBND. */
    DEPUTY_CHAIR("Phó Chủ tịch UBND", "deputy chair of the People's Committee"),
    /** Chủ tịch HĐND. */
    COUNCIL_CHAIR("Chủ tịch HĐND", "chair of the People's Council"),
    /** Chức danh khác. */
    OTHER("chức danh khác", "another post");

    private final String vietnamese;
    private final String english;

    ReceptionPost(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the name of the post. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }
}
