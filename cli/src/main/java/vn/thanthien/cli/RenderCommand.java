package vn.thanthien.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.Remarks;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.render.html.Html;
import vn.thanthien.render.markdown.Markdown;
import vn.thanthien.render.text.PlainText;
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
            "Soạn văn bản Word (.docx), trang HTML (.html), Markdown (.md) hoặc văn bản thuần (.txt) theo thể thức hành"
                    + " chính từ một báo cáo hoặc kế hoạch (tệp JSON), hoặc mẫu trống"
                    + " để điền."
        },
        footer = {
            "  thanthien render bao-cao.json -o bao-cao.docx",
            "  thanthien render bao-cao.json --check -o bao-cao-ghi-chu.docx",
            "  thanthien render --skeleton report -o mau-bao-cao.docx"
        })
final class RenderCommand implements Callable<Integer> {

    private static final List<String> EXTENSIONS = List.of(".docx", ".html", ".md", ".txt");

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Tệp JSON của báo cáo hoặc kế hoạch; - là đầu vào chuẩn.")
    private @Nullable String file;

    @Option(
            names = "--skeleton",
            paramLabel = "report|plan",
            description = "Thay cho FILE: soạn mẫu trống của báo cáo (report) hoặc kế hoạch (plan).")
    private @Nullable String skeleton;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.docx|.html|.md|.txt",
            description = "Tệp được ghi, đuôi tệp cho biết định dạng; tệp cũ cùng tên bị thay.")
    private @Nullable String output;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
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
        Path target = target(output, "thanthien render");
        if (file == null) {
            write(skeleton(String.valueOf(skeleton)), List.of(), target);
            return 0;
        }
        Inputs.Given given = Inputs.read(file, session.in());
        refuseToOverwrite(file, target);
        Profile rules = Inputs.profile(profile, given);
        AdministrativeDocument document = compose(given.document(), Composer.of(rules));
        if (!check) {
            write(document, List.of(), target);
            return 0;
        }
        CheckResult result = Checker.of(rules).check(given.document(), options.context(file));
        write(document, Remarks.of(result, session.language()), target);
        return result.verdict().exitCode();
    }

    private void write(AdministrativeDocument document, List<Remark> remarks, Path target) {
        Output.write(target, bytes(document, remarks, String.valueOf(output)));
        String done = check
                ? Words.in(session.language(), "render.checked", target, remarks.size())
                : Words.in(session.language(), "render.done", target);
        session.print(Lines.plain(done));
    }

    /**
     * Returns where a document is written.
     *
     * @throws RefusedException if no name is given, or one of another format, or nothing can be written there
     */
    static Path target(@Nullable String output, String command) {
        if (output == null) {
            throw RefusedException.of("use.missing", "-o OUT.docx", command);
        }
        if (EXTENSIONS.stream().noneMatch(output.toLowerCase(Locale.ROOT)::endsWith)) {
            throw RefusedException.of("render.extension", output, String.join(", ", EXTENSIONS));
        }
        return Output.target(output);
    }

    static AdministrativeDocument compose(OfficialDocument document, Composer composer) {
        return document instanceof Plan plan ? composer.compose(plan) : composer.compose((Report) document);
    }

    static void refuseToOverwrite(String source, Path target) {
        try {
            if (!source.equals(Inputs.STANDARD_INPUT)
                    && Files.exists(target)
                    && Files.isSameFile(Inputs.path(source), target)) {
                throw RefusedException.of("render.same", source);
            }
        } catch (IOException e) {
            throw RefusedException.of("file.unwritable", target, Inputs.reason(e));
        }
    }

    private AdministrativeDocument skeleton(String kind) {
        Composer composer = Composer.of(Inputs.profile(profile));
        return switch (kind) {
            case "report" -> composer.skeletonReport();
            case "plan" -> composer.skeletonPlan();
            default -> throw RefusedException.of("use.choice", "--skeleton", "report, plan", kind);
        };
    }

    /** Returns a document in the format that the name of its file asks for. */
    static byte[] bytes(AdministrativeDocument document, List<Remark> remarks, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (lower.substring(lower.lastIndexOf('.') + 1)) {
                case "html" -> Html.write(document, remarks, bytes);
                case "md" -> Markdown.write(document, remarks, bytes);
                case "txt" -> PlainText.write(document, remarks, bytes);
                default -> Docx.write(document, remarks, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory can always be written", e);
        }
        return bytes.toByteArray();
    }
}
