package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;

/**
 * Counts of dossiers (hồ sơ TTHC), in total or of one field.
 *
 * <p>Every node of the breakdown may be stated alone, the combined ones too ("early and on time together: 903"); none is
 * booked to one of its parts.
 *
 * <p>Source: Thông tư 01/2020/TT-VPCP, Biểu II.06a/VPCP/KSTT.
 *
 * <p>Implementations are immutable and thread-safe.
 */
// the order of every form of dossier counts: what a form does not have is passed over
@JsonPropertyOrder({
    "field",
    "period",
    "heading",
    "received",
    "receivedInPeriod",
    "carriedOver",
    "receivedInPerson",
    "receivedByPost",
    "receivedInPersonOrByPost",
    "receivedOnline",
    "receivedPartialOnline",
    "receivedFullOnline",
    "resolved",
    "resolvedEarly",
    "resolvedOnTime",
    "resolvedWithinTerm",
    "resolvedLate",
    "pending",
    "pendingWithinTerm",
    "pendingOverdue",
    "awaitingSupplement",
    "returned",
    "withdrawn",
    "other",
    "due",
    "eligibleOnline",
    "onOneStopSystem",
    "servedAtHome",
    "digitised",
    "resultsDigitised",
    "withFees",
    "paidOnline",
    "proceduresWithinCompetence",
    "proceduresPublicised",
    "proceduresOnline",
    "fieldCount",
    "byField",
    "byFieldComplete"
})
public interface DossierCounts {

    /** Returns the number of dossiers to handle, those carried over included (tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang), if stated. */
    @PositiveOrZero
    OptionalLong getReceived();

    /** Returns the number of dossiers received in the period (hồ sơ tiếp nhận mới trong kỳ), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedInPeriod();

    /** Returns the number of dossiers carried over (hồ sơ từ kỳ trước chuyển sang), if stated. */
    @PositiveOrZero
    OptionalLong getCarriedOver();

    /** Returns the number of dossiers received in person (hồ sơ tiếp nhận trực tiếp), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedInPerson();

    /** Returns the number of dossiers received by public post (hồ sơ tiếp nhận qua bưu chính công ích), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedByPost();

    /** Returns the number of dossiers received in person or by public post, as one number (hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính công ích), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedInPersonOrByPost();

    /** Returns the number of dossiers received online (hồ sơ tiếp nhận trực tuyến), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedOnline();

    /** Returns the number of dossiers received partially online (hồ sơ trực tuyến một phần), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedPartialOnline();

    /** Returns the number of dossiers received fully online (hồ sơ trực tuyến toàn trình), if stated. */
    @PositiveOrZero
    OptionalLong getReceivedFullOnline();

    /** Returns the number of dossiers resolved (hồ sơ đã giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getResolved();

    /** Returns the number of dossiers resolved early (hồ sơ giải quyết trước hạn), if stated. */
    @PositiveOrZero
    OptionalLong getResolvedEarly();

    /** Returns the number of dossiers resolved on time (hồ sơ giải quyết đúng hạn), if stated. */
    @PositiveOrZero
    OptionalLong getResolvedOnTime();

    /** Returns the number of dossiers resolved early or on time, as one number (hồ sơ giải quyết trước hạn và đúng hạn), if stated. */
    @PositiveOrZero
    OptionalLong getResolvedWithinTerm();

    /** Returns the number of dossiers resolved late (hồ sơ giải quyết quá hạn), if stated. */
    @PositiveOrZero
    OptionalLong getResolvedLate();

    /** Returns the number of dossiers pending (hồ sơ đang giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getPending();

    /** Returns the number of dossiers pending within their term (hồ sơ đang giải quyết trong hạn), if stated. */
    @PositiveOrZero
    OptionalLong getPendingWithinTerm();

    /** Returns the number of dossiers pending and overdue (hồ sơ đang giải quyết quá hạn), if stated. */
    @PositiveOrZero
    OptionalLong getPendingOverdue();

    /** Returns the number of dossiers awaiting a supplement (hồ sơ chờ bổ sung), if stated. */
    @PositiveOrZero
    OptionalLong getAwaitingSupplement();

    /** Returns the number of dossiers returned (hồ sơ trả lại), if stated. */
    @PositiveOrZero
    OptionalLong getReturned();

    /** Returns the number of dossiers withdrawn (hồ sơ xin rút), if stated. */
    @PositiveOrZero
    OptionalLong getWithdrawn();

    /** Returns the number of dossiers in another state (hồ sơ trong tình trạng khác), if stated. */
    @PositiveOrZero
    OptionalLong getOther();

    /** Returns the number of dossiers due in the period (hồ sơ đến hạn trả kết quả), if stated. */
    @PositiveOrZero
    OptionalLong getDue();

    /** Returns the number of dossiers of procedures that are offered online (hồ sơ thuộc thủ tục có dịch vụ công trực tuyến), if stated. */
    @PositiveOrZero
    OptionalLong getEligibleOnline();

    /** Returns the number of dossiers entered in the electronic one-stop system (hồ sơ tiếp nhận trên Hệ thống một cửa điện tử), if stated. */
    @PositiveOrZero
    OptionalLong getOnOneStopSystem();

    /** Returns the number of dossiers handled at the homes of the old, lonely or disabled (hồ sơ giải quyết tại nhà cho người già yếu, neo đơn, khuyết tật), if stated. */
    @PositiveOrZero
    OptionalLong getServedAtHome();

    /** Returns the number of dossiers digitised (hồ sơ được số hóa), if stated. */
    @PositiveOrZero
    OptionalLong getDigitised();

    /** Returns the number of results digitised (kết quả giải quyết được số hóa), if stated. */
    @PositiveOrZero
    OptionalLong getResultsDigitised();

    /** Returns the number of dossiers with fees (hồ sơ có phí, lệ phí), if stated. */
    @PositiveOrZero
    OptionalLong getWithFees();

    /** Returns the number of dossiers paid online (hồ sơ thanh toán trực tuyến), if stated. */
    @PositiveOrZero
    OptionalLong getPaidOnline();

    /** Returns the number of procedures within competence (số thủ tục hành chính thuộc thẩm quyền), if stated. */
    @PositiveOrZero
    OptionalLong getProceduresWithinCompetence();

    /** Returns the number of procedures made public (số thủ tục hành chính được công khai), if stated. */
    @PositiveOrZero
    OptionalLong getProceduresPublicised();

    /** Returns the number of procedures offered online (số thủ tục hành chính có dịch vụ công trực tuyến), if stated. */
    @PositiveOrZero
    OptionalLong getProceduresOnline();
}
