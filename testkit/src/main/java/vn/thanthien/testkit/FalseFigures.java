package vn.thanthien.testkit;

import static vn.thanthien.testkit.Falsehood.array;
import static vn.thanthien.testkit.Falsehood.named;
import static vn.thanthien.testkit.Falsehood.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** Falsehoods about numbers that no sum binds: against a limit, a share, a word, a list or what the province expects. */
final class FalseFigures {

    private static final int MANY = 100_000;

    static final List<Falsehood> ALL = List.of(
            named("all but one, told as all", "TTHC-08", report -> {
                dossiers(report)
                        .put("resolved", 1000)
                        .put("resolvedWithinTerm", 999)
                        .put("resolvedLate", 1);
                claim(report, "dossiers.onTimeRate", "100");
            }),
            named("a share of nothing", "TTHC-10", report -> {
                dossiers(report).put("withFees", 0).put("paidOnline", 0);
                claim(report, "dossiers.onlinePaymentRate", "100");
            }),
            named("more fields than rows", "TTHC-11", report -> {
                ObjectNode dossiers = dossiers(report);
                dossiers.withArray("byField").addObject().put("field", "Lĩnh vực khác");
                dossiers.put("fieldCount", 99);
            }),
            named("overdue without an apology", "TTHC-13", report -> {
                ObjectNode dossiers = dossiers(report);
                // who was late already when the period began has had the letter before
                dossiers.put("resolvedLate", dossiers.path("carriedOver").asLong() + 3);
                figures(report, "letters")
                        .put("apology", 0)
                        .put("apologyForLateness", 0)
                        .put("apologyOther", 0);
            }),
            named("shares of dossiers that nobody counted", "TTHC-18", report -> {
                object(report, "/figures").remove("dossiers");
                report.remove("years");
                report.get("claims").forEach(claim -> ((ObjectNode) claim).remove("fraction"));
                leaveOut(report, claim -> claim.has("figures") || claim.has("period"));
                claim(report, "dossiers.oneStopRate", "98");
            }),
            named(
                    "dossiers of nobody knows when",
                    "TTHC-15",
                    report -> object(report, "/figures").remove("period")),
            named("more by post than all", "ONL-02", report -> dossiers(report).put("receivedByPost", MANY)),
            named(
                    "more paid online than have fees",
                    "ONL-04",
                    report -> dossiers(report).put("paidOnline", MANY)),
            named(
                    "more points than there are",
                    "ONL-06",
                    report -> figures(report, "serviceQuality").put("transparency", "19")),
            named("a share of payments that they do not give", "ONL-10", report -> {
                dossiers(report).put("withFees", 200).put("paidOnline", 84);
                claim(report, "dossiers.onlinePaymentRate", "43");
            }),
            named(
                    "more overdue than pending",
                    "PET-15",
                    report -> figures(report, "petitions").put("overdue", MANY)),
            named(
                    "more complaints than petitions",
                    "PET-18",
                    report -> figures(report, "petitions").put("complaints", MANY)),
            named(
                    "no backlog, but overdue",
                    "PET-09",
                    report -> figures(report, "petitions")
                            .put("pending", 2)
                            .put("overdue", 2)
                            .put("backlog", 0)),
            named("a share of petitions that they do not give", "PET-12", report -> {
                figures(report, "petitions")
                        .put("received", 5)
                        .put("toProcess", 5)
                        .put("withinCompetence", 5)
                        .put("resolved", 4)
                        .put("pending", 1);
                claim(report, "petitions.resolutionRate", "75");
            }),
            named(
                    "the secretary hardly receives anybody",
                    "REC-02",
                    report -> object(report, "/receptionSchedules/0").put("per", "QUARTER")),
            named(
                    "the deputy chair hardly receives anybody",
                    "REC-12",
                    report -> object(report, "/receptionSchedules/2").put("per", "QUARTER")),
            named(
                    "the chair of the council hardly receives anybody",
                    "REC-13",
                    report -> object(report, "/receptionSchedules/3").put("per", "QUARTER")),
            named(
                    "more handed in than received",
                    "REC-07",
                    report -> figures(report, "reception").put("petitionsReceived", MANY)),
            named(
                    "more large groups than visits",
                    "REC-10",
                    report -> figures(report, "reception").put("largeGroups", MANY)),
            named(
                    "more visits of large groups than visits",
                    "REC-11",
                    report -> figures(report, "reception").put("largeGroupVisits", MANY)),
            named(
                    "posted for three days",
                    "DEM-03",
                    report -> object(report, "/publicised/0").put("days", 3)),
            named(
                    "more made public than must be",
                    "DEM-09",
                    report -> figures(report, "democracy").put("contentsPublicised", 99)),
            named("letters by kind without a total", "LET-08", report -> {
                figures(report, "letters").remove("total");
                report.remove("years");
                report.remove("claims");
            }),
            named(
                    "more condolences than deaths",
                    "LET-10",
                    report -> figures(report, "letters")
                            .put("deathsRegistered", 0)
                            .put("condolence", 5)),
            named(
                    "more letters on a birth than births",
                    "LET-09",
                    report -> figures(report, "letters")
                            .put("birthsRegistered", 0)
                            .put("congratulationBirth", 5)),
            named("a share that no number of forms gives", "SUR-04", report -> {
                ObjectNode level = object(report, "/surveys/0/levels/1");
                level.remove("count");
                level.put("percent", "0.01");
            }),
            named("all are satisfied before anything is done", "SUR-08", report -> allSatisfied(report, 0)),
            named(
                    "nobody took the survey",
                    "SUR-09",
                    report -> object(report, "/surveys/0").remove("organisers")),
            named("all are satisfied, and no forms", "SUR-10", report -> {
                allSatisfied(report, 1);
                report.at("/surveys/1/levels").forEach(level -> ((ObjectNode) level).remove("count"));
            }),
            named("all are satisfied, but some are not", "SUR-11", report -> {
                allSatisfied(report, 0);
                allSatisfied(report, 1);
                report.withArray("limitations").addObject().put("text", "Một số người dân chưa hài lòng.");
            }),
            named("shares of nobody knows how many", "SUR-12", report -> {
                for (String member : List.of("issued", "collected", "valid", "size")) {
                    object(report, "/surveys/0").remove(member);
                }
                report.at("/surveys/0/levels").forEach(level -> ((ObjectNode) level).remove("count"));
            }),
            named(
                    "a target without a value",
                    "TGT-01",
                    report -> object(report, "/targets/0").remove("value")),
            named("a target below the result", "TGT-02", report -> {
                object(report, "/targets/0").put("comparator", "AT_LEAST").put("value", "5");
                claim(report, "dossiers.onTimeRate", "99");
            }),
            named(
                    "met and not reached",
                    "TGT-03",
                    report -> object(report, "/targets/1").put("achieved", "80")),
            named(
                    "a target above everything",
                    "TGT-04",
                    report -> object(report, "/targets/0").put("value", "120")),
            named("less than the province expects", "TGT-11", report -> {
                report.remove("claims");
                claim(report, "democracy.publicisedRate", "60");
            }),
            named(
                    "points that do not add up",
                    "ROL-06",
                    report -> object(report, "/selfAssessments/0").put("total", "99.5")),
            named(
                    "more digitised than all",
                    "ONL-05",
                    report -> dossiers(report).put("digitised", MANY)),
            named(
                    "more results digitised than there are",
                    "ONL-08",
                    report -> dossiers(report).put("resultsDigitised", MANY)),
            named(
                    "more verdicts than complaints",
                    "PET-06",
                    report -> figures(report, "petitions").put("complaintsCorrect", MANY)),
            named(
                    "a set that hardly anybody signed",
                    "COM-10",
                    report -> object(report, "/commitmentCounts/0").put("signed", 1)),
            named(
                    "a dossier without its score sheet",
                    "ROL-07",
                    report -> array(report, "/selfAssessments/0/dossier").remove(1)),
            named(
                    "a group with other points than the province gives",
                    "ROL-11",
                    report -> object(report, "/selfAssessments/0/groups/0").put("maximum", "45")),
            named(
                    "one year, two totals",
                    "ROL-12",
                    report -> array(report, "/selfAssessments")
                            .add(object(report, "/selfAssessments/0").deepCopy().put("total", "50"))),
            named(
                    "a share that its two numbers do not give",
                    "XSC-36",
                    report -> report.withArray("claims")
                            .addObject()
                            .put("value", "50")
                            .put("wording", "ý kiến được giải quyết")
                            .putObject("fraction")
                            .put("numerator", 1)
                            .put("denominator", 4)),
            named("a share of the one-stop system that the dossiers do not give", "ONL-11", report -> {
                dossiers(report).put("receivedInPeriod", 200).put("onOneStopSystem", 84);
                claim(report, "dossiers.oneStopRate", "43");
            }),
            named("one number, two values", "XSC-01", report -> claim(report, "letters.total", "4321")),
            named(
                    "more returned and withdrawn than received",
                    "XSC-37",
                    report -> array(report, "/claims")
                            .addObject()
                            .put("value", Integer.toString(MANY))
                            .putArray("figures")
                            .add("dossiers.returned")
                            .add("dossiers.withdrawn")),
            named("more letters in a village than in all", "XSC-38", report -> {
                figures(report, "letters").put("total", 30);
                array(report, "/claims")
                        .addObject()
                        .put("figure", "letters.total")
                        .put("value", Integer.toString(MANY))
                        .put("village", "Thôn 1");
            }),
            named(
                    "more in person and by post than in the period",
                    "TTHC-32",
                    report -> dossiers(report).put("receivedInPersonOrByPost", MANY)),
            named(
                    "a share that is not that of the part",
                    "XSC-39",
                    report -> object(report, "/breakdowns/0")
                            .put("count", 200)
                            .putArray("parts")
                            .addObject()
                            .put("label", "đất đai")
                            .put("count", 50)
                            .put("percent", "40")),
            named("about as many letters as there are not", "XSC-40", report -> {
                figures(report, "letters").put("total", 30);
                array(report, "/claims")
                        .addObject()
                        .put("figure", "letters.total")
                        .put("value", "500")
                        .put("approximation", "ABOUT");
            }),
            named("a district after districts", "LOC-14", report -> {
                object(report, "/locality").put("district", "huyện Đông Sơn");
                object(report, "/period").removeAll().put("year", 2026);
            }),
            named("other forms than the survey has", "SUR-15", report -> {
                object(report, "/surveys/0").put("issued", 70).put("phase", "BASELINE");
                array(report, "/claims")
                        .addObject()
                        .put("figure", "surveys.issued")
                        .put("value", "4321")
                        .put("phase", "BASELINE");
            }),
            named("figures of half the time", "XSC-03", report -> {
                report.remove("years");
                // what claims tell of a time of their own would be of another year
                leaveOut(report, claim -> claim.has("period"));
                object(report, "/header").put("date", "2024-01-05");
                object(report, "/period").removeAll().put("year", 2023);
                object(report, "/figures/period")
                        .removeAll()
                        .put("start", "2023-01-01")
                        .put("end", "2023-06-30");
            }),
            named(
                    "five days a week",
                    "XSC-15",
                    report -> object(report, "/frequencies/0").put("count", 5)),
            named("letters without a number", "XSC-18", report -> {
                object(report, "/figures").remove("letters");
                report.remove("years");
                report.remove("claims");
            }),
            named(
                    "parts that do not make the whole",
                    "XSC-20",
                    report -> object(report, "/breakdowns/0/parts/0").put("count", MANY)),
            named(
                    "a product that is none",
                    "XSC-21",
                    report -> object(report, "/multiplications/0").put("count", 1)),
            named(
                    "a figure that the province does not have",
                    "XSC-22",
                    report -> object(report, "/figures")
                            .withArray("additional")
                            .addObject()
                            .put("figure", "x.kiosk-use")
                            .put("value", "3")));

    private FalseFigures() {}

    private static ObjectNode figures(ObjectNode report, String section) {
        return object(report, "/figures/" + section);
    }

    private static ObjectNode dossiers(ObjectNode report) {
        return figures(report, "dossiers");
    }

    private static void leaveOut(ObjectNode report, Predicate<JsonNode> wanted) {
        Iterator<JsonNode> claims = report.withArray("claims").elements();
        while (claims.hasNext()) {
            if (wanted.test(claims.next())) {
                claims.remove();
            }
        }
    }

    /** Restates a figure, instead of what was said of it. */
    private static void claim(ObjectNode report, String figure, String value) {
        ArrayNode claims = report.withArray("claims");
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (claims.get(i).path("figure").asText().equals(figure)) {
                claims.remove(i);
            }
        }
        claims.addObject().put("figure", figure).put("value", value).put("section", "S3.1");
    }

    private static void allSatisfied(ObjectNode report, int survey) {
        ArrayNode levels = array(report, "/surveys/" + survey + "/levels");
        for (int i = 0; i < levels.size(); i++) {
            ((ObjectNode) levels.get(i))
                    .put(
                            "count",
                            i == 0 ? report.at("/surveys/" + survey + "/valid").intValue() : 0)
                    .put("percent", i == 0 ? "100" : "0");
        }
    }
}
