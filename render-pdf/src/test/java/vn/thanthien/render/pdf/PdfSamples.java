package vn.thanthien.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.Remarks;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.rules.Checker;

/** Documents to test with and to look at. */
final class PdfSamples {

    private static final String LONG_NAME =
            "Nghĩa Thuận Thượng Phường Chương Nghiêng Khuynh Trường Thịnh Hoằng Nguyên Thiện Phước";
    private static final int MANY = 40;
    private static final Path EXAMPLES = Path.of("../examples");

    /**
     * A document, with remarks or without.
     *
     * @param document the document
     * @param remarks the remarks
     */
    record Sample(AdministrativeDocument document, List<Remark> remarks) {

        byte[] pdf() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                Pdf.write(document, remarks, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    private PdfSamples() {}

    /** Writes every sample into the folder named by the argument, for a person to look at. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Sample> sample : all().entrySet()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(sample.getKey() + ".pdf"))) {
                Pdf.write(sample.getValue().document(), sample.getValue().remarks(), out);
            }
        }
    }

    /** Every sample by its name. */
    static Map<String, Sample> all() {
        Map<String, Sample> all = new LinkedHashMap<>();
        Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        for (PaperKind kind : PaperKind.values()) {
            Paper paper = paper(kind);
            all.put(kind.code(), new Sample(composer.compose(paper), List.of()));
            all.put(kind.code() + "-longest", new Sample(composer.compose(longest(paper)), List.of()));
            all.put(kind.code() + "-blank", new Sample(composer.skeleton(kind), List.of()));
            all.put(kind.code() + "-blank-party", new Sample(composer.skeleton(kind, true), List.of()));
        }
        all.put("report-blank", new Sample(composer.skeletonReport(), List.of()));
        all.put("plan-blank", new Sample(composer.skeletonPlan(), List.of()));
        for (String name : List.of("complete-2025", "complete-plan-2026", "quang-trung-2023", "faulty-2025")) {
            all.put(name, example(name));
        }
        all.put("faulty-2025-checked", checked("faulty-2025"));
        all.put("joint", joint());
        all.put("report-longest", longestReport());
        all.put("plan-longest", longestPlan());
        return all;
    }

    /** An example. */
    static Sample example(String name) {
        OfficialDocument document = read(name);
        Composer composer = Composer.of(profile(document));
        return new Sample(
                document instanceof Plan plan ? composer.compose(plan) : composer.compose((Report) document),
                List.of());
    }

    /** A report with forty documents and forty fields of procedures, of a commune with a long name. */
    private static Sample longestReport() {
        Report report = (Report) read("complete-2025");
        PeriodFigures figures = report.getFigures().orElseThrow();
        DossierStatistics dossiers = figures.getDossiers().orElseThrow();
        return new Sample(
                Composer.of(profile(report))
                        .compose(Report.builder()
                                .from(report)
                                .locality(longNamed(report.getLocality()))
                                .header(longNamed(report.getHeader().orElseThrow()))
                                .mentions(mentions(report.getMentions()))
                                .figures(PeriodFigures.builder()
                                        .from(figures)
                                        .dossiers(DossierStatistics.builder()
                                                .from(dossiers)
                                                .byField(repeated(dossiers.getByField()))
                                                .build())
                                        .build())
                                .build()),
                List.of());
    }

    /** A plan with forty documents and forty steps, of a commune with a long name. */
    private static Sample longestPlan() {
        Plan plan = (Plan) read("complete-plan-2026");
        return new Sample(
                Composer.of(profile(plan))
                        .compose(Plan.builder()
                                .from(plan)
                                .locality(longNamed(plan.getLocality()))
                                .header(longNamed(plan.getHeader().orElseThrow()))
                                .mentions(mentions(plan.getMentions()))
                                .steps(IntStream.range(0, MANY)
                                        .mapToObj(i -> PlanStep.builder()
                                                .from(plan.getSteps()
                                                        .get(i % plan.getSteps().size()))
                                                .number(i + 1)
                                                .product(LONG_NAME + ", " + LONG_NAME)
                                                .build())
                                        .toList())
                                .build()),
                List.of());
    }

    private static Locality longNamed(Locality locality) {
        return Locality.builder().from(locality).name(LONG_NAME).build();
    }

    private static DocumentHeader longNamed(DocumentHeader header) {
        return DocumentHeader.builder()
                .from(header)
                .issuer(Organ.builder()
                        .from(header.getIssuer().orElseThrow())
                        .name("ỦY BAN NHÂN DÂN XÃ " + LONG_NAME)
                        .build())
                .place(LONG_NAME)
                .build();
    }

    private static List<DocumentMention> mentions(List<DocumentMention> mentions) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> DocumentMention.builder()
                        .from(mentions.get(i % mentions.size()))
                        .subject("Văn bản thứ " + (i + 1) + " về " + LONG_NAME)
                        .build())
                .toList();
    }

    /** A plan that three organs issue together. */
    private static Sample joint() {
        Plan plan = (Plan) read("complete-plan-2026");
        List<String> organs =
                List.of("BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "BAN CHẤP HÀNH HỘI LIÊN HIỆP PHỤ NỮ");
        return new Sample(
                Composer.of(profile(plan))
                        .compose(Plan.builder()
                                .from(plan)
                                .header(DocumentHeader.builder()
                                        .from(plan.getHeader().orElseThrow())
                                        .jointIssuers(organs.stream()
                                                .map(name -> Organ.builder()
                                                        .name(name + " XÃ THANH BÌNH")
                                                        .build())
                                                .toList())
                                        .build())
                                .jointSignatures(organs.stream()
                                        .map(name -> Signature.builder()
                                                .authority(SigningAuthority.ON_BEHALF)
                                                .onBehalfOf(name)
                                                .office("CHỦ TỊCH")
                                                .name("Nguyễn Văn An")
                                                .build())
                                        .toList())
                                .build()),
                List.of());
    }

    /** An example with what the check finds in it. */
    static Sample checked(String name) {
        OfficialDocument document = read(name);
        List<Remark> remarks = Remarks.of(Checker.of(profile(document)).check(document), Language.VIETNAMESE);
        return new Sample(example(name).document(), remarks);
    }

    private static OfficialDocument read(String name) {
        try {
            return DocumentJson.read(EXAMPLES.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper paper(PaperKind kind) {
        try {
            return PaperJson.read(EXAMPLES.resolve("papers").resolve(kind.code() + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper of a commune with a long name, with more members, duties and signatories than any has. */
    private static Paper longest(Paper paper) {
        Paper.Builder longest = Paper.builder().from(paper);
        paper.getLocality()
                .ifPresent(locality -> longest.locality(
                        Locality.builder().from(locality).name(LONG_NAME).build()));
        paper.getHeader()
                .ifPresent(header -> longest.header(DocumentHeader.builder()
                        .from(header)
                        .issuer(Organ.builder()
                                .from(header.getIssuer().orElseThrow())
                                .name("ỦY BAN NHÂN DÂN XÃ " + LONG_NAME)
                                .build())
                        .build()));
        paper.getSteeringBody()
                .ifPresent(body -> longest.steeringBody(SteeringBody.builder()
                        .from(body)
                        .members(repeated(body.getMembers()))
                        .build()));
        return longest.duties(repeated(paper.getDuties()))
                .signatories(repeated(paper.getSignatories()))
                .build();
    }

    private static <T> List<T> repeated(List<T> rows) {
        return rows.isEmpty()
                ? rows
                : IntStream.range(0, MANY)
                        .mapToObj(i -> rows.get(i % rows.size()))
                        .toList();
    }

    private static Profile profile(OfficialDocument document) {
        return Profile.shipped(document.getProfile().orElse("thanh-hoa-5-3-4"));
    }
}
