package vn.thanthien.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.cli.DocumentFormat.Target;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.Remarks;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.rules.Checker;

/** Writes a report or a plan as a document, or one with blanks to fill. */
@Command(
        name = "render",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = {
            "Soạn văn bản Word (.docx), PDF (.pdf), trang HTML (.html), Markdown (.md) hoặc văn bản thuần (.txt) theo thể"
                    + " thức hành chính từ một báo cáo hoặc kế hoạch (tệp JSON), hoặc mẫu trống"
                    + " để điền."
        },
        footer = {
            "  thanthien render bao-cao.json -o bao-cao.docx",
            "  thanthien render bao-cao.json --check -o bao-cao-ghi-chu.docx",
            "  thanthien render --skeleton report -o mau-bao-cao.docx"
        })
final class RenderCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Tệp JSON của báo cáo hoặc kế hoạch; - là đầu vào chuẩn.")
    private @Nullable String file;

    @Option(
            names = "--skeleton",
            paramLabel = "report|plan",
            completionCandidates = Choices.Skeletons.class,
            description = "Thay cho FILE: soạn mẫu trống của báo cáo (report) hoặc kế hoạch (plan).")
    private @Nullable String skeleton;

    @Option(
            names = {"-o", "--output"},
            paramLabel = DocumentFormat.NAMED,
            description = "Tệp được ghi, đuôi tệp cho biết định dạng; tệp cũ cùng tên bị thay.")
    private @Nullable String output;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            completionCandidates = Choices.Profiles.class,
            description = "Hồ sơ cấu hình: mã của hồ sơ có sẵn hoặc tệp riêng; mặc định là hồ sơ mà tài liệu nêu, nếu"
                    + " không có thì thanh-hoa-5-3-4.")
    private @Nullable String profile;

    @Option(
            names = "--check",
            description = "Kiểm tra tài liệu và ghi mỗi phát hiện thành một ghi chú tại chỗ có sai sót.")
    private boolean check;

    @Mixin
    private final CheckOptions options = new CheckOptions();

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((file == null) == (skeleton == null)) {
            throw RefusedException.of("render.source");
        }
        if (file == null && check) {
            throw RefusedException.of("render.check");
        }
        if (options.areGiven() && !check) {
            throw RefusedException.of("render.context");
        }
        Target target = DocumentFormat.target(output, "thanthien render");
        if (file == null) {
            write(skeleton(String.valueOf(skeleton)), List.of(), target);
            return 0;
        }
        Inputs.Given given = Inputs.read(file, session.in());
        Output.refuseToOverwrite(file, target.path());
        Profile rules = Inputs.profile(profile, given);
        AdministrativeDocument document = OfficialKind.compose(given.document(), Composer.of(rules));
        if (!check) {
            write(document, List.of(), target);
            return 0;
        }
        CheckResult result = Checker.of(rules).check(given.document(), options.context(file));
        write(document, Remarks.of(result, session.language()), target);
        return result.verdict().exitCode();
    }

    private void write(AdministrativeDocument document, List<Remark> remarks, Target target) {
        target.write(document, remarks);
        String done = check
                ? Words.in(session.language(), "render.checked", target.path(), remarks.size())
                : Words.in(session.language(), "render.done", target.path());
        session.print(Lines.plain(done));
    }

    private AdministrativeDocument skeleton(String code) {
        OfficialKind kind = OfficialKind.ofCode(code)
                .orElseThrow(() ->
                        RefusedException.of("use.choice", "--skeleton", String.join(", ", OfficialKind.codes()), code));
        return kind.skeleton(Composer.of(Inputs.profile(profile)));
    }
}
