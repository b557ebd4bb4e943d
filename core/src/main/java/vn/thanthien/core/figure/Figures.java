package vn.thanthien.core.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    private static final Map<String, Figure> BY_ID = new HashMap<>();
    private static final Map<String, Integer> ENDS = new HashMap<>();

    // dossiers
    /** Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang. */
    public static final Figure DOSSIERS_RECEIVED =
            count("dossiers.received", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(3));

    /** Hồ sơ tiếp nhận mới trong kỳ. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERIOD = count("dossiers.receivedInPeriod", FigureUnit.DOSSIER);

    /** Hồ sơ từ kỳ trước chuyển sang. */
    public static final Figure DOSSIERS_CARRIED_OVER =
            stock("dossiers.carriedOver", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(6));

    /** Hồ sơ tiếp nhận trực tiếp. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERSON = count("dossiers.receivedInPerson", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận qua bưu chính công ích. */
    public static final Figure DOSSIERS_RECEIVED_BY_POST = count("dossiers.receivedByPost", FigureUnit.DOSSIER);

    /** Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính công ích. */
    public static final Figure DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST = count(
            "dossiers.receivedInPersonOrByPost", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(5));

    /** Hồ sơ tiếp nhận trực tuyến. */
    public static final Figure DOSSIERS_RECEIVED_ONLINE =
            count("dossiers.receivedOnline", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(4));

    /** Hồ sơ trực tuyến một phần. */
    public static final Figure DOSSIERS_RECEIVED_PARTIAL_ONLINE =
            count("dossiers.receivedPartialOnline", FigureUnit.DOSSIER);

    /** Hồ sơ trực tuyến toàn trình. */
    public static final Figure DOSSIERS_RECEIVED_FULL_ONLINE = count("dossiers.receivedFullOnline", FigureUnit.DOSSIER);

    /** Hồ sơ đã giải quyết. */
    public static final Figure DOSSIERS_RESOLVED =
            count("dossiers.resolved", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(7));

    /** Hồ sơ giải quyết trước hạn. */
    public static final Figure DOSSIERS_RESOLVED_EARLY =
            count("dossiers.resolvedEarly", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(8));

    /** Hồ sơ giải quyết đúng hạn. */
    public static final Figure DOSSIERS_RESOLVED_ON_TIME =
            count("dossiers.resolvedOnTime", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(9));

    /** Hồ sơ giải quyết trước hạn và đúng hạn. */
    public static final Figure DOSSIERS_RESOLVED_WITHIN_TERM = count("dossiers.resolvedWithinTerm", FigureUnit.DOSSIER);

    /** Hồ sơ giải quyết quá hạn. */
    public static final Figure DOSSIERS_RESOLVED_LATE =
            count("dossiers.resolvedLate", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(10));

    /** Hồ sơ đang giải quyết. */
    public static final Figure DOSSIERS_PENDING =
            stock("dossiers.pending", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(11));

    /** Hồ sơ đang giải quyết trong hạn. */
    public static final Figure DOSSIERS_PENDING_WITHIN_TERM =
            stock("dossiers.pendingWithinTerm", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(12));

    /** Hồ sơ đang giải quyết quá hạn. */
    public static final Figure DOSSIERS_PENDING_OVERDUE =
            stock("dossiers.pendingOverdue", FigureUnit.DOSSIER, OfficialForm.ADMINISTRATIVE_PROCEDURES.column(13));

    /** Hồ sơ chờ bổ sung. */
    public static final Figure DOSSIERS_AWAITING_SUPPLEMENT = stock("dossiers.awaitingSupplement", FigureUnit.DOSSIER);

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
            distinct("dossiers.proceduresWithinCompetence", FigureUnit.PROCEDURE);

    /** Số thủ tục hành chính được công khai. */
    public static final Figure DOSSIERS_PROCEDURES_PUBLICISED =
            distinct("dossiers.proceduresPublicised", FigureUnit.PROCEDURE);

    /** Số thủ tục hành chính có dịch vụ công trực tuyến. */
    public static final Figure DOSSIERS_PROCEDURES_ONLINE = distinct("dossiers.proceduresOnline", FigureUnit.PROCEDURE);

    // petitions
    /** Tổng số đơn phải xử lý. */
    public static final Figure PETITIONS_TO_PROCESS =
            count("petitions.toProcess", FigureUnit.PETITION, OfficialForm.PETITIONS.column(1));

    /** Đơn kỳ trước chuyển sang. */
    public static final Figure PETITIONS_CARRIED_OVER =
            stock("petitions.carriedOver", FigureUnit.PETITION, OfficialForm.PETITIONS.column(2));

    /** Đơn tiếp nhận trong kỳ. */
    public static final Figure PETITIONS_RECEIVED =
            count("petitions.received", FigureUnit.PETITION, OfficialForm.PETITIONS.column(3));

    /** Đơn đã xử lý. */
    public static final Figure PETITIONS_PROCESSED =
            count("petitions.processed", FigureUnit.PETITION, OfficialForm.PETITIONS.column(4));

    /** Đơn chưa xử lý. */
    public static final Figure PETITIONS_UNPROCESSED =
            stock("petitions.unprocessed", FigureUnit.PETITION, OfficialForm.PETITIONS.column(5));

    /** Đơn đủ điều kiện xử lý. */
    public static final Figure PETITIONS_ELIGIBLE =
            count("petitions.eligible", FigureUnit.PETITION, OfficialForm.PETITIONS.column(6));

    /** Đơn không đủ điều kiện xử lý. */
    public static final Figure PETITIONS_INELIGIBLE = count("petitions.ineligible", FigureUnit.PETITION);

    /** Đơn khiếu nại. */
    public static final Figure PETITIONS_COMPLAINTS =
            count("petitions.complaints", FigureUnit.PETITION, OfficialForm.PETITIONS.column(8));

    /** Đơn tố cáo. */
    public static final Figure PETITIONS_DENUNCIATIONS =
            count("petitions.denunciations", FigureUnit.PETITION, OfficialForm.PETITIONS.column(9));

    /** Đơn kiến nghị, phản ánh. */
    public static final Figure PETITIONS_RECOMMENDATIONS_AND_FEEDBACK =
            count("petitions.recommendationsAndFeedback", FigureUnit.PETITION, OfficialForm.PETITIONS.column(10));

    /** Đơn thuộc thẩm quyền. */
    public static final Figure PETITIONS_WITHIN_COMPETENCE =
            count("petitions.withinCompetence", FigureUnit.PETITION, OfficialForm.PETITIONS.column(14));

    /** Đơn không thuộc thẩm quyền. */
    public static final Figure PETITIONS_OUTSIDE_COMPETENCE =
            count("petitions.outsideCompetence", FigureUnit.PETITION, OfficialForm.PETITIONS.column(18));

    /** Đơn đã hướng dẫn. */
    public static final Figure PETITIONS_GUIDED =
            count("petitions.guided", FigureUnit.PETITION, OfficialForm.PETITIONS.column(19));

    /** Đơn đã chuyển. */
    public static final Figure PETITIONS_FORWARDED =
            count("petitions.forwarded", FigureUnit.PETITION, OfficialForm.PETITIONS.column(20));

    /** Đơn đã đôn đốc giải quyết. */
    public static final Figure PETITIONS_URGED =
            count("petitions.urged", FigureUnit.PETITION, OfficialForm.PETITIONS.column(21));

    /** Đơn đã giải quyết. */
    public static final Figure PETITIONS_RESOLVED = count("petitions.resolved", FigureUnit.PETITION);

    /** Đơn đang giải quyết. */
    public static final Figure PETITIONS_PENDING = stock("petitions.pending", FigureUnit.PETITION);

    /** Đơn quá hạn giải quyết. */
    public static final Figure PETITIONS_OVERDUE = stock("petitions.overdue", FigureUnit.PETITION);

    /** Đơn tồn đọng, kéo dài. */
    public static final Figure PETITIONS_BACKLOG = stock("petitions.backlog", FigureUnit.PETITION);

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
    public static final Figure PETITIONS_CASES_PENDING = stock("petitions.casesPending", FigureUnit.CASE);

    // reception
    /** Tổng số lượt tiếp công dân. */
    public static final Figure RECEPTION_VISITS =
            count("reception.visits", FigureUnit.VISIT, OfficialForm.CITIZEN_RECEPTION.column(1));

    /** Lượt tiếp thường xuyên. */
    public static final Figure RECEPTION_REGULAR_VISITS =
            count("reception.regularVisits", FigureUnit.VISIT, OfficialForm.CITIZEN_RECEPTION.column(4));

    /** Lượt tiếp của người đứng đầu. */
    public static final Figure RECEPTION_HEAD_VISITS =
            count("reception.headVisits", FigureUnit.VISIT, OfficialForm.CITIZEN_RECEPTION.column(13));

    /** Lượt tiếp của người được ủy quyền. */
    public static final Figure RECEPTION_DELEGATE_VISITS =
            count("reception.delegateVisits", FigureUnit.VISIT, OfficialForm.CITIZEN_RECEPTION.column(22));

    /** Số ngày tiếp công dân của người đứng đầu. */
    public static final Figure RECEPTION_HEAD_DAYS = count("reception.headDays", FigureUnit.DAY);

    /** Số đoàn đông người. */
    public static final Figure RECEPTION_LARGE_GROUPS = count("reception.largeGroups", FigureUnit.GROUP);

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
            stock("dialogues.forwardedOrPending", FigureUnit.OPINION);

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
    public static final Figure COMMITMENTS_OBLIGED = stock("commitments.obliged", FigureUnit.PERSON);

    /** Số người đã ký cam kết. */
    public static final Figure COMMITMENTS_SIGNED = stock("commitments.signed", FigureUnit.PERSON);

    /** Số trường hợp vi phạm cam kết. */
    public static final Figure COMMITMENTS_VIOLATIONS = count("commitments.violations", FigureUnit.CASE);

    // democracy
    /** Số nội dung phải công khai. */
    public static final Figure DEMOCRACY_CONTENTS_REQUIRED =
            distinct("democracy.contentsRequired", FigureUnit.COMMUNITY_ITEM);

    /** Số nội dung đã công khai. */
    public static final Figure DEMOCRACY_CONTENTS_PUBLICISED =
            distinct("democracy.contentsPublicised", FigureUnit.COMMUNITY_ITEM);

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
            stock("democracy.recommendationsPending", FigureUnit.COMMUNITY_ITEM);

    /** Số thành viên Ban Thanh tra nhân dân. */
    public static final Figure DEMOCRACY_INSPECTION_BOARD_MEMBERS =
            stock("democracy.inspectionBoardMembers", FigureUnit.PERSON);

    /** Số thành viên Ban Giám sát đầu tư của cộng đồng. */
    public static final Figure DEMOCRACY_SUPERVISION_BOARD_MEMBERS =
            stock("democracy.supervisionBoardMembers", FigureUnit.PERSON);

    /** Số cuộc giám sát của Ban Giám sát đầu tư của cộng đồng. */
    public static final Figure DEMOCRACY_SUPERVISION_BOARD_INSPECTIONS =
            count("democracy.supervisionBoardInspections", FigureUnit.SESSION);

    // supervision
    /** Số cuộc kiểm tra, giám sát việc thực hiện mô hình. */
    public static final Figure SUPERVISION_INSPECTIONS = count("supervision.inspections", FigureUnit.TIME);

    /** Số lần sơ kết, rút kinh nghiệm. */
    public static final Figure SUPERVISION_REVIEWS = count("supervision.reviews", FigureUnit.TIME);

    // surveys: told of survey by survey, and restated elsewhere; they have no place among the figures of a period
    /** Số phiếu khảo sát phát ra. */
    public static final Figure SURVEYS_ISSUED = count("surveys.issued", FigureUnit.FORM);

    /** Số phiếu khảo sát thu về. */
    public static final Figure SURVEYS_COLLECTED = count("surveys.collected", FigureUnit.FORM);

    /** Số phiếu khảo sát hợp lệ. */
    public static final Figure SURVEYS_VALID = count("surveys.valid", FigureUnit.FORM);

    // locality: facts of the unit, not additive over time
    /** Diện tích tự nhiên (ha). */
    public static final Figure LOCALITY_AREA_HECTARES = measure("locality.areaHectares", FigureUnit.HECTARE);

    /** Diện tích tự nhiên (km²). */
    public static final Figure LOCALITY_AREA_SQUARE_KILOMETRES =
            measure("locality.areaSquareKilometres", FigureUnit.SQUARE_KILOMETRE);

    /** Số hộ. */
    public static final Figure LOCALITY_HOUSEHOLDS = stock("locality.households", FigureUnit.HOUSEHOLD);

    /** Số nhân khẩu. */
    public static final Figure LOCALITY_POPULATION = stock("locality.population", FigureUnit.PERSON);

    /** Số thôn, tổ dân phố. */
    public static final Figure LOCALITY_VILLAGES = stock("locality.villages", FigureUnit.VILLAGE);

    /** Số chi bộ. */
    public static final Figure LOCALITY_PARTY_CELLS = stock("locality.partyCells", FigureUnit.PARTY_CELL);

    /** Số đảng viên. */
    public static final Figure LOCALITY_PARTY_MEMBERS = stock("locality.partyMembers", FigureUnit.PERSON);

    /** Số chi bộ thôn, tổ dân phố. */
    public static final Figure LOCALITY_VILLAGE_PARTY_CELLS =
            stock("locality.villagePartyCells", FigureUnit.PARTY_CELL);

    /** Số chi bộ cơ quan, trường học, đơn vị. */
    public static final Figure LOCALITY_AGENCY_PARTY_CELLS = stock("locality.agencyPartyCells", FigureUnit.PARTY_CELL);

    /** Số hộ nghèo. */
    public static final Figure LOCALITY_POOR_HOUSEHOLDS = stock("locality.poorHouseholds", FigureUnit.HOUSEHOLD);

    /** Số cán bộ. */
    public static final Figure LOCALITY_CADRES = stock("locality.cadres", FigureUnit.PERSON);

    /** Số công chức. */
    public static final Figure LOCALITY_CIVIL_SERVANTS = stock("locality.civilServants", FigureUnit.PERSON);

    /** Số viên chức. */
    public static final Figure LOCALITY_PUBLIC_EMPLOYEES = stock("locality.publicEmployees", FigureUnit.PERSON);

    /** Số người hoạt động không chuyên trách. */
    public static final Figure LOCALITY_PART_TIME_OFFICERS = stock("locality.partTimeOfficers", FigureUnit.PERSON);

    // rates: derived, never stored; the bases in order of preference
    /** Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn. */
    public static final Figure DOSSIERS_ON_TIME_RATE = rate(
            "dossiers.onTimeRate",
            DOSSIERS_RESOLVED_WITHIN_TERM,
            List.of(
                    List.of(DOSSIERS_RESOLVED),
                    List.of(DOSSIERS_RESOLVED, DOSSIERS_PENDING_OVERDUE),
                    List.of(DOSSIERS_DUE)));

    /** Tỷ lệ hồ sơ giải quyết quá hạn (trễ hạn); what is pending overdue is not yet resolved and not counted above. */
    public static final Figure DOSSIERS_LATE_RATE = rate(
            "dossiers.lateRate",
            DOSSIERS_RESOLVED_LATE,
            List.of(
                    List.of(DOSSIERS_RESOLVED),
                    List.of(DOSSIERS_RESOLVED, DOSSIERS_PENDING_OVERDUE),
                    List.of(DOSSIERS_DUE),
                    List.of(DOSSIERS_RECEIVED)));

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

    /** Returns the position behind the last count of a section, such as {@code dossiers}; 0 if it has none. */
    static int endOf(String section) {
        return ENDS.getOrDefault(section, 0);
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
        return declare(id, unit, Figure.Kind.COUNT, Additivity.TIME_AND_COMMUNES, null, List.of(), null);
    }

    private static Figure count(String id, FigureUnit unit, FormCell cell) {
        return declare(id, unit, Figure.Kind.COUNT, Additivity.TIME_AND_COMMUNES, null, List.of(), cell);
    }

    private static Figure stock(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.COUNT, Additivity.COMMUNES, null, List.of(), null);
    }

    private static Figure stock(String id, FigureUnit unit, FormCell cell) {
        return declare(id, unit, Figure.Kind.COUNT, Additivity.COMMUNES, null, List.of(), cell);
    }

    private static Figure distinct(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.COUNT, Additivity.NOTHING, null, List.of(), null);
    }

    private static Figure measure(String id, FigureUnit unit) {
        return declare(id, unit, Figure.Kind.MEASURE, Additivity.COMMUNES, null, List.of(), null);
    }

    private static Figure rate(String id) {
        return declare(id, FigureUnit.PERCENT, Figure.Kind.RATE, Additivity.NOTHING, null, List.of(), null);
    }

    private static Figure rate(String id, Figure numerator, List<List<Figure>> bases) {
        return declare(id, FigureUnit.PERCENT, Figure.Kind.RATE, Additivity.NOTHING, numerator, bases, null);
    }

    private static Figure declare(
            String id,
            FigureUnit unit,
            Figure.Kind kind,
            Additivity additivity,
            @Nullable Figure numerator,
            List<List<Figure>> bases,
            @Nullable FormCell cell) {
        Figure figure = new Figure(id, ALL.size(), unit, kind, additivity, numerator, bases, cell);
        if (BY_ID.put(id, figure) != null) {
            throw new IllegalStateException("figure declared twice: " + id);
        }
        ALL.add(figure);
        if (kind == Figure.Kind.COUNT) {
            ENDS.put(figure.section(), ALL.size());
        }
        return figure;
    }
}
