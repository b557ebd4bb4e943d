package vn.thanthien.testkit;

import static vn.thanthien.testkit.Falsehood.array;
import static vn.thanthien.testkit.Falsehood.named;
import static vn.thanthien.testkit.Falsehood.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Falsehoods in plans. */
final class FalsePlans {

    static final List<Falsehood> ALL = List.of(
            named("a step without an owner", "PLN-01", plan -> step(plan, 3).remove("owners")),
            named("a step without a product", "PLN-01", plan -> step(plan, 8).remove("product")),
            named("a step after the end", "PLN-02", plan -> deadline(plan, 8).put("end", "2031-01")),
            named("a step before the plan", "PLN-02", plan -> deadline(plan, 0).put("end", "2020-01-05")),
            named(
                    "launched after the last survey",
                    "PLN-03",
                    plan -> deadline(plan, 2).put("end", year(plan) + "-12-20")),
            named(
                    "launched before the body was founded",
                    "PLN-03",
                    plan -> deadline(plan, 2).put("end", "2020-01-20")),
            named(
                    "the first survey after the launch",
                    "PLN-04",
                    plan -> deadline(plan, 1).put("end", year(plan) + "-11")),
            named(
                    "the district does it",
                    "PLN-05",
                    plan -> object(plan, "/steps/3/owners/0")
                            .put("level", "DISTRICT")
                            .put("name", "Phòng Nội vụ")),
            named("nobody looks whether it is done", "PLN-06", plan -> {
                step(plan, 8)
                        .put("text", "Khen thưởng")
                        .put("kind", "IMPLEMENTATION")
                        .put("product", "Danh sách");
                plan.remove(List.of("reportingRegime", "assignments", "tasks", "sections", "contents", "purposes"));
                for (int i = 0; i < plan.get("steps").size(); i++) {
                    step(plan, i).remove("product");
                }
            }),
            named(
                    "a criterion that nobody serves",
                    "PLN-09",
                    plan -> array(plan, "/tasks").remove(3)),
            named(
                    "a target above everything",
                    "TGT-04",
                    plan -> object(plan, "/targets/0").put("value", "120")),
            named(
                    "resolved after the founding",
                    "DIR-02",
                    plan -> object(plan, "/mentions/5").put("date", year(plan) + "-01-05")),
            named("forms that do not multiply", "XSC-21", plan -> more(plan, "/multiplications/0", "count")),
            named("forms that do not add up", "XSC-20", plan -> more(plan, "/breakdowns/0", "count")),
            named("more forms than the villages get", "SUR-06", plan -> more(plan, "/surveys/0", "issued")),
            named(
                    "a slogan more than the set has",
                    "COM-01",
                    plan -> object(plan, "/sloganSets/0").put("name", "6 biết")),
            named(
                    "too few days of reception",
                    "REC-02",
                    plan -> object(plan, "/receptionSchedules/0").put("per", "QUARTER")),
            named(
                    "fewer contents than announced",
                    "XSC-02",
                    plan -> array(plan, "/lists/0/items").remove(0)),
            named("other villages than there are", "XSC-01", plan -> claim(plan, 0, "40")),
            named("two numbers of one year", "XSC-01", plan -> claim(plan, 3, "9")),
            named("a letter and a half", "XSC-31", plan -> claim(plan, 2, "10.5")),
            named("more villages at least than there are", "XSC-40", plan -> claim(plan, 1, "40")),
            named("more letters in a village than in the commune", "XSC-38", plan -> claim(plan, 4, "100")),
            named("a share that is not that of its numbers", "TTHC-07", plan -> claim(plan, 5, "12")),
            named("a share of no figure that is not that of its numbers", "XSC-36", plan -> claim(plan, 6, "12")),
            named(
                    "a deadline that runs backwards",
                    "XSC-34",
                    plan -> deadline(plan, 4).put("start", year(plan) + "-12")),
            named(
                    "two steps of one number",
                    "PLN-03",
                    plan -> step(plan, 3).set("number", step(plan, 2).get("number"))),
            named(
                    "more forms collected than issued",
                    "SUR-01",
                    plan -> object(plan, "/surveys/0").put("collected", 100_000)),
            named("signed for one of two organs", "DOC-23", plan -> {
                TruePlan.joint(plan);
                plan.remove("jointSignatures");
            }));

    private FalsePlans() {}

    private static ObjectNode step(ObjectNode plan, int index) {
        return object(plan, "/steps/" + index);
    }

    private static ObjectNode deadline(ObjectNode plan, int index) {
        return object(plan, "/steps/" + index + "/deadline");
    }

    private static void claim(ObjectNode plan, int index, String value) {
        object(plan, "/claims/" + index).put("value", value);
    }

    private static void more(ObjectNode plan, String pointer, String member) {
        ObjectNode node = object(plan, pointer);
        node.put(member, node.get(member).intValue() + 1);
    }

    private static int year(ObjectNode plan) {
        return plan.at("/period/year").intValue();
    }
}
