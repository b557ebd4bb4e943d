package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One falsehood that can be put into a true report: what clerks really get wrong.
 *
 * @param name what it is
 * @param rules the rules of which at least one must tell it
 * @param commit puts it into the report
 */
record Falsehood(String name, Set<String> rules, Consumer<ObjectNode> commit) {

    private static final String LEVELS = "/surveys/0/levels";

    /** The falsehoods about documents, dates and words; those about numbers that are bound follow from {@link Bond}. */
    static final List<Falsehood> ALL = Stream.of(falsehoods(), FalseDocuments.ALL, FalseFigures.ALL)
            .flatMap(List::stream)
            .toList();

    private static List<Falsehood> falsehoods() {
        return List.of(
                named(
                        "a blank in the symbol",
                        "DOC-03",
                        report -> header(report).put("symbol", "05 /BC-UBND")),
                named(
                        "no number in an issued report",
                        "DOC-02",
                        report -> header(report).put("symbol", "/BC-UBND")),
                named(
                        "the symbol of another type",
                        "DOC-04",
                        report -> header(report).put("symbol", "05/KH-UBND")),
                named(
                        "dated before the figures end",
                        "DOC-08",
                        report -> header(report).put("date", "2021-06-30")),
                named(
                        "no place before the date",
                        "DOC-01,DOC-07",
                        report -> header(report).remove("place")),
                named("no abstract", "DOC-01,DOC-10", report -> header(report).remove("abstractLine")),
                named("no addressees", "DOC-11", report -> report.remove("addressees")),
                named("no recipients", "DOC-01,DOC-12", report -> report.remove("recipients")),
                named(
                        "nobody signs",
                        "DOC-15",
                        report -> object(report, "/signature").remove("name")),
                named(
                        "a deputy signs as the chair",
                        "DOC-14",
                        report -> object(byCommittee(report), "/signature").put("office", "PHÓ CHỦ TỊCH")),
                named(
                        "dots are left",
                        "DOC-20",
                        report -> object(report, "/sections/2")
                                .putArray("paragraphs")
                                .add("Toàn xã có ......... hộ.")),
                named(
                        "a resolution with two dates",
                        "DIR-04,DIR-02",
                        report -> mention(report, "RESOLVES")
                                .forEach(mention -> array(report, "/mentions")
                                        .add(mention.deepCopy()
                                                .put(
                                                        "date",
                                                        mention.get("date")
                                                                        .textValue()
                                                                        .substring(0, 4) + "-07-23")))),
                named(
                        "the regulation before the founding",
                        "DIR-01,DIR-02",
                        report -> mention(report, "REGULATES")
                                .forEach(mention -> mention.put(
                                        "date", mention.get("date").textValue().substring(0, 4) + "-07-24"))),
                named(
                        "a body of nine with eight members",
                        "DIR-13",
                        report -> array(report, "/steeringBody/members").remove(0)),
                named(
                        "a slogan set of six",
                        "COM-01",
                        report -> array(report, "/sloganSets/0/items").add("biết mỉm cười")),
                named(
                        "a changed slogan",
                        "COM-02",
                        report -> array(report, "/sloganSets/0/items").set(3, "biết cảm thông")),
                named(
                        "a comma that changes a slogan",
                        "COM-03",
                        report -> array(report, "/sloganSets/1/items").set(1, "Không né tránh, trách nhiệm")),
                named("a section without content", "XSC-12", report -> report.remove("proposals")),
                named(
                        "a list that is not as long as announced",
                        "XSC-02,XSC-01",
                        report -> array(report, "/lists/0/items").remove(0)),
                named(
                        "more satisfied than there are forms",
                        "SUR-02,SUR-13",
                        report -> level(report).put("count", 100_000)),
                named(
                        "more forms collected than issued",
                        "SUR-01",
                        report -> object(report, "/surveys/0").put("collected", 100_000)),
                named(
                        "shares above one hundred",
                        "SUR-03",
                        report -> level(report).put("percent", "99")),
                named(
                        "a level twice",
                        "SUR-07",
                        report -> array(report, LEVELS).add(level(report).deepCopy())),
                named(
                        "too few days of reception",
                        "REC-01",
                        report -> object(report, "/receptionSchedules/1").put("per", "MONTH")),
                named(
                        "one schedule for two posts",
                        "REC-03,REC-01",
                        report -> object(report, "/receptionSchedules/1")
                                .putArray("posts")
                                .add("CHAIR")
                                .add("DEPUTY_CHAIR")),
                named(
                        "more dialogues told than counted",
                        "DLG-06",
                        report -> object(report, "/figures/dialogues").put("held", 1)),
                named(
                        "opinions that are not answered",
                        "DLG-04",
                        report -> object(report, "/dialogues/0").put("answeredOnTheSpot", 40)),
                named(
                        "more signed than obliged",
                        "COM-04,COM-09",
                        report -> object(report, "/figures/commitments").put("signed", 100_000)),
                named(
                        "more letters than marriages",
                        "LET-03",
                        report -> object(report, "/figures/letters")
                                .put("marriagesRegistered", 0)
                                .put("congratulationMarriage", 3)),
                named(
                        "more procedures made public than there are",
                        "TTHC-12",
                        report -> object(report, "/figures/dossiers").put("proceduresPublicised", 9_000)),
                named(
                        "more procedures online than there are",
                        "ONL-12",
                        report -> object(report, "/figures/dossiers").put("proceduresOnline", 9_000)),
                named(
                        "a kind of letter that is not counted",
                        "LET-07",
                        report -> object(report, "/figures/letters").remove("thankYou")),
                named(
                        "signed before the body was founded",
                        "COM-05",
                        report -> object(report, "/commitment").put("date", "2021-01-15")),
                named(
                        "no word of broken commitments",
                        "COM-07",
                        report -> object(report, "/figures/commitments").remove("violations")),
                named(
                        "a dialogue announced on the day before",
                        "DLG-02",
                        report -> object(report, "/dialogues/1")
                                .put("date", "2025-10-16")
                                .put("noticeDate", "2025-10-15")),
                named(
                        "results of a dialogue after two months",
                        "DLG-09",
                        report -> object(report, "/dialogues/1")
                                .put("date", "2025-10-16")
                                .put("resultsDate", "2025-12-16")),
                named(
                        "no dialogue with the young",
                        "DLG-03",
                        report -> report.get("dialogues")
                                .forEach(dialogue -> ((ObjectNode) dialogue).put("kind", "FRONT"))),
                named(
                        "nobody in the chair of a dialogue",
                        "DLG-05",
                        report -> object(report, "/dialogues/0").remove("chair")),
                named("the budget is not public", "DEM-01", report -> {
                    header(report).put("date", "2026-03-02");
                    object(report, "/publicised/1").put("content", "Nội quy nhà văn hóa thôn");
                }),
                named(
                        "broadcast on one day",
                        "DEM-04",
                        report -> object(report, "/publicised/5")
                                .put("date", "2024-11-05")
                                .put("days", 1)),
                named(
                        "hardly a day of reception",
                        "REC-06",
                        report -> object(report, "/figures/reception").put("headDays", 3)),
                named(
                        "nobody knows when citizens are received",
                        "REC-08",
                        report -> report.get("sections")
                                .forEach(section -> ((ObjectNode) section)
                                        .putArray("paragraphs")
                                        .add("Việc này được làm tốt."))),
                named(
                        "a complaint due after a year",
                        "PET-07",
                        report -> openCase(report, "COMPLAINT").put("due", "2024-12-31")),
                named(
                        "a complaint accepted after a month",
                        "PET-07",
                        report -> openCase(report, "COMPLAINT").put("accepted", "2023-12-04")),
                named(
                        "a denunciation due after a year",
                        "PET-08",
                        report -> openCase(report, "DENUNCIATION").put("due", "2024-12-31")),
                named("an open case without a reason", "PET-10", report -> {
                    object(report, "/figures/petitions").put("pending", 1);
                    openCase(report, "COMPLAINT").remove("reason");
                }),
                named(
                        "denunciations called complaints",
                        "PET-11",
                        report -> report.at("/breakdowns/0/parts")
                                .forEach(part -> ((ObjectNode) part)
                                        .put("label", "đơn xin cấp giấy, tố cáo")
                                        .put("figure", "petitions.complaints"))),
                named("a target taken of something else", "TGT-05", report -> {
                    object(report, "/targets/0").put("baseFigure", "dossiers.due");
                    array(report, "/claims")
                            .addObject()
                            .put("figure", "dossiers.onTimeRate")
                            .put("value", "100")
                            .put("base", "dossiers.resolved");
                }),
                named(
                        "a limitation that no task answers",
                        "TGT-06",
                        report -> object(report, "/limitations/0").put("topic", "S3.6")),
                named(
                        "a site without an address",
                        "ONL-07",
                        report -> object(report, "/facilities/0").put("name", "Trang thông tin điện tử của xã")),
                named(
                        "a site that is not of the State",
                        "ONL-07",
                        report -> object(report, "/facilities/0")
                                .put("name", "Trang thông tin điện tử của xã")
                                .put("address", "xathanhbinh.blogspot.com")),
                named(
                        "villages that are not as many as named",
                        "LOC-02",
                        report -> object(report, "/locality").put("villages", 99)),
                named(
                        "Party cells that do not add up",
                        "LOC-03",
                        report -> object(report, "/locality").put("partyCells", 99)),
                named(
                        "a commune that is a ward",
                        "LOC-05",
                        report -> object(report, "/locality").put("kind", "WARD")),
                named(
                        "a neighbour that is a ward",
                        "LOC-06",
                        report -> object(report, "/locality/neighbours/0")
                                .put("name", "phường Kim Xa")
                                .put("kind", "WARD")),
                named("tasks that are the results", "XSC-05", report -> {
                    ArrayNode tasks = array(report, "/tasks").removeAll();
                    report.get("sections")
                            .valueStream()
                            .filter(section -> section.path("section").asText().matches("S[23].*"))
                            .flatMap(section -> section.path("paragraphs").valueStream())
                            .forEach(text -> tasks.addObject().set("text", text));
                }),
                named("a text of the neighbour", "XSC-06", report -> {
                    for (String list : List.of("strengths", "limitations", "causes", "lessons", "tasks")) {
                        report.remove(list);
                    }
                    report.remove("proposals");
                    array(report, "/sections").removeAll();
                    array(report, "/sections")
                            .addObject()
                            .put("section", "S3.1")
                            .putArray("paragraphs")
                            .add(TrueSurroundings.NEIGHBOURS_TEXT);
                }),
                named("all have signed and nobody counted", "XSC-08", report -> {
                    report.remove("claims");
                    object(report, "/figures").remove("commitments");
                    if (report.has("years")) {
                        report.remove("years");
                    }
                }),
                named("late dossiers that the figures do not have, or the other way round", "XSC-09", report -> {
                    array(report, "/strengths").addObject().put("text", "Không để hồ sơ trễ hẹn.");
                    array(report, "/limitations").addObject().put("text", "Còn hồ sơ quá hạn.");
                }),
                named(
                        "a survey among the letters",
                        "XSC-10",
                        report -> object(report, "/surveys/0").put("section", "S3.6")),
                named("shares that no number of forms gives together", "SUR-14", report -> {
                    ObjectNode survey = object(report, "/surveys/0");
                    survey.put("issued", 50).put("collected", 50).put("valid", 50);
                    List<String> shares = List.of("50", "46", "0", "0", "2");
                    for (int i = 0; i < shares.size(); i++) {
                        ObjectNode level = object(report, LEVELS + "/" + i);
                        level.remove("count");
                        level.put("percent", shares.get(i));
                    }
                }),
                named(
                        "the model under another name",
                        "DIR-15",
                        report -> object(report, "/modelNames/0")
                                .put("text", "Chính quyền thân thiện, phục vụ Nhân dân")),
                named(
                        "a founding by another commune",
                        "DIR-05",
                        report -> mention(report, "FOUNDS")
                                .forEach(
                                        mention -> object(mention, "/issuers/0").put("locality", "xã Kim Xa"))),
                named(
                        "a plan for a year that is over",
                        "DIR-16",
                        report -> mention(report, "MODEL_PLAN")
                                .forEach(mention ->
                                        mention.putArray("yearsCovered").add(2019))),
                named(
                        "a decree of the Prime Minister",
                        "DIR-09",
                        report -> mention(report, "BACKGROUND").stream()
                                .filter(mention -> mention.has("issuers"))
                                .forEach(mention -> object(mention, "/issuers/0")
                                        .put("name", "Thủ tướng Chính phủ")
                                        .put("kind", "PRIME_MINISTER"))),
                named(
                        "a report that begins like a letter",
                        "DOC-06",
                        report -> header(report).put("abstractLine", "V/v báo cáo kết quả thực hiện mô hình")),
                named(
                        "villages that get the report to report",
                        "DOC-13",
                        report -> object(report, "/recipients/4").put("purpose", "FOR_REPORT")),
                named(
                        "a heading twice",
                        "DOC-19",
                        report -> object(report, "/sections/6").put("heading", "2. Ban Chỉ đạo")),
                named(
                        "words typed twice",
                        "DOC-21",
                        report -> object(report, "/sections/1")
                                .putArray("paragraphs")
                                .add("Xã có có chín thôn, tổ chức tổ chức họp đều.")),
                named(
                        "more households than people",
                        "LOC-04",
                        report -> object(report, "/locality").put("population", 10)));
    }

    static Falsehood named(String name, String rules, Consumer<ObjectNode> commit) {
        return new Falsehood(name, Set.of(rules.split(",")), commit);
    }

    /** Returns the report as one that the committee issues, whoever did. */
    static ObjectNode byCommittee(ObjectNode report) {
        object(report, "/header/issuer")
                .put(
                        "name",
                        "ỦY BAN NHÂN DÂN "
                                + report.at("/header/issuer/locality").textValue())
                .put("kind", "PEOPLES_COMMITTEE");
        object(report, "/signature").put("onBehalfOf", "ỦY BAN NHÂN DÂN");
        return report;
    }

    static ObjectNode object(ObjectNode report, String pointer) {
        return (ObjectNode) report.at(pointer);
    }

    static ArrayNode array(ObjectNode report, String pointer) {
        return (ArrayNode) report.at(pointer);
    }

    static ObjectNode openCase(ObjectNode report, String nature) {
        return report.withArray("pendingCases")
                .addObject()
                .put("subject", "Đơn về ranh giới đất")
                .put("nature", nature)
                .put("received", "2023-10-30")
                .put("accepted", "2023-11-03")
                .put("reason", "đang xác minh")
                .put("due", "2023-12-01");
    }

    static ObjectNode header(ObjectNode report) {
        return object(report, "/header");
    }

    private static ObjectNode level(ObjectNode report) {
        return object(report, LEVELS + "/0");
    }

    static List<ObjectNode> mention(ObjectNode report, String role) {
        return report.get("mentions")
                .valueStream()
                .filter(mention -> mention.path("roles").toString().contains(role))
                .map(ObjectNode.class::cast)
                .toList();
    }
}
