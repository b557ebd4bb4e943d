package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.thanthien.core.quantity.PrintedDecimal;

/** A plan as a commune that thinks of everything writes it; everything in it follows from one number. */
final class TruePlan {

    private static final String FRAME = Words.frame("plan.json");
    /** Plans of years in which the levels of government did not change. */
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2026);

    private static final int BASELINE = 1;
    private static final int LAUNCH = 2;
    private static final List<Integer> IMPLEMENTATION = List.of(3, 4, 5, 6);
    private static final int SURVEY = 7;
    private static final int REVIEW = 8;
    private static final int LAST_MONTH_OF_WORK = 11;

    private TruePlan() {}

    /** Returns the plan of a number, as a tree in which a test can change something. */
    static ObjectNode tree(long code) {
        Entry entry = new Entry(code);
        int name = entry.next(1000);
        int year = YEARS.get(entry.next(YEARS.size()));
        boolean district = year <= Words.LAST_YEAR_WITH_DISTRICTS;
        Words words = new Words(name, district)
                .with("year", Integer.toString(year))
                .with("year-1", Integer.toString(year - 1))
                .with("oneStopDecree", district ? "61/2018/NĐ-CP" : "118/2025/NĐ-CP")
                .with("oneStopDecreeDate", district ? "2018-04-23" : "2025-06-09")
                .with(
                        "oneStopDecreeTitle",
                        district
                                ? "Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"
                                : "Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông");
        ObjectNode plan = Words.tree(words.fill(FRAME));
        locality((ObjectNode) plan.get("locality"), entry, district, name);
        steps((ArrayNode) plan.get("steps"), entry, year);
        forms(plan, entry);
        int inspections = 1 + entry.next(3);
        ObjectNode frequency = plan.putArray("frequencies").addObject();
        if (inspections == 2) {
            frequency.put("bound", "AT_LEAST");
        } else if (inspections > 2) {
            frequency.put("every", 2);
        }
        frequency
                .put("activity", "Ban Chỉ đạo kiểm tra")
                .put("count", inspections)
                .put("unit", "TIMES")
                .put("per", "QUARTER")
                .put("section", "P6");
        claims(plan.putArray("claims"), plan, entry, year - 1);
        if (entry.next(3) == 0) {
            joint(plan);
        }
        return plan;
    }

    /** What last year brought, and the unit as it is: each number once more, in part, roughly or as a share. */
    private static void claims(ArrayNode claims, ObjectNode plan, Entry entry, int lastYear) {
        int letters = 10 + entry.next(90);
        int late = entry.next(20);
        int due = 100 + entry.next(400);
        int villages = plan.at("/locality/villages").intValue();
        claim(claims, "locality.villages", villages);
        claim(claims, "locality.villages", villages - entry.next(2)).put("comparator", "AT_LEAST");
        claim(claims, "letters.total", letters, lastYear);
        claim(claims, "letters.total", letters, lastYear);
        claim(claims, "letters.total", entry.next(letters), lastYear).put("village", Names.VILLAGES.get(0));
        String share = PrintedDecimal.percentage(due - late, due, 2).toString();
        fraction(claim(claims, "dossiers.onTimeRate", 0, lastYear).put("value", share), due - late, due);
        fraction(claims.addObject().put("value", share).put("wording", "hồ sơ trả đúng hẹn"), due - late, due);
    }

    private static void fraction(ObjectNode claim, int above, int below) {
        claim.putObject("fraction").put("numerator", above).put("denominator", below);
    }

    private static ObjectNode claim(ArrayNode claims, String figure, int value) {
        return claims.addObject()
                .put("figure", figure)
                .put("value", Integer.toString(value))
                .put("section", "P1");
    }

    private static ObjectNode claim(ArrayNode claims, String figure, int value, int year) {
        ObjectNode claim = claim(claims, figure, value);
        claim.putObject("period").put("year", year);
        return claim;
    }

    /** The Fatherland Front issues it too, and signs it. */
    static void joint(ObjectNode plan) {
        ((ObjectNode) plan.get("header"))
                .putArray("jointIssuers")
                .addObject()
                .put("name", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ")
                .put("kind", "FATHERLAND_FRONT")
                .put("level", "COMMUNE");
        plan.putArray("jointSignatures")
                .addObject()
                .put("authority", "ON_BEHALF")
                .put("onBehalfOf", "BAN THƯỜNG TRỰC")
                .put("office", "CHỦ TỊCH")
                .put("name", "Trần Văn Hòa");
    }

    private static void locality(ObjectNode locality, Entry entry, boolean district, int name) {
        int villages = 3 + entry.next(Names.VILLAGES.size() - 2);
        locality.put("villages", villages);
        ArrayNode names = locality.putArray("villageNames");
        Names.VILLAGES.subList(0, villages).forEach(names::add);
        if (district) {
            locality.put("district", Words.districtOf(name));
        }
    }

    /** The launch comes in spring, the first survey the month before, the last one four months later at the soonest. */
    private static void steps(ArrayNode steps, Entry entry, int year) {
        int launch = 2 + entry.next(4);
        int last = launch + 4 + entry.next(LAST_MONTH_OF_WORK - launch - 3);
        deadline(steps, BASELINE, "IN", month(year, launch - 1));
        deadline(steps, LAUNCH, "ON", month(year, launch) + "-0" + (1 + entry.next(9)));
        IMPLEMENTATION.forEach(step ->
                deadline(steps, step, "SPAN", month(year, LAST_MONTH_OF_WORK)).put("start", month(year, launch)));
        deadline(steps, SURVEY, "IN", month(year, last));
        deadline(steps, REVIEW, "IN", month(year, 12));
    }

    /** As many forms in each village at the first survey as at the last: planned one by one, multiplied and in total. */
    private static void forms(ObjectNode plan, Entry entry) {
        int perVillage = 10 + entry.next(40);
        int villages = plan.at("/locality/villages").intValue();
        int issued = perVillage * villages;
        ArrayNode surveys = plan.putArray("surveys");
        survey(surveys, plan, BASELINE, "BASELINE");
        survey(surveys, plan, SURVEY, "FOLLOW_UP");
        for (JsonNode survey : surveys) {
            ((ObjectNode) survey)
                    .put("issued", issued)
                    .putObject("size")
                    .put("count", perVillage)
                    .put("basis", "PER_VILLAGE")
                    .put("units", villages);
        }
        ObjectNode product = plan.putArray("multiplications").addObject().put("wording", "phiếu mỗi đợt");
        ArrayNode factors = product.putArray("factors");
        factors.addObject().put("count", perVillage).put("wording", "phiếu");
        factors.addObject().put("count", villages).put("wording", "thôn");
        product.put("count", issued).put("section", "P6");
        ObjectNode all = plan.putArray("breakdowns")
                .addObject()
                .put("wording", "phiếu khảo sát")
                .put("count", 2 * issued)
                .put("introduction", "gồm")
                .put("complete", true);
        ArrayNode parts = all.putArray("parts");
        parts.addObject().put("label", "đầu kỳ").put("count", issued);
        parts.addObject().put("label", "cuối kỳ").put("count", issued);
        all.put("section", "P6");
    }

    private static void survey(ArrayNode surveys, ObjectNode plan, int step, String phase) {
        surveys.addObject()
                .put("phase", phase)
                .put("date", plan.at("/steps/" + step + "/deadline/end").textValue())
                .put("measures", "Sự hài lòng của người dân đối với sự phục vụ của chính quyền xã")
                .put("section", "P4");
    }

    private static ObjectNode deadline(ArrayNode steps, int step, String kind, String end) {
        return ((ObjectNode) steps.get(step))
                .putObject("deadline")
                .put("kind", kind)
                .put("end", end);
    }

    private static String month(int year, int month) {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
