package vn.thanthien.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.form.FilledForm;
import vn.thanthien.render.form.FormPlace;
import vn.thanthien.render.form.FormProblem;

/** Reads a filled form back. */
@Command(
        name = "read",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = {
            "Đọc mẫu Word (.docx) đã điền thành tệp JSON của báo cáo hoặc kế hoạch. Chỗ không hiểu được và chỗ còn để"
                    + " trống được nêu ra, không đoán. Mã thoát: 0 khi mọi chỗ đã điền đều hiểu được, 1 khi có chỗ phải"
                    + " sửa, 2 khi không đọc được."
        },
        footer = {
            "  thanthien read mau-da-dien.docx -o bao-cao.json",
            "  thanthien read mau-da-dien.docx | thanthien check -"
        })
final class ReadCommand implements Callable<Integer> {

    private static final int NEEDS_REVIEW = 1;
    private static final int UNREADABLE = 2;

    private final Session session;

    @Parameters(paramLabel = "FORM.docx", description = "Mẫu đã điền; - là đầu vào chuẩn.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json",
            description = "Tệp được ghi; tệp cũ cùng tên bị thay. Không nêu thì ghi ra đầu ra chuẩn.")
    private @Nullable String output;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            completionCandidates = Choices.Profiles.class,
            description = "Hồ sơ cấu hình đã dùng khi tạo mẫu; mặc định là hồ sơ có sẵn mà mẫu nêu.")
    private @Nullable String profile;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Path> target =
                Optional.ofNullable(output).map(name -> Output.target(name, "thanthien read", List.of(".json")));
        target.ifPresent(path -> Output.refuseToOverwrite(file, path));
        FilledForm form = Inputs.form(file, profile, session.in());
        tell(form);
        if (form.document().isEmpty()) {
            return UNREADABLE;
        }
        String json = json(form.document().get());
        if (target.isPresent()) {
            Output.write(target.get(), (json + "\n").getBytes(StandardCharsets.UTF_8));
            session.print(Lines.plain(Words.in(session.language(), "render.done", target.get())));
        } else {
            session.print(json);
        }
        return form.hasErrors() ? NEEDS_REVIEW : 0;
    }

    private static String json(OfficialDocument document) {
        return document instanceof Plan plan ? PlanJson.write(plan) : ReportJson.write((Report) document);
    }

    // What must be mended is told one by one; the blanks, of which a form may have hundreds, section by section.
    private void tell(FilledForm form) {
        Language language = session.language();
        Map<String, List<String>> blanks = new LinkedHashMap<>();
        for (FormProblem problem : form.problems()) {
            FormPlace place = problem.place();
            if (problem.kind() == FormProblem.Kind.BLANK) {
                blanks.computeIfAbsent(place.section(language), none -> new ArrayList<>())
                        .add(place.within(language));
            } else {
                session.tell(problem.kind().severity().label().in(language) + ": " + problem.message(language));
            }
        }
        blanks.forEach((section, places) -> session.tell(
                Words.in(language, "form.blanks", whole(section), places.size(), whole(String.join("; ", places)))));
    }

    // a text that is there in full already, and is not to be shortened
    private static Bilingual whole(String text) {
        return new Bilingual(text, text);
    }
}
