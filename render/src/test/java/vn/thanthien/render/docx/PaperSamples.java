package vn.thanthien.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.paper.Duty;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.paper.Signatory;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.html.Html;

/** The papers of the model at the shortest, at typical and at the longest content. */
final class PaperSamples {

    private static final Path EXAMPLES = Path.of("../examples/papers");

    private static final String LONG_NAME =
            "Nghĩa Thuận Thượng Phường Chương Nghiêng Khuynh Trường Thịnh Hoằng Nguyên Thiện Phước";
    private static final int MANY = 40;

    private PaperSamples() {}

    /** Writes every sample into the folder named by the argument, for a person to look at. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, AdministrativeDocument> sample : all().entrySet()) {
            try (OutputStream word = Files.newOutputStream(folder.resolve(sample.getKey() + ".docx"));
                    OutputStream page = Files.newOutputStream(folder.resolve(sample.getKey() + ".html"))) {
                Docx.write(sample.getValue(), word);
                Html.write(sample.getValue(), page);
            }
        }
    }

    /** Every sample by its name. */
    static Map<String, AdministrativeDocument> all() {
        Map<String, AdministrativeDocument> all = new LinkedHashMap<>();
        for (PaperKind kind : PaperKind.values()) {
            all.put(kind.code() + "-blank", composer("thanh-hoa-5-3-4").skeleton(kind));
            all.put(kind.code() + "-blank-points", composer("bac-giang-100").skeleton(kind));
            all.put(kind.code() + "-blank-party", composer("thanh-hoa-5-3-4").skeleton(kind, true));
            all.put(kind.code() + "-longest", composer("thanh-hoa-5-3-4").compose(longest(kind)));
        }
        examples()
                .forEach((name, paper) -> all.put(
                        name,
                        composer(paper.getProfile().orElse("thanh-hoa-5-3-4")).compose(paper)));
        return all;
    }

    /** The examples by the names of their files. */
    static Map<String, Paper> examples() {
        Map<String, Paper> examples = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                examples.put(file.getFileName().toString().replace(".json", ""), PaperJson.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    private static Composer composer(String profile) {
        return Composer.of(Profile.shipped(profile));
    }

    /** The example of a kind with the longest that can be expected in every place. */
    static Paper longest(PaperKind kind) {
        Paper example = Optional.ofNullable(examples().get(kind.code())).orElseThrow();
        Locality locality = Locality.builder()
                .from(example.getLocality().orElseThrow())
                .name(LONG_NAME)
                .build();
        Paper.Builder paper = Paper.builder().from(example).locality(locality);
        paper.header(vn.thanthien.core.document.DocumentHeader.builder()
                .from(example.getHeader().orElseThrow())
                .issuer(vn.thanthien.core.document.Organ.builder()
                        .from(example.getHeader().orElseThrow().getIssuer().orElseThrow())
                        .name(
                                kind == PaperKind.NOTICE
                                        ? "BAN CHỈ ĐẠO XÂY DỰNG MÔ HÌNH CHÍNH QUYỀN THÂN THIỆN, VÌ NHÂN DÂN PHỤC VỤ"
                                        : "ỦY BAN NHÂN DÂN XÃ " + LONG_NAME)
                        .build())
                .build());
        if (kind == PaperKind.DECISION) {
            paper.steeringBody(SteeringBody.builder()
                    .from(example.getSteeringBody().orElseThrow())
                    .members(members())
                    .build());
        }
        if (kind == PaperKind.NOTICE) {
            paper.duties(members().stream()
                    .map(member -> Duty.builder()
                            .member(member)
                            .tasks(List.of(sentence(), sentence()))
                            .build())
                    .toList());
        }
        if (kind == PaperKind.COMMITMENT) {
            paper.signatories(members().stream()
                    .map(member -> Signatory.builder()
                            .name(member.getName())
                            .office(member.getOffice())
                            .build())
                    .toList());
        }
        if (kind.isLetter()) {
            paper.letter(Letter.builder()
                    .from(example.getLetter().orElseThrow())
                    .recipient("gia đình ông Nguyễn Phúc Nghiêm Khương Trường và bà Tôn Nữ Hoàng Nghiêng Thượng Uyển")
                    .address("số nhà 1234, ngõ 567/89, đường Nguyễn Nghiêm, tổ dân phố Thượng Trường, xã " + LONG_NAME)
                    .reason(sentence())
                    .build());
        }
        return paper.build();
    }

    private static String sentence() {
        return "phối hợp với các bộ phận có liên quan, các thôn, tổ dân phố và các tổ chức chính trị - xã hội tuyên"
                + " truyền, hướng dẫn, kiểm tra, đôn đốc việc thực hiện từng nội dung cam kết, tổng hợp kết quả theo tháng"
                + " và đề xuất biện pháp khắc phục đối với những việc chưa làm được";
    }

    private static List<SteeringMember> members() {
        return new ArrayList<>(IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> SteeringMember.builder()
                        .name("Nguyễn Phúc Nghiêm Khương Trường " + i)
                        .office("Trưởng Ban Công tác Mặt trận, Bí thư Chi bộ thôn " + LONG_NAME)
                        .role("Thành viên kiêm Thư ký")
                        .build())
                .toList());
    }
}
