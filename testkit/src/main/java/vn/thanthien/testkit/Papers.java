package vn.thanthien.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.paper.Duty;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.paper.Signatory;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.SelfAssessment;

/**
 * Arbitraries of the papers of the model besides reports and plans (giấy tờ của mô hình): decisions, notices, letters, commitments,
 * sheets and boards, each with what its kind shows.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Papers {

    private static final List<String> OFFICES = List.of(
            "Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân",
            "Phó Chủ tịch Ủy ban nhân dân",
            "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam",
            "Giám đốc Trung tâm Phục vụ hành chính công",
            "Trưởng Công an");
    private static final List<String> ROLES = List.of("Trưởng ban", "Phó Trưởng ban", "Thành viên");
    private static final List<String> TASKS = List.of(
            "Chỉ đạo chung việc thực hiện mô hình",
            "Theo dõi việc giải quyết hồ sơ, gửi thư xin lỗi khi để quá hạn",
            "Tổ chức khảo sát mức độ hài lòng của người dân",
            "Tuyên truyền về mô hình tới các thôn");
    private static final List<String> PROCEDURES =
            List.of("Đăng ký khai sinh", "Đăng ký biến động quyền sử dụng đất", "Đăng ký thành lập hộ kinh doanh");
    private static final List<String> THANKS =
            List.of("đã hiến 120 m² đất để mở rộng đường thôn", "đã góp ý để Bộ phận Một cửa phục vụ tốt hơn");
    private static final List<String> DELAYS = List.of(
            "phải xác minh lại ranh giới thửa đất tại thực địa", "hệ thống thông tin gián đoạn trong ngày hẹn trả");
    private static final int MONTHS = 12;
    private static final int DAYS = 20;
    private static final int MOST_PEOPLE = 6;

    private Papers() {}

    /** Returns papers of every kind. */
    public static Arbitrary<Paper> any() {
        return Arbitraries.of(PaperKind.class).flatMap(Papers::of);
    }

    /** Returns papers of a kind. */
    public static Arbitrary<Paper> of(PaperKind kind) {
        Arbitrary<Paper> papers = Combinators.combine(Ledgers.entries(), Ledgers.entries())
                .as((plan, code) -> paper(
                        kind,
                        PlanJson.read(TruePlan.tree(plan).toString().getBytes(StandardCharsets.UTF_8)),
                        new Entry(code)));
        return kind.shows("assessment")
                ? Combinators.combine(papers, Parts.of(SelfAssessment.class))
                        .as((paper, scores) -> Paper.builder()
                                .from(paper)
                                .assessment((SelfAssessment) scores)
                                .build())
                : papers;
    }

    /** The plan of the commune lends the paper what they have in common. */
    private static Paper paper(PaperKind kind, Plan plan, Entry entry) {
        Paper.Builder paper = Paper.builder()
                .kind(kind)
                .profile(plan.getProfile())
                .locality(plan.getLocality())
                .header(header(kind, plan, entry));
        if (kind.shows("signature")) {
            paper.signature(plan.getSignature());
        }
        if (kind.shows("recipients") && !kind.isLetter()) {
            paper.recipients(plan.getRecipients());
        }
        if (kind.shows("mentions")) {
            paper.mentions(plan.getMentions());
        }
        List<SteeringMember> people = people(plan, entry);
        if (kind.shows("steeringBody")) {
            paper.steeringBody(SteeringBody.builder()
                    .addName("Ban Chỉ đạo")
                    .members(people)
                    .build());
        }
        if (kind.shows("supportBody") && entry.next(2) == 1) {
            paper.supportBody(SteeringBody.builder()
                    .addName("Tổ giúp việc")
                    .addMember(people.get(people.size() - 1))
                    .build());
        }
        if (kind.shows("duties")) {
            people.forEach(person -> paper.addDuty(Duty.builder()
                    .member(person)
                    .addTask(Names.of(TASKS, entry.next(TASKS.size())))
                    .build()));
        }
        if (kind.shows("signatories")) {
            paper.period(plan.getPeriod());
            people.forEach(person -> paper.addSignatory(Signatory.builder()
                    .name(person.getName())
                    .office(person.getOffice())
                    .build()));
        }
        if (kind.isLetter()) {
            paper.letter(letter(kind, plan, entry));
        }
        return paper.build();
    }

    private static DocumentHeader header(PaperKind kind, Plan plan, Entry entry) {
        DocumentHeader of = plan.getHeader().orElseThrow();
        DocumentHeader.Builder header = DocumentHeader.builder()
                .issuer(of.getIssuer())
                .place(of.getPlace())
                .date(day(plan, entry));
        if (kind.shows("mentions")) {
            String type = kind == PaperKind.NOTICE ? "TB" : "QĐ";
            header.symbol(DocumentSymbol.parse(1 + entry.next(400) + "/" + type + "-UBND"));
        }
        return header.build();
    }

    private static PartialDate day(Plan plan, Entry entry) {
        return PartialDate.of(plan.getPeriod().getYear().orElseThrow(), 1 + entry.next(MONTHS), 1 + entry.next(DAYS));
    }

    private static List<SteeringMember> people(Plan plan, Entry entry) {
        String place = plan.getLocality().fullName();
        int first = entry.next(Names.CHAIRS.size());
        return IntStream.rangeClosed(0, entry.next(MOST_PEOPLE))
                .mapToObj(i -> SteeringMember.builder()
                        .name(Names.of(Names.CHAIRS, first + i))
                        .office(Names.of(OFFICES, i) + " " + place)
                        .role(ROLES.get(Math.min(i, ROLES.size() - 1)))
                        .build())
                .toList();
    }

    private static Letter letter(PaperKind kind, Plan plan, Entry entry) {
        Letter.Builder letter = Letter.builder()
                .recipient(person(entry))
                .address("thôn " + Names.of(Names.VILLAGES, entry.next(Names.VILLAGES.size())) + ", "
                        + plan.getLocality().fullName());
        switch (kind) {
            case LETTER_BIRTH, LETTER_CONDOLENCE -> letter.person(person(entry)).date(day(plan, entry));
            case LETTER_MARRIAGE -> letter.date(day(plan, entry));
            case LETTER_APOLOGY -> apology(letter, plan, entry);
            default -> letter.reason(Names.of(THANKS, entry.next(THANKS.size())));
        }
        return letter.build();
    }

    private static void apology(Letter.Builder letter, Plan plan, Entry entry) {
        int year = plan.getPeriod().getYear().orElseThrow();
        int month = 1 + entry.next(MONTHS);
        int day = 1 + entry.next(DAYS);
        letter.dossier("H56.12-%d%02d-%04d".formatted(year % 100, month, entry.next(9000)))
                .procedure(Names.of(PROCEDURES, entry.next(PROCEDURES.size())))
                .appointment(PartialDate.of(year, month, day))
                .newDate(PartialDate.of(year, month, day + 1 + entry.next(5)))
                .reason(Names.of(DELAYS, entry.next(DELAYS.size())));
    }

    private static String person(Entry entry) {
        return Names.of(List.of("ông ", "bà "), entry.next(2))
                + Names.of(Names.CHAIRS, entry.next(Names.CHAIRS.size()));
    }
}
