package vn.thanthien.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.docx.Docx;

/** Writes a report or a plan as a document, or one with blanks to fill. */
@Command(
        name = "render",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = {
            "Soạn văn bản Word (.docx) theo thể thức hành chính từ một báo cáo hoặc kế hoạch (tệp JSON), hoặc mẫu trống"
                    + " để điền."
        },
        footer = {
            "  thanthien render bao-cao.json -o bao-cao.docx",
            "  thanthien render --skeleton report -o mau-bao-cao.docx"
        })
final class RenderCommand implements Callable<Integer> {

    private static final String EXTENSION = ".docx";

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
            paramLabel = "OUT.docx",
            description = "Tệp được ghi; tệp cũ cùng tên bị thay.")
    private @Nullable String output;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            description = "Hồ sơ cấu hình: mã của hồ sơ có sẵn hoặc tệp riêng; mặc định là hồ sơ mà tài liệu nêu, nếu"
                    + " không có thì thanh-hoa-5-3-4.")
    private @Nullable String profile;

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((file == null) == (skeleton == null)) {
            throw RefusedException.of("render.source");
        }
        Path target = target();
        AdministrativeDocument document = file == null ? skeleton(String.valueOf(skeleton)) : compose(file, target);
        Output.write(target, bytes(document));
        session.print(Lines.plain(Words.in(session.language(), "render.done", target)));
        return 0;
    }

    private Path target() {
        if (output == null) {
            throw RefusedException.of("use.missing", "-o OUT.docx", "thanthien render");
        }
        if (!output.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw RefusedException.of("render.extension", output, EXTENSION);
        }
        return Output.target(output);
    }

    private AdministrativeDocument compose(String source, Path target) {
        Inputs.Given given = Inputs.read(source, session.in());
        OfficialDocument document = given.document();
        refuseToOverwrite(source, target);
        Composer composer = Composer.of(Inputs.profile(profile, given));
        return document instanceof Plan plan ? composer.compose(plan) : composer.compose((Report) document);
    }

    private static void refuseToOverwrite(String source, Path target) {
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

    private static byte[] bytes(AdministrativeDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Docx.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory can always be written", e);
        }
        return bytes.toByteArray();
    }
}
