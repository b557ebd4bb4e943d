package vn.thanthien.core.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of figures: every number that a report can state, declared once.
 *
 * <p>Rules, tables, blanks of forms, claims and findings name a figure from here and never a string of their own. The
 * ids are frozen in {@code figures.lock}; a figure is never renamed or reused.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figures {

    private static final List<Figure> ALL = new ArrayList<>();
    private static final Map<String, Figure> BY_ID = new LinkedHashMap<>();

    // dossiers
    /** Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang. */
    public static final Figure DOSSIERS_RECEIVED = count("dossiers.received", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận mới trong kỳ. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERIOD = count("dossiers.receivedInPeriod", FigureUnit.DOSSIER);

    /** Hồ sơ từ kỳ trước chuyển sang. */
    public static final Figure DOSSIERS_CARRIED_OVER = count("dossiers.carriedOver", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận trực tiếp. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERSON = count("dossiers.receivedInPerson", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận qua bưu chính công ích. */
    public static final Figure DOSSIERS_RECEIVED_BY_POST = count("dossiers.receivedByPost", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính công ích. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST =
            count("dossiers.receivedInPersonOrByPost", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận trực tuyến. */
    public static final Figure DOSSIERS_RECEIVED_ONLINE = count("dossiers.receivedOnline", FigureUnit.DOSSIER);

    /** Hồ sơ trực tuyến một phần. */
    public static final Figure DOSSIERS_RECEIVED_PARTIAL_ONLINE =
            count("dossiers.receivedPartialOnline", FigureUnit.DOSSIER);

    /** Hồ sơ trực tuyến toàn trình. */
    public static final Figure DOSSIERS_RECEIVED_FULL_ONLINE = count("dossiers.receivedFullOnline", FigureUnit.DOSSIER);

    /** Hồ sơ đã giải quyết. */
    public static final Figure DOSSIERS_RESOLVED = count("dossiers.resolved", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết trước hạn. */
    public static final Figure DOSSIERS_RESOLVED_EARLY = count("dossiers.resolvedEarly", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết đúng hạn. */
    public static final Figure DOSSIERS_RESOLVED_ON_TIME = count("dossiers.resolvedOnTime", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết trước hạn và đúng hạn. */
    public static final Figure DOSSIERS_RESOLVED_WITHIN_TERM = count("dossiers.resolvedWithinTerm", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết quá hạn. */
    public static final Figure DOSSIERS_RESOLVED_LATE = count("dossiers.resolvedLate", FigureUnit.DOSSIER);

    /** Hồ sơ đang giải quyết. */
    public static final Figure DOSSIERS_PENDING = count("dossiers.pending", FigureUnit.DOSSIER);

    /** Hồ sơ đang giải quyết trong hạn. */
    public static final Figure DOSSIERS_PENDING_WITHIN_TERM = count("dossiers.pendingWithinTerm", FigureUnit.DOSSIER);

    /** Hồ sơ đang giải quyết quá hạn. */
    public static final Figure DOSSIERS_PENDING_OVERDUE = count("dossiers.pendingOverdue", FigureUnit.DOSSIER);

    /** Hồ sơ chờ bổ sung. */
    public static final Figure DOSSIERS_AWAITING_SUPPLEMENT = count("dossiers.awaitingSupplement", FigureUnit.DOSSIER);

    /** Hồ sơ trả lại. */
    public static final Figure DOSSIERS_RETURNED = count("dossiers.returned", FigureUnit.DOSSIER);

    /** Hồ sơ xin rút. */
    public static final Figure DOSSIERS_WITHDRAWN = count("dossiers.withdrawn", FigureUnit.DOSSIER);

    /** Hồ sơ trong tình trạng khác. */
    public static final Figure DOSSIERS_OTHER = count("dossiers.other", FigureUnit.DOSSIER);

    /** Hồ sơ đến hạn trả kết quả. */
    public static final Figure DOSSIERS_DUE = count("dossiers.due", FigureUnit.DOSSIER);

    /** Hồ sơ thuộc thủ tục có dịch vụ công trực tuyến. */
    public static final Figure DOSSIERS_ELIGIBLE_ONLINE = count("dossiers.eligibleOnline", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận trên Hệ thống một cửa điện tử. */
    public static final Figure DOSSIERS_ON_ONE_STOP_SYSTEM = count("dossiers.onOneStopSystem", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết tại nhà cho người già yếu, neo đơn, khuyết tật. */
    public static final Figure DOSSIERS_SERVED_AT_HOME = count("dossiers.servedAtHome", FigureUnit.DOSSIER);

    /** Hồ sơ được số hóa. */
    public static final Figure DOSSIERS_DIGITISED = count("dossiers.digitised", FigureUnit.DOSSIER);

    /** Kết quả giải quyết được số hóa. */
    public static final Figure DOSSIERS_RESULTS_DIGITISED = count("dossiers.resultsDigitised", FigureUnit.DOSSIER);

    /** Hồ sơ có phí, lệ phí. */
    public static final Figure DOSSIERS_WITH_FEES = count("dossiers.withFees", FigureUnit.DOSSIER);

    /** Hồ sơ thanh toán trực tuyến. */
    public static final Figure DOSSIERS_PAID_ONLINE = count("dossiers.paidOnline", FigureUnit.DOSSIER);

    /** Số thủ tục hành chính thuộc thẩm quyền. */
    public static final Figure DOSSIERS_PROCEDURES_WITHIN_COMPETENCE =
            count("dossiers.proceduresWithinCompetence", FigureUnit.COMMUNITY_ITEM);

    /** Số thủ tục hành chính được công khai. */
    public static final Figure DOSSIERS_PROCEDURES_PUBLICISED =
            count("dossiers.proceduresPublicised", FigureUnit.COMMUNITY_ITEM);

    /** Số thủ tục hành chính có dịch vụ công trực tuyến. */
    public static final Figure DOSSIERS_PROCEDURES_ONLINE =
            count("dossiers.proceduresOnline", FigureUnit.COMMUNITY_ITEM);

    // petitions
    /** Tổng số đơn phải xử lý. */
    public static final Figure PETITIONS_TO_PROCESS = count("petitions.toProcess", FigureUnit.PETITION);

    /** Đơn kỳ trước chuyển sang. */
    public static final Figure PETITIONS_CARRIED_OVER = count("petitions.carriedOver", FigureUnit.PETITION);

    /** Đơn tiếp nhận trong kỳ. */
    public static final Figure PETITIONS_RECEIVED = count("petitions.received", FigureUnit.PETITION);

    /** Đơn đã xử lý. */
    public static final Figure PETITIONS_PROCESSED = count("petitions.processed", FigureUnit.PETITION);

    /** Đơn chưa xử lý. */
    public static final Figure PETITIONS_UNPROCESSED = count("petitions.unprocessed", FigureUnit.PETITION);

    /** Đơn đủ điều kiện xử lý. */
    public static final Figure PETITIONS_ELIGIBLE = count("petitions.eligible", FigureUnit.PETITION);

    /** Đơn không đủ điều kiện xử lý. */
    public static final Figure PETITIONS_INELIGIBLE = count("petitions.ineligible", FigureUnit.PETITION);

    /** Đơn khiếu nại. */
    public static final Figure PETITIONS_COMPLAINTS = count("petitions.complaints", FigureUnit.PETITION);

    /** Đơn tố cáo. */
    public static final Figure PETITIONS_DENUNCIATIONS = count("petitions.denunciations", FigureUnit.PETITION);

    /** Đơn kiến nghị, phản ánh. */
    public static final Figure PETITIONS_RECOMMENDATIONS_AND_FEEDBACK =
            count("petitions.recommendationsAndFeedback", FigureUnit.PETITION);

    /** Đơn thuộc thẩm quyền. */
    public static final Figure PETITIONS_WITHIN_COMPETENCE = count("petitions.withinCompetence", FigureUnit.PETITION);

    /** Đơn không thuộc thẩm quyền. */
    public static final Figure PETITIONS_OUTSIDE_COMPETENCE = count("petitions.outsideCompetence", FigureUnit.PETITION);

    /** Đơn đã hướng dẫn. */
    public static final Figure PETITIONS_GUIDED = count("petitions.guided", FigureUnit.PETITION);

    /** Đơn đã chuyển. */
    public static final Figure PETITIONS_FORWARDED = count("petitions.forwarded", FigureUnit.PETITION);

    /** Đơn đã đôn đốc giải quyết. */
    public static final Figure PETITIONS_URGED = count("petitions.urged", FigureUnit.PETITION);

    /** Đơn đã giải quyết. */
    public static final Figure PETITIONS_RESOLVED = count("petitions.resolved", FigureUnit.PETITION);

    /** Đơn đang giải quyết. */
    public static final Figure PETITIONS_PENDING = count("petitions.pending", FigureUnit.PETITION);

    /** Đơn quá hạn giải quyết. */
    public static final Figure PETITIONS_OVERDUE = count("petitions.overdue", FigureUnit.PETITION);

    /** Đơn tồn đọng, kéo dài. */
    public static final Figure PETITIONS_BACKLOG = count("petitions.backlog", FigureUnit.PETITION);

    /** Đơn vượt cấp. */
    public static final Figure PETITIONS_ESCALATED = count("petitions.escalated", FigureUnit.PETITION);

    /** Đơn kiến nghị. */
    public static final Figure PETITIONS_RECOMMENDATIONS = count("petitions.recommendations", FigureUnit.PETITION);

    /** Đơn phản ánh. */
    public static final Figure PETITIONS_FEEDBACK = count("petitions.feedback", FigureUnit.PETITION);

    /** Đơn khiếu nại đã giải quyết. */
    public static final Figure PETITIONS_COMPLAINTS_RESOLVED =
            count("petitions.complaintsResolved", FigureUnit.PETITION);

    /** Khiếu nại đúng. */
    public static final Figure PETITIONS_COMPLAINTS_CORRECT = count("petitions.complaintsCorrect", FigureUnit.PETITION);

    /** Khiếu nại sai. */
    public static final Figure PETITIONS_COMPLAINTS_WRONG = count("petitions.complaintsWrong", FigureUnit.PETITION);

    /** Khiếu nại đúng một phần. */
    public static final Figure PETITIONS_COMPLAINTS_PARTLY_CORRECT =
            count("petitions.complaintsPartlyCorrect", FigureUnit.PETITION);

    /** Khiếu nại hòa giải thành hoặc rút đơn. */
    public static final Figure PETITIONS_COMPLAINTS_SETTLED = count("petitions.complaintsSettled", FigureUnit.PETITION);

    /** Đơn tố cáo đã giải quyết. */
    public static final Figure PETITIONS_DENUNCIATIONS_RESOLVED =
            count("petitions.denunciationsResolved", FigureUnit.PETITION);

    /** Tố cáo đúng. */
    public static final Figure PETITIONS_DENUNCIATIONS_CORRECT =
            count("petitions.denunciationsCorrect", FigureUnit.PETITION);

    /** Tố cáo sai. */
    public static final Figure PETITIONS_DENUNCIATIONS_WRONG =
            count("petitions.denunciationsWrong", FigureUnit.PETITION);

    /** Tố cáo có đúng, có sai. */
    public static final Figure PETITIONS_DENUNCIATIONS_PARTLY_CORRECT =
            count("petitions.denunciationsPartlyCorrect", FigureUnit.PETITION);

    /** Vụ việc thuộc thẩm quyền. */
    public static final Figure PETITIONS_CASES_WITHIN_COMPETENCE =
            count("petitions.casesWithinCompetence", FigureUnit.CASE);

    /** Vụ việc đã giải quyết. */
    public static final Figure PETITIONS_CASES_RESOLVED = count("petitions.casesResolved", FigureUnit.CASE);

    /** Vụ việc đang giải quyết. */
    public static final Figure PETITIONS_CASES_PENDING = count("petitions.casesPending", FigureUnit.CASE);

    // reception
    /** Tổng số lượt tiếp công dân. */
    public static final Figure RECEPTION_VISITS = count("reception.visits", FigureUnit.VISIT);

    /** Lượt tiếp thường xuyên. */
    public static final Figure RECEPTION_REGULAR_VISITS = count("reception.regularVisits", FigureUnit.VISIT);

    /** Lượt tiếp của người đứng đầu. */
    public static final Figure RECEPTION_HEAD_VISITS = count("reception.headVisits", FigureUnit.VISIT);

    /** Lượt tiếp của người được ủy quyền. */
    public static final Figure RECEPTION_DELEGATE_VISITS = count("reception.delegateVisits", FigureUnit.VISIT);

    /** Số ngày tiếp công dân của người đứng đầu. */
    public static final Figure RECEPTION_HEAD_DAYS = count("reception.headDays", FigureUnit.DAY);

    /** Số đoàn đông người. */
    public static final Figure RECEPTION_LARGE_GROUPS = count("reception.largeGroups", FigureUnit.VISIT);

    /** Đơn nhận tại nơi tiếp công dân. */
    public static final Figure RECEPTION_PETITIONS_RECEIVED = count("reception.petitionsReceived", FigureUnit.PETITION);

    /** Số người được tiếp. */
    public static final Figure RECEPTION_PERSONS = count("reception.persons", FigureUnit.PERSON);

    /** Số vụ việc được tiếp. */
    public static final Figure RECEPTION_CASES = count("reception.cases", FigureUnit.CASE);

    /** Lượt tiếp đột xuất. */
    public static final Figure RECEPTION_AD_HOC_VISITS = count("reception.adHocVisits", FigureUnit.VISIT);

    /** Lượt tiếp đoàn đông người. */
    public static final Figure RECEPTION_LARGE_GROUP_VISITS = count("reception.largeGroupVisits", FigureUnit.VISIT);

    // dialogues
    /** Tổng số cuộc đối thoại. */
    public static final Figure DIALOGUES_HELD = count("dialogues.held", FigureUnit.SESSION);

    /** Lượt người dự đối thoại. */
    public static final Figure DIALOGUES_PARTICIPANTS = count("dialogues.participants", FigureUnit.PERSON);

    /** Số ý kiến, kiến nghị tại đối thoại. */
    public static final Figure DIALOGUES_OPINIONS = count("dialogues.opinions", FigureUnit.OPINION);

    /** Ý kiến trả lời tại chỗ. */
    public static final Figure DIALOGUES_ANSWERED_ON_THE_SPOT =
            count("dialogues.answeredOnTheSpot", FigureUnit.OPINION);

    /** Ý kiến trả lời bằng văn bản. */
    public static final Figure DIALOGUES_ANSWERED_IN_WRITING = count("dialogues.answeredInWriting", FigureUnit.OPINION);

    /** Ý kiến đã chuyển hoặc đang xem xét. */
    public static final Figure DIALOGUES_FORWARDED_OR_PENDING =
            count("dialogues.forwardedOrPending", FigureUnit.OPINION);

    // letters
    /** Tổng số thư đã gửi. */
    public static final Figure LETTERS_TOTAL = count("letters.total", FigureUnit.LETTER);

    /** Thư chúc mừng. */
    public static final Figure LETTERS_CONGRATULATION = count("letters.congratulation", FigureUnit.LETTER);

    /** Thư chúc mừng kết hôn. */
    public static final Figure LETTERS_CONGRATULATION_MARRIAGE =
            count("letters.congratulationMarriage", FigureUnit.LETTER);

    /** Thư chúc mừng sinh con. */
    public static final Figure LETTERS_CONGRATULATION_BIRTH = count("letters.congratulationBirth", FigureUnit.LETTER);

    /** Thư chúc mừng khác. */
    public static final Figure LETTERS_CONGRATULATION_OTHER = count("letters.congratulationOther", FigureUnit.LETTER);

    /** Thư chia buồn. */
    public static final Figure LETTERS_CONDOLENCE = count("letters.condolence", FigureUnit.LETTER);

    /** Thư xin lỗi. */
    public static final Figure LETTERS_APOLOGY = count("letters.apology", FigureUnit.LETTER);

    /** Thư cảm ơn. */
    public static final Figure LETTERS_THANK_YOU = count("letters.thankYou", FigureUnit.LETTER);

    /** Số đăng ký kết hôn. */
    public static final Figure LETTERS_MARRIAGES_REGISTERED = count("letters.marriagesRegistered", FigureUnit.CASE);

    /** Số đăng ký khai sinh. */
    public static final Figure LETTERS_BIRTHS_REGISTERED = count("letters.birthsRegistered", FigureUnit.CASE);

    /** Số đăng ký khai tử. */
    public static final Figure LETTERS_DEATHS_REGISTERED = count("letters.deathsRegistered", FigureUnit.CASE);

    /** Thư xin lỗi do trễ hẹn. */
    public static final Figure LETTERS_APOLOGY_FOR_LATENESS = count("letters.apologyForLateness", FigureUnit.LETTER);

    /** Thư xin lỗi vì lý do khác. */
    public static final Figure LETTERS_APOLOGY_OTHER = count("letters.apologyOther", FigureUnit.LETTER);

    // commitments
    /** Số người thuộc diện ký cam kết. */
    public static final Figure COMMITMENTS_OBLIGED = count("commitments.obliged", FigureUnit.PERSON);

    /** Số người đã ký cam kết. */
    public static final Figure COMMITMENTS_SIGNED = count("commitments.signed", FigureUnit.PERSON);

    /** Số trường hợp vi phạm cam kết. */
    public static final Figure COMMITMENTS_VIOLATIONS = count("commitments.violations", FigureUnit.CASE);

    // democracy
    /** Số nội dung phải công khai. */
    public static final Figure DEMOCRACY_CONTENTS_REQUIRED =
            count("democracy.contentsRequired", FigureUnit.COMMUNITY_ITEM);

    /** Số nội dung đã công khai. */
    public static final Figure DEMOCRACY_CONTENTS_PUBLICISED =
            count("democracy.contentsPublicised", FigureUnit.COMMUNITY_ITEM);

    /** Số cuộc giám sát của Ban Thanh tra nhân dân. */
    public static final Figure DEMOCRACY_INSPECTION_BOARD_INSPECTIONS =
            count("democracy.inspectionBoardInspections", FigureUnit.SESSION);

    /** Số kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng. */
    public static final Figure DEMOCRACY_RECOMMENDATIONS =
            count("democracy.recommendations", FigureUnit.COMMUNITY_ITEM);

    /** Kiến nghị được tiếp thu. */
    public static final Figure DEMOCRACY_RECOMMENDATIONS_ACCEPTED =
            count("democracy.recommendationsAccepted", FigureUnit.COMMUNITY_ITEM);

    /** Kiến nghị không được tiếp thu. */
    public static final Figure DEMOCRACY_RECOMMENDATIONS_REJECTED =
            count("democracy.recommendationsRejected", FigureUnit.COMMUNITY_ITEM);

    /** Kiến nghị đang xem xét. */
    public static final Figure DEMOCRACY_RECOMMENDATIONS_PENDING =
            count("democracy.recommendationsPending", FigureUnit.COMMUNITY_ITEM);

    /** Số thành viên Ban Thanh tra nhân dân. */
    public static final Figure DEMOCRACY_INSPECTION_BOARD_MEMBERS =
            count("democracy.inspectionBoardMembers", FigureUnit.PERSON);

    /** Số thành viên Ban Giám sát đầu tư của cộng đồng. */
    public static final Figure DEMOCRACY_SUPERVISION_BOARD_MEMBERS =
            count("democracy.supervisionBoardMembers", FigureUnit.PERSON);

    /** Số cuộc giám sát của Ban Giám sát đầu tư của cộng đồng. */
    public static final Figure DEMOCRACY_SUPERVISION_BOARD_INSPECTIONS =
            count("democracy.supervisionBoardInspections", FigureUnit.SESSION);

    // supervision
    /** Số cuộc kiểm tra, giám sát việc thực hiện mô hình. */
    public static final Figure SUPERVISION_INSPECTIONS = count("supervision.inspections", FigureUnit.TIME);

    /** Số lần sơ kết, rút kinh nghiệm. */
    public static final Figure SUPERVISION_REVIEWS = count("supervision.reviews", FigureUnit.TIME);

    // locality: facts of the unit, not additive over time
    /** Diện tích tự nhiên (ha). */
    public static final Figure LOCALITY_AREA_HECTARES = measure("locality.areaHectares", FigureUnit.HECTARE);

    /** Diện tích tự nhiên (km²). */
    public static final Figure LOCALITY_AREA_SQUARE_KILOMETRES =
            measure("locality.areaSquareKilometres", FigureUnit.SQUARE_KILOMETRE);

    /** Số hộ. */
    public static final Figure LOCALITY_HOUSEHOLDS = standing("locality.households", FigureUnit.HOUSEHOLD);

    /** Số nhân khẩu. */
    public static final Figure LOCALITY_POPULATION = standing("locality.population", FigureUnit.PERSON);

    /** Số thôn, tổ dân phố. */
    public static final Figure LOCALITY_VILLAGES = standing("locality.villages", FigureUnit.VILLAGE);

    /** Số chi bộ. */
    public static final Figure LOCALITY_PARTY_CELLS = standing("locality.partyCells", FigureUnit.PARTY_CELL);

    /** Số đảng viên. */
    public static final Figure LOCALITY_PARTY_MEMBERS = standing("locality.partyMembers", FigureUnit.PERSON);

    /** Số chi bộ thôn, tổ dân phố. */
    public static final Figure LOCALITY_VILLAGE_PARTY_CELLS =
            standing("locality.villagePartyCells", FigureUnit.PARTY_CELL);

    /** Số chi bộ cơ quan, trường học, đơn vị. */
    public static final Figure LOCALITY_AGENCY_PARTY_CELLS =
            standing("locality.agencyPartyCells", FigureUnit.PARTY_CELL);

    /** Số hộ nghèo. */
    public static final Figure LOCALITY_POOR_HOUSEHOLDS = standing("locality.poorHouseholds", FigureUnit.HOUSEHOLD);

    /** Số cán bộ. */
    public static final Figure LOCALITY_CADRES = standing("locality.cadres", FigureUnit.PERSON);

    /** Số công chức. */
    public static final Figure LOCALITY_CIVIL_SERVANTS = standing("locality.civilServants", FigureUnit.PERSON);

    /** Số viên chức. */
    public static final Figure LOCALITY_PUBLIC_EMPLOYEES = standing("locality.publicEmployees", FigureUnit.PERSON);

    /** Số người hoạt động không chuyên trách. */
    public static final Figure LOCALITY_PART_TIME_OFFICERS = standing("locality.partTimeOfficers", FigureUnit.PERSON);

    // rates: derived, never stored; the bases in order of preference
    /** Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn. */
    public static final Figure DOSSIERS_ON_TIME_RATE = rate(
            "dossiers.onTimeRate",
            DOSSIERS_RESOLVED_WITHIN_TERM,
            List.of(
                    List.of(DOSSIERS_RESOLVED),
                    List.of(DOSSIERS_RESOLVED, DOSSIERS_PENDING_OVERDUE),
                    List.of(DOSSIERS_DUE)));

    /** Tỷ lệ hồ sơ đã giải quyết. */
    public static final Figure DOSSIERS_RESOLUTION_RATE = rate(
            "dossiers.resolutionRate",
            DOSSIERS_RESOLVED,
            List.of(List.of(DOSSIERS_RECEIVED), List.of(DOSSIERS_RECEIVED_IN_PERIOD)));

    /** Tỷ lệ hồ sơ tiếp nhận trực tuyến. */
    public static final Figure DOSSIERS_ONLINE_RATE = rate(
            "dossiers.onlineRate",
            DOSSIERS_RECEIVED_ONLINE,
            List.of(
                    List.of(DOSSIERS_RECEIVED_IN_PERIOD),
                    List.of(DOSSIERS_RECEIVED),
                    List.of(DOSSIERS_ELIGIBLE_ONLINE)));

    /** Tỷ lệ hồ sơ tiếp nhận trên Hệ thống một cửa điện tử. */
    public static final Figure DOSSIERS_ONE_STOP_RATE = rate(
            "dossiers.oneStopRate",
            DOSSIERS_ON_ONE_STOP_SYSTEM,
            List.of(List.of(DOSSIERS_RECEIVED_IN_PERIOD), List.of(DOSSIERS_RECEIVED)));

    /** Tỷ lệ hồ sơ được số hóa. */
    public static final Figure DOSSIERS_DIGITISED_RATE = rate(
            "dossiers.digitisedRate",
            DOSSIERS_DIGITISED,
            List.of(List.of(DOSSIERS_RECEIVED_IN_PERIOD), List.of(DOSSIERS_RECEIVED)));

    /** Tỷ lệ kết quả giải quyết được số hóa. */
    public static final Figure DOSSIERS_RESULTS_DIGITISED_RATE =
            rate("dossiers.resultsDigitisedRate", DOSSIERS_RESULTS_DIGITISED, List.of(List.of(DOSSIERS_RESOLVED)));

    /** Tỷ lệ hồ sơ thanh toán trực tuyến. */
    public static final Figure DOSSIERS_ONLINE_PAYMENT_RATE =
            rate("dossiers.onlinePaymentRate", DOSSIERS_PAID_ONLINE, List.of(List.of(DOSSIERS_WITH_FEES)));

    /** Tỷ lệ giải quyết đơn thư. */
    public static final Figure PETITIONS_RESOLUTION_RATE = rate(
            "petitions.resolutionRate",
            PETITIONS_RESOLVED,
            List.of(
                    List.of(PETITIONS_WITHIN_COMPETENCE),
                    List.of(PETITIONS_RESOLVED, PETITIONS_PENDING),
                    List.of(PETITIONS_RECEIVED),
                    List.of(PETITIONS_TO_PROCESS)));

    /** Tỷ lệ ký cam kết. */
    public static final Figure COMMITMENTS_SIGNED_RATE =
            rate("commitments.signedRate", COMMITMENTS_SIGNED, List.of(List.of(COMMITMENTS_OBLIGED)));

    /** Tỷ lệ nội dung đã công khai. */
    public static final Figure DEMOCRACY_PUBLICISED_RATE = rate(
            "democracy.publicisedRate", DEMOCRACY_CONTENTS_PUBLICISED, List.of(List.of(DEMOCRACY_CONTENTS_REQUIRED)));

    /** Tỷ lệ hài lòng trở lên. */
    public static final Figure SURVEYS_SATISFIED_RATE = rate("surveys.satisfiedRate");

    private Figures() {}

    /** Returns every figure, in the order of {@link Figure#index()}. */
    public static List<Figure> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns the number of figures; a {@link FigureVector} has this length. */
    public static int size() {
        return ALL.size();
    }

    /** Returns the figure with the id, if there is one. */
    public static Optional<Figure> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Returns the figure with the id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Figure get(String id) {
        Figure figure = BY_ID.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("no such figure: " + id);
        }
        return figure;
    }

    private static Figure count(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.COUNT, true, null, List.of());
    }

    private static Figure standing(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.COUNT, false, null, List.of());
    }

    private static Figure measure(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.MEASURE, false, null, List.of());
    }

    private static Figure rate(String id) {
        return declare(id, FigureUnit.PERCENT, Figure.Kind.RATE, false, null, List.of());
    }

    private static Figure rate(String id, Figure numerator, List<List<Figure>> bases) {
        return declare(id, FigureUnit.PERCENT, Figure.Kind.RATE, false, numerator, bases);
    }

    private static Figure declare(
            String id,
            FigureUnit unit,
            Figure.Kind kind,
            boolean additive,
            @Nullable Figure numerator,
            List<List<Figure>> bases) {
        Figure figure = new Figure(id, ALL.size(), unit, kind, additive, numerator, bases);
        if (BY_ID.put(id, figure) != null) {
            throw new IllegalStateException("figure declared twice: " + id);
        }
        ALL.add(figure);
        return figure;
    }
}
