package vn.thanthien.testkit;

import static vn.thanthien.testkit.Falsehood.array;
import static vn.thanthien.testkit.Falsehood.byCommittee;
import static vn.thanthien.testkit.Falsehood.header;
import static vn.thanthien.testkit.Falsehood.mention;
import static vn.thanthien.testkit.Falsehood.named;
import static vn.thanthien.testkit.Falsehood.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Falsehoods about the document itself, those that it cites, its words and the codes in the data. */
final class FalseDocuments {

    static final List<Falsehood> ALL = List.of(
            named(
                    "the symbol of another organ",
                    "DOC-05",
                    report -> header(byCommittee(report)).put("symbol", "05/BC-HĐND")),
            named("the form of the Party", "DOC-22", report -> header(report).put("symbol", "05-BC/UBND")),
            named(
                    "no copy is kept",
                    "DOC-12",
                    report -> object(report, "/recipients/5").put("printed", "Văn phòng")),
            named("the chair signs for the steering body", "DOC-16", report -> {
                object(report, "/header/issuer").put("name", "BAN CHỈ ĐẠO").put("kind", "STEERING_BODY");
                object(report, "/signature").put("office", "CHỦ TỊCH");
            }),
            named(
                    "a decree without its date",
                    "DOC-18",
                    report -> decree(report).remove("date")),
            named("no plan of the model", "DIR-01", report -> remove(report, "MODEL_PLAN")),
            named("founded twice in a year", "DIR-03", report -> {
                ObjectNode founding = mention(report, "FOUNDS").get(0);
                array(report, "/mentions")
                        .add(founding.deepCopy().put("symbol", "455/QĐ-UBND").put("date", year(founding) + "-11-20"));
            }),
            named(
                    "a decree that is no longer in force",
                    "DIR-06",
                    report -> decree(report)
                            .put("symbol", "149/2018/NĐ-CP")
                            .put("date", "2018-11-07")
                            .put("subject", "Thực hiện dân chủ ở nơi làm việc")
                            .putArray("roles")
                            .add("LEGAL_BASIS")),
            named(
                    "a plan that carries out a law that there is not yet",
                    "DIR-07",
                    report -> mention(report, "TOPICAL_PLAN")
                            .get(1)
                            .put("date", "2022-02-02")
                            .putArray("executes")
                            .add("10/2022/QH15")),
            named(
                    "a law by another title",
                    "DIR-08",
                    report -> array(report, "/mentions")
                            .addObject()
                            .put("kind", "LAW")
                            .put("subject", "Luật dân chủ ở cơ sở")
                            .put("section", "S3.2")),
            named(
                    "a resolution of the Party in the form of the State",
                    "DIR-10",
                    report -> mention(report, "RESOLVES").get(0).put("symbol", "08/NQ-ĐU")),
            named("the year of a resolution is that of another", "DIR-12", report -> {
                ObjectNode resolution = mention(report, "RESOLVES").get(0);
                resolution.put("date", (year(resolution) - 1) + "-08-04");
            }),
            named(
                    "two names for one body",
                    "DIR-14",
                    report -> array(report, "/steeringBody/names").add("Ban Điều hành")),
            named("no word of the schedule that was planned", "PLN-08", report -> {
                report.remove(List.of("sections", "facilities", "publicised"));
                report.remove(List.of("strengths", "limitations", "causes", "lessons", "tasks"));
                remove(report, "SCHEDULE");
                remove(report, "BACKGROUND");
            }),
            named("no area", "LOC-01", report -> object(report, "/locality").remove("areaHectares")),
            named(
                    "more poor households than households",
                    "LOC-08",
                    report -> object(report, "/locality").put("poorHouseholds", 100_000)),
            named("services at levels", "TTHC-16", report -> say(report, "Có 50 dịch vụ công trực tuyến mức độ 4.")),
            named("the one-stop unit by the name of another time", "TTHC-17", report -> {
                object(report, "/period").removeAll().put("year", 2023);
                header(report).put("date", "2024-01-05");
                say(report, "Trung tâm Phục vụ hành chính công đã sửa xong.");
            }),
            named("nothing is asked for", "XSC-11", report -> {
                ArrayNode items = array(report, "/proposals/items").removeAll();
                items.addObject().put("text", "Nâng cao nhận thức của cán bộ, công chức");
            }),
            named(
                    "nothing is restated",
                    "XSC-31",
                    report -> report.withArray("claims").addObject()),
            named("two numbers in the same words", "XSC-41", report -> {
                for (String value : List.of("12", "15")) {
                    report.withArray("claims")
                            .addObject()
                            .put("wording", "buổi sinh hoạt câu lạc bộ")
                            .put("value", value)
                            .put("unit", "buổi");
                }
            }),
            named(
                    "two targets for one figure",
                    "TGT-07",
                    report -> array(report, "/targets")
                            .add(object(report, "/targets/2").deepCopy().put("value", "99"))),
            named("more forms in two villages than in the commune", "SUR-16", report -> {
                ObjectNode whole = object(report, "/surveys/0");
                for (String village : List.of("Thôn Thượng", "Thôn Hạ")) {
                    ObjectNode survey = whole.deepCopy().without(List.of("levels", "size"));
                    array(report, "/surveys").add(survey.put("village", village));
                }
            }),
            named(
                    "a day that the calendar does not have",
                    "DOC-24",
                    report -> report.withArray("verbatim")
                            .addObject()
                            .put("at", "/launch/date")
                            .put("wording", "ngày 31/9/2023")),
            named(
                    "illegible and yet read",
                    "XSC-32",
                    report -> report.withArray("illegible").add("/figures/letters/total")),
            named(
                    "a section that there is not",
                    "XSC-33",
                    report -> object(report, "/limitations/0").put("topic", "S9.9")),
            named("a period that ends before it begins", "XSC-34", report -> {
                object(report, "/period").removeAll().put("start", "2023-06-01").put("end", "2023-05-31");
            }),
            named("older than the profile", "XSC-35", report -> header(report).put("date", "2019-12-31")));

    private FalseDocuments() {}

    private static int year(ObjectNode mention) {
        return Integer.parseInt(mention.get("date").textValue().substring(0, 4));
    }

    private static ObjectNode decree(ObjectNode report) {
        return report.get("mentions")
                .valueStream()
                .filter(mention -> mention.get("kind").textValue().equals("DECREE"))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void remove(ObjectNode report, String role) {
        report.get("mentions").valueStream().toList().forEach(mention -> {
            if (mention.path("roles").toString().contains(role)) {
                ArrayNode mentions = array(report, "/mentions");
                for (int i = mentions.size() - 1; i >= 0; i--) {
                    if (mentions.get(i).equals(mention)) {
                        mentions.remove(i);
                    }
                }
            }
        });
    }

    private static void say(ObjectNode report, String sentence) {
        object(report, "/sections/7").withArray("paragraphs").add(sentence);
    }
}
