package vn.thanthien.core.document;

/**
 * What kind of body an organ (cơ quan, tổ chức) is.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum OrganKind {
    /** Quốc hội. */
    NATIONAL_ASSEMBLY,
    /** Ủy ban Thường vụ Quốc hội. */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
    /** Chính phủ. */
    GOVERNMENT,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY,
    /** Bộ Chính trị. */
    POLITBURO,
    /** Ban Bí thư. */
    SECRETARIAT,
    /** Ban Chấp hành Trung ương. */
    PARTY_CENTRAL_COMMITTEE,
    /** Tỉnh ủy, Huyện ủy, Đảng ủy. */
    PARTY_COMMITTEE,
    /** Ban Thường vụ của cấp ủy. */
    PARTY_STANDING_COMMITTEE,
    /** Thường trực của cấp ủy. */
    PARTY_STANDING_BODY,
    /** Ban Dân vận; from 2025 Ban Tuyên giáo và Dân vận. */
    MASS_MOBILISATION_COMMISSION,
    /** Khối Dân vận. */
    MASS_MOBILISATION_BLOC,
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL,
    /** Thường trực Hội đồng nhân dân. */
    PEOPLES_COUNCIL_STANDING_BODY,
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Chủ tịch Ủy ban nhân dân. */
    PEOPLES_COMMITTEE_CHAIR,
    /** Sở, phòng, ban chuyên môn. */
    DEPARTMENT,
    /** Ban Chỉ đạo, Ban Điều hành, Ban Tổ chức of the model. */
    STEERING_BODY,
    /** Ủy ban Mặt trận Tổ quốc. */
    FATHERLAND_FRONT,
    /** Tổ chức chính trị - xã hội, đoàn thể. */
    MASS_ORGANISATION,
    /** Thôn, tổ dân phố. */
    VILLAGE,
    /** Cán bộ, công chức. */
    STAFF,
    /** Trường học, trạm y tế. */
    PUBLIC_SERVICE_UNIT,
    /** Văn thư. */
    RECORDS_OFFICE,
    /** Any other. */
    OTHER;

    /** Returns whether bodies of this kind belong to the Party, whose documents have a form of their own. */
    public boolean isParty() {
        return this == POLITBURO
                || this == SECRETARIAT
                || this == PARTY_CENTRAL_COMMITTEE
                || this == PARTY_COMMITTEE
                || this == PARTY_STANDING_COMMITTEE
                || this == PARTY_STANDING_BODY
                || this == MASS_MOBILISATION_COMMISSION
                || this == MASS_MOBILISATION_BLOC;
    }
}
