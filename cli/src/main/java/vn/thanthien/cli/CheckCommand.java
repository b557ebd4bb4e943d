package vn.thanthien.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.json.AcceptanceJson;
import vn.thanthien.core.json.PersonalData;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.result.ResultJson;
import vn.thanthien.core.result.ResultSarif;
import vn.thanthien.core.result.ResultText;
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
        description =
                "Kiểm tra báo cáo hoặc kế hoạch (tệp JSON) và in các phát hiện; nhiều tệp thì in thêm bảng tổng hợp.",
        footer = {
            "  thanthien check bao-cao.json",
            "  thanthien check *.json --quiet",
            "  thanthien check bao-cao.json --as-of 2025-12-15",
            "  thanthien check bao-cao.json --previous bao-cao-2024.json --plan ke-hoach.json",
            "  thanthien check ke-hoach.json --lang en --format json > ket-qua.json",
            "  thanthien check bao-cao.json --format accept > chap-nhan.json",
            "  thanthien check bao-cao.json --accept chap-nhan.json"
        })
final class CheckCommand implements Callable<Integer> {

    static final List<String> FORMATS = List.of("text", "json", "sarif", "accept");

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Tệp JSON của báo cáo hoặc kế hoạch; - là đầu vào chuẩn. Nhiều tệp thì mã thoát là mã nặng nhất:"
                            + " 2, 3, 1, 0.")
    private List<String> files = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Không in các phát hiện; một tệp thì chỉ có mã thoát, nhiều tệp thì chỉ có bảng tổng hợp.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|accept",
            completionCandidates = Choices.Formats.class,
            description =
                    "Dạng kết quả: text cho người đọc (mặc định), json cho chương trình (cả hai ngôn ngữ nếu không nêu"
                            + " --lang), sarif cho công cụ, accept là danh sách chấp nhận để điền tiếp.")
    private String format = "text";

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            completionCandidates = Choices.Profiles.class,
            description = "Hồ sơ cấu hình: mã của hồ sơ có sẵn hoặc tệp riêng; mặc định là hồ sơ mà tài liệu nêu, nếu"
                    + " không có thì thanh-hoa-5-3-4.")
    private @Nullable String profile;

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Option(
            names = "--without-personal-data",
            description = "Che họ tên và nội dung vụ việc của công dân trong kết quả; số liệu giữ nguyên.")
    private boolean withoutPersonalData;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw RefusedException.of("use.choice", "--format", String.join(", ", FORMATS), format);
        }
        if (files.size() > 1) {
            return checkAll();
        }
        String file = files.get(0);
        CheckContext context = options.context(file);
        Inputs.Given given = Inputs.read(file, session.in());
        CheckResult result = Checker.of(Inputs.profile(profile, given)).check(given.document(), context);
        tell(result, given);
        return result.verdict().exitCode();
    }

    private int checkAll() {
        if (!format.equals(FORMATS.get(0))) {
            throw RefusedException.of("check.oneFile", "--format " + format);
        }
        if (options.belongToOneDocument()) {
            throw RefusedException.of("check.oneFile", "--previous, --plan");
        }
        CheckContext shared = options.context(files.get(0));
        if (profile != null) {
            // a wrong one is a wrong use, and not a fault of each file
            Inputs.profile(profile);
        }
        Map<Profile, Checker> checkers = new HashMap<>();
        Summary summary = new Summary();
        Progress progress = new Progress(session.err(), session.showsProgress(quiet), files.size());
        for (String file : files) {
            try {
                Inputs.Given given = Inputs.read(file, session.in());
                CheckResult result = checkers.computeIfAbsent(Inputs.profile(profile, given), Checker::of)
                        .check(given.document(), shared.named(Inputs.name(file)));
                tell(result, given);
                summary.checked(file, result);
            } catch (RefusedException e) {
                progress.clear();
                e.problems().forEach(problem -> session.tell(problem.in(session.language())));
                summary.unreadable(file);
            }
            progress.step();
        }
        progress.clear();
        session.out().print((quiet ? "" : "\n") + summary.write(session.language()));
        return summary.exitCode();
    }

    private void tell(CheckResult result, Inputs.Given given) {
        if (!quiet) {
            session.out().print(written(withoutPersonalData ? PersonalData.maskedIn(result) : result, given));
        }
    }

    private String written(CheckResult result, Inputs.Given given) {
        Language language = session.language();
        return switch (format) {
            case "json" -> session.isLanguageAsked() ? ResultJson.write(result, language) : ResultJson.write(result);
            case "sarif" -> ResultSarif.write(result, language, given.source());
            case "accept" -> AcceptanceJson.template(result, language);
            default ->
                session.colours() ? ResultText.writeColoured(result, language) : ResultText.write(result, language);
        };
    }
}
