package vn.thanthien.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/** Checks a report or a plan and tells what it finds. */
@Command(
        name = "check",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = "Kiểm tra một báo cáo hoặc kế hoạch (tệp JSON) và in các phát hiện.",
        footer = {
            "  thanthien check bao-cao.json",
            "  thanthien check bao-cao.json --as-of 2025-12-15",
            "  thanthien check ke-hoach.json --lang en --format json > ket-qua.json"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "Tệp JSON của báo cáo hoặc kế hoạch; - là đầu vào chuẩn.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Dạng kết quả: text cho người đọc (mặc định), json cho chương trình.")
    private String format = "text";

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            description = "Hồ sơ cấu hình: mã của hồ sơ có sẵn hoặc tệp riêng; mặc định là hồ sơ mà tài liệu nêu, nếu"
                    + " không có thì thanh-hoa-5-3-4.")
    private @Nullable String profile;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-MM-dd",
            description = "Coi ngày này là ngày kiểm tra; nếu không nêu thì bỏ qua các quy tắc cần ngày kiểm tra.")
    private @Nullable String asOf;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = format.equals("json");
        if (!json && !format.equals("text")) {
            throw RefusedException.of("use.choice", "--format", "text, json", format);
        }
        CheckContext context = context();
        Inputs.Given given = Inputs.read(file, session.in());
        OfficialDocument document = given.document();
        Checker checker = Checker.of(Inputs.profile(profile, given));
        CheckResult result = document instanceof Plan plan
                ? checker.check(plan, context)
                : checker.check((Report) document, context);
        session.out()
                .print(
                        json
                                ? FindingsJson.of(file, document, result, session.language())
                                : FindingsText.of(file, document, result, session.language(), session.colours()));
        return result.verdict().exitCode();
    }

    private CheckContext context() {
        if (asOf == null) {
            return CheckContext.none();
        }
        try {
            return CheckContext.none().asOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw RefusedException.of("use.date", "--as-of", asOf);
        }
    }
}
