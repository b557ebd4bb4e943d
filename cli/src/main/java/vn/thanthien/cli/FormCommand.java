package vn.thanthien.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thanthien.cli.DocumentFormat.Target;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.form.Forms;
import vn.thanthien.render.form.OfferedForm;

/** Writes a document of the model of some kind, with blanks for what no data are given. */
@Command(
        name = "form",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = {
            "Soạn một văn bản của mô hình (.docx, .pdf, .html, .md, .txt): mẫu trống để điền, hoặc văn bản hoàn chỉnh từ tệp dữ liệu JSON."
        },
        footer = {
            "  thanthien form --list",
            "  thanthien form letter-apology -o mau-thu-xin-loi.docx",
            "  thanthien form letter-apology thu-xin-loi.json -o thu-xin-loi.docx",
            "  thanthien form report bao-cao.json --blanks -o mau-dien-san.docx",
            "  thanthien form decision --party -o mau-quyet-dinh-dang-uy.docx"
        })
final class FormCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = Choices.Kinds.class,
            description = "Loại văn bản; xem --list.")
    private @Nullable String kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Tệp JSON của văn bản; - là đầu vào chuẩn. Không nêu thì soạn mẫu trống.")
    private @Nullable String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = DocumentFormat.NAMED,
            description = "Tệp được ghi, đuôi tệp cho biết định dạng; tệp cũ cùng tên bị thay.")
    private @Nullable String output;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE.json",
            completionCandidates = Choices.Profiles.class,
            description =
                    "Hồ sơ cấu hình: mã của hồ sơ có sẵn hoặc tệp riêng; mặc định là hồ sơ mà tệp nêu, nếu không có"
                            + " thì thanh-hoa-5-3-4.")
    private @Nullable String profile;

    @Option(
            names = "--party",
            description = "Mẫu trống theo thể thức văn bản của Đảng; với tệp dữ liệu thì theo cơ quan ban hành.")
    private boolean party;

    @Option(
            names = "--blanks",
            description =
                    "Với báo cáo, kế hoạch và tệp dữ liệu: soạn mẫu điền sẵn, vẫn còn chỗ trống để sửa, điền thêm và đọc"
                            + " lại; điều mà mẫu không có chỗ ghi được nêu ra.")
    private boolean blanks;

    @Option(names = "--list", description = "Liệt kê các loại văn bản.")
    private boolean list;

    FormCommand(Session session) {
        this.session = session;
    }

    /** Returns the codes of all kinds. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(OfficialKind.codes());
        for (PaperKind paper : PaperKind.values()) {
            kinds.add(paper.code());
        }
        return kinds;
    }

    @Override
    public Integer call() {
        if (list) {
            session.out().print(listed());
            return 0;
        }
        if (kind == null) {
            throw RefusedException.of("use.missing", "KIND", "thanthien form");
        }
        if (!kinds().contains(kind)) {
            throw RefusedException.of("form.unknown", kind, Words.hint(kind, kinds()), String.join(", ", kinds()));
        }
        if (party && (file != null || OfficialKind.ofCode(kind).isPresent())) {
            throw RefusedException.of("form.party");
        }
        if (blanks && (file == null || OfficialKind.ofCode(kind).isEmpty())) {
            throw RefusedException.of("form.blanksOf");
        }
        Target target = DocumentFormat.target(output, "thanthien form");
        if (file != null) {
            Output.refuseToOverwrite(file, target.path());
        }
        target.write(document(kind), List.of());
        session.print(Lines.plain(Words.in(session.language(), "render.done", target.path())));
        return 0;
    }

    private String listed() {
        int width = kinds().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (String code : kinds()) {
            Lines.append(text, Lines.padded(code, width + 2), Words.in(session.language(), "form.kind." + code));
        }
        return text.toString();
    }

    private AdministrativeDocument document(String code) {
        Optional<OfficialKind> official = OfficialKind.ofCode(code);
        if (official.isPresent()) {
            return document(official.get());
        }
        PaperKind asked = PaperKind.ofCode(code).orElseThrow();
        if (file == null) {
            return Composer.of(Inputs.profile(profile)).skeleton(asked, party);
        }
        Paper paper = Inputs.paper(file, session.in());
        if (paper.getKind() != asked) {
            throw RefusedException.of("form.other", file, paper.getKind().code(), code);
        }
        return Composer.of(Inputs.profile(profile, paper)).compose(paper);
    }

    private AdministrativeDocument document(OfficialKind asked) {
        if (file == null) {
            return asked.skeleton(Composer.of(Inputs.profile(profile)));
        }
        Inputs.Given given = Inputs.read(file, session.in());
        OfficialKind found = OfficialKind.of(given.document());
        if (found != asked) {
            throw RefusedException.of("form.other", file, found.code(), asked.code());
        }
        Profile followed = Inputs.profile(profile, given);
        return blanks
                ? offered(given.document(), followed)
                : OfficialKind.compose(given.document(), Composer.of(followed));
    }

    private AdministrativeDocument offered(OfficialDocument document, Profile followed) {
        OfferedForm offered =
                document instanceof Plan plan ? Forms.offer(plan, followed) : Forms.offer((Report) document, followed);
        if (!offered.leftOut().isEmpty()) {
            String places = String.join("; ", offered.leftOut());
            session.tell(Words.in(
                    session.language(), "form.leftOut", offered.leftOut().size(), new Bilingual(places, places)));
        }
        return offered.form();
    }
}
