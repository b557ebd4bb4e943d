package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** Tells a ledger in a report, in some style: every figure in it is counted, so the report is true. */
final class TrueReport {

    /** Without these the balance would not close, where what is pending is told. */
    static final Set<String> CLOSE_THE_BALANCE = Set.of("dossiers.returned", "dossiers.withdrawn");

    static final Set<String> PENDING =
            Set.of("dossiers.pending", "dossiers.pendingWithinTerm", "dossiers.pendingOverdue");

    /**
     * The facts that a report may leave out. What dossiers came to apart from "resolved" and "pending" is none of them:
     * without it the balance would not close.
     */
    static final List<String> OPTIONAL = optional();

    /** These and the facts without which a reviewer would send the report back: all but what a report must have. */
    static final List<String> ALL = all();

    private static final String FRAME = Words.frame("frame.json");
    private static final List<String> LEVELS =
            List.of("VERY_SATISFIED", "SATISFIED", "NEUTRAL", "DISSATISFIED", "VERY_DISSATISFIED");
    private static final List<String> LEVEL_WORDS =
            List.of("rất hài lòng", "hài lòng", "bình thường", "không hài lòng", "rất không hài lòng");
    private static final List<String> DOSSIER = List.of("Tờ trình của Ủy ban nhân dân xã", "Bảng tự chấm điểm");
    private static final int FORMS_NOT_COLLECTED = 4;

    private final Ledger ledger;
    private final Style style;
    private final ObjectNode tree;

    private TrueReport(Ledger ledger, Style style) {
        this.ledger = ledger;
        this.style = style;
        this.tree = Words.tree(filled());
    }

    /** Returns the report of a ledger. */
    static Report of(Ledger ledger, Style style) {
        return ReportJson.read(tree(ledger, style).toString());
    }

    /** Returns the same as a tree, in which a test can change a number. */
    static ObjectNode tree(Ledger ledger, Style style) {
        TrueReport report = new TrueReport(ledger, style);
        report.tell();
        return report.tree;
    }

    private static List<String> optional() {
        List<String> facts = new ArrayList<>(List.of(
                "launch",
                "training",
                "commitment",
                "pendingCases",
                "breakdowns",
                "facilities",
                "investments",
                "publicised",
                "receptionSchedules",
                "proposals",
                "strengths",
                "limitations",
                "causes",
                "lessons",
                "tasks",
                "targets",
                "surveys",
                "dialogues",
                "claims",
                "lists",
                "frequencies",
                "multiplications",
                "selfAssessments",
                "commitmentCounts",
                "addressees",
                "reviewKind",
                "opening",
                "closing",
                "header.abstractLine",
                "signature.name",
                "locality.areaHectares",
                "locality.households",
                "locality.population",
                "locality.villageNames",
                "locality.partyCells",
                "figures.dossiers",
                "figures.petitions",
                "figures.letters",
                "figures.reception",
                "figures.dialogues",
                "figures.commitments",
                "figures.democracy",
                "figures.supervision",
                "figures.serviceQuality"));
        Identity.ALL.stream()
                .flatMap(identity -> identity.members().stream())
                .filter(member -> !CLOSE_THE_BALANCE.contains(member))
                .distinct()
                .forEach(facts::add);
        return List.copyOf(facts);
    }

    private static List<String> all() {
        return Stream.of(
                        OPTIONAL.stream(),
                        Stream.of(
                                "profile",
                                "status",
                                "header",
                                "mentions",
                                "sections",
                                "recipients",
                                "signature",
                                "modelNames",
                                "steeringBody",
                                "sloganSets",
                                "durations",
                                "years",
                                "locality.province",
                                "locality.district",
                                "locality.description",
                                "locality.neighbours",
                                "locality.distances",
                                "locality.events",
                                "locality.villages",
                                "locality.poorHouseholds",
                                "locality.villagePartyCells",
                                "locality.agencyPartyCells",
                                "locality.partyMembers",
                                "figures.period",
                                "figures.dossiers.byField",
                                "figures.dossiers.fieldCount",
                                "figures.dossiers.proceduresWithinCompetence",
                                "figures.dossiers.proceduresPublicised",
                                "figures.dossiers.proceduresOnline"),
                        Figures.all().stream().map(Figure::id).filter(id -> !CLOSE_THE_BALANCE.contains(id)))
                .flatMap(facts -> facts)
                .distinct()
                .toList();
    }

    private String filled() {
        Words words = new Words(style.name(), ledger.lastYear() <= Words.LAST_YEAR_WITH_DISTRICTS);
        return words.with("year", Integer.toString(ledger.firstYear()))
                .with("year-3", Integer.toString(ledger.firstYear() - 3))
                .with("last", Integer.toString(ledger.lastYear()))
                .with("last+1", Integer.toString(ledger.lastYear() + 1))
                .with("day", "0" + (4 + Math.floorMod(style.name(), 6)))
                .with("span", span())
                .fill(FRAME.replace("\"{years}\"", years()));
    }

    private String span() {
        return ledger.years() == 1
                ? "năm " + ledger.firstYear()
                : "0" + ledger.years() + " năm (" + ledger.firstYear() + " - " + ledger.lastYear() + ")";
    }

    private String years() {
        List<String> years = new ArrayList<>();
        for (int year = ledger.firstYear(); year <= ledger.lastYear(); year++) {
            years.add(Integer.toString(year));
        }
        return years.toString();
    }

    private void tell() {
        locality();
        period((ObjectNode) tree.get("period"));
        ObjectNode figures = tree.putObject("figures");
        period(figures.putObject("period"));
        figures(figures, ledger.all());
        if (ledger.years() > 1 && style.byYear()) {
            ArrayNode all = tree.putArray("years");
            for (int i = 0; i < ledger.years(); i++) {
                ObjectNode year = all.addObject();
                year.putObject("period").put("year", ledger.firstYear() + i);
                figures(year, ledger.year(i));
            }
        }
        dialogues();
        surveys();
        TrueClaims.tell(ledger, style, tree);
        openCases();
        natures();
        lists();
        printed();
        points();
        targets();
        durations();
        assessment();
        ToldAgain.tell(ledger, style, tree);
        if (style.bySteeringBody()) {
            bodySigns();
        }
        style.omitted().forEach(this::leaveOut);
    }

    private void assessment() {
        Map<String, Long> dossiers = ledger.dossiers(ledger.all(), -1);
        boolean late = dossiers.getOrDefault("resolvedLate", 0L) + dossiers.getOrDefault("pendingOverdue", 0L) > 0;
        ((ArrayNode) tree.get(late ? "limitations" : "strengths"))
                .addObject()
                .put("text", late ? "Còn hồ sơ quá hạn." : "Không để hồ sơ trễ hẹn.")
                .put("topic", "S3.1");
    }

    private void period(ObjectNode period) {
        if (ledger.years() == 1) {
            period.put("year", ledger.firstYear());
        } else {
            period.put("start", ledger.firstYear() + "-01-01").put("end", ledger.lastYear() + "-12-31");
        }
    }

    private void locality() {
        ObjectNode locality = (ObjectNode) tree.get("locality");
        int households = 900 + 37 * Math.floorMod(style.name(), 60);
        locality.put("areaHectares", (700 + style.villages() * 31) + ".4" + (1 + style.villages() % 8))
                .put("households", households)
                .put("population", households * 4 - 11)
                .put("villages", style.villages())
                .put("poorHouseholds", style.villages() * 2)
                .put("partyCells", style.villages() + 5)
                .put("villagePartyCells", style.villages())
                .put("agencyPartyCells", 5)
                .put("partyMembers", 20 * style.villages());
        ArrayNode names = locality.putArray("villageNames");
        for (int i = 0; i < style.villages(); i++) {
            names.add(Names.VILLAGES.get(i));
        }
        if (ledger.lastYear() <= Words.LAST_YEAR_WITH_DISTRICTS) {
            locality.put("district", Words.districtOf(style.name()));
        }
    }

    private void figures(ObjectNode figures, Span span) {
        ObjectNode dossiers = put(figures, "dossiers", ledger.dossiers(span, -1));
        if (style.byField()) {
            ArrayNode rows = dossiers.putArray("byField");
            for (int field = 0; field < ledger.fields(); field++) {
                ObjectNode row = rows.addObject().put("field", Names.FIELDS.get(field));
                ledger.dossiers(span, field).forEach((member, count) -> {
                    if (style.tells("dossiers." + member)) {
                        row.put(member, count);
                    }
                });
            }
            dossiers.put("fieldCount", ledger.fields());
        }
        int procedures = 150 + Math.floorMod(style.name(), 60);
        dossiers.put("proceduresWithinCompetence", procedures)
                .put("proceduresPublicised", procedures)
                .put("proceduresOnline", procedures - 20);
        put(figures, "petitions", ledger.petitions(span));
        put(figures, "letters", ledger.letters(span));
        put(figures, "reception", ledger.reception(span));
        int years = span.equals(ledger.all()) ? ledger.years() : 1;
        put(
                figures,
                "dialogues",
                counts(
                        "held",
                        2L * years,
                        "opinions",
                        16L * years,
                        "answeredOnTheSpot",
                        11L * years,
                        "answeredInWriting",
                        3L * years,
                        "forwardedOrPending",
                        2L * years));
        put(
                figures,
                "commitments",
                counts("obliged", ledger.officials(), "signed", ledger.officials(), "violations", 0));
        put(
                figures,
                "democracy",
                counts(
                        "contentsRequired",
                        8,
                        "contentsPublicised",
                        8,
                        "inspectionBoardInspections",
                        4L * years,
                        "recommendations",
                        6L * years,
                        "recommendationsAccepted",
                        4L * years,
                        "recommendationsRejected",
                        years,
                        "recommendationsPending",
                        years));
        put(figures, "supervision", counts("inspections", 3L * years, "reviews", years));
        serviceQuality(figures);
    }

    static Map<String, Long> counts(Object... pairs) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], ((Number) pairs[i + 1]).longValue());
        }
        return counts;
    }

    private ObjectNode put(ObjectNode figures, String section, Map<String, Long> counts) {
        ObjectNode node = figures.putObject(section);
        counts.forEach((member, count) -> {
            if (style.tells(section + "." + member)) {
                node.put(member, count);
            }
        });
        return node;
    }

    private void dialogues() {
        ArrayNode dialogues = tree.putArray("dialogues");
        for (int year = ledger.firstYear(); year <= ledger.lastYear(); year++) {
            dialogue(dialogues, "YOUTH", "Đối thoại với thanh niên", year + "-03-2" + style.name() % 9, 85, 7, 5, 1, 1);
            int day = 10 + style.name() % 9;
            dialogue(dialogues, "PEOPLE", "Đối thoại với Nhân dân", year + "-10-" + day, 210, 9, 6, 2, 1)
                    .put("noticeDate", year + "-10-01")
                    .put("resultsDate", year + "-10-" + (day + 9));
        }
        if (style.restated()) {
            dialogues.forEach(dialogue -> organisers(((ObjectNode) dialogue).putArray("organisers"), dialogue));
        }
    }

    private static void organisers(ArrayNode organisers, JsonNode dialogue) {
        organisers
                .addObject()
                .put("name", "Ủy ban nhân dân xã")
                .put("kind", "PEOPLES_COMMITTEE")
                .put("level", "COMMUNE");
        if (dialogue.get("kind").textValue().equals("YOUTH")) {
            organisers.addObject().put("name", "Đoàn Thanh niên xã").put("kind", "MASS_ORGANISATION");
        }
    }

    private static ObjectNode dialogue(
            ArrayNode dialogues,
            String kind,
            String words,
            String date,
            int participants,
            int opinions,
            int spot,
            int writing,
            int forwarded) {
        return dialogues
                .addObject()
                .put("kind", kind)
                .put("level", "COMMUNE")
                .put("wording", words)
                .put("sessions", 1)
                .put("date", date)
                .put("chair", "Bí thư Đảng ủy và Chủ tịch Ủy ban nhân dân xã")
                .put("subject", "Việc làm, đất đai, vệ sinh môi trường")
                .put("participants", participants)
                .put("opinions", opinions)
                .put("answeredOnTheSpot", spot)
                .put("answeredInWriting", writing)
                .put("forwardedOrPending", forwarded)
                .put("section", "S3.4");
    }

    private void surveys() {
        ArrayNode surveys = tree.putArray("surveys");
        for (int i = 0; i < ledger.answers().size(); i++) {
            List<Integer> answers = ledger.answers().get(i);
            int perVillage = (answers.size() + FORMS_NOT_COLLECTED + style.villages() - 1) / style.villages();
            int issued = perVillage * style.villages();
            ObjectNode survey = surveys.addObject();
            survey.put("phase", i == 0 ? "BASELINE" : "FOLLOW_UP")
                    .put("date", i == 0 ? ledger.firstYear() + "-08-12" : ledger.firstYear() + i - 1 + "-12-10");
            survey.set("organisers", tree.at("/recipients/2/organs").deepCopy());
            survey.put("measures", "Sự hài lòng của người dân đối với sự phục vụ của chính quyền xã")
                    .put("method", "Phiếu in, không ghi tên")
                    .put("frame", "Hộ gia đình ở các thôn");
            survey.putObject("size")
                    .put("count", perVillage)
                    .put("basis", "PER_VILLAGE")
                    .put("units", style.villages());
            survey.put("issued", issued).put("collected", answers.size() + 1).put("valid", answers.size());
            levels(survey.putArray("levels"), answers);
            survey.put("section", "S3.7");
        }
    }

    private void levels(ArrayNode levels, List<Integer> answers) {
        long[] counts = new long[LEVELS.size()];
        answers.forEach(answer -> counts[answer]++);
        List<String> shares = Shares.of(counts, style.digits(), style.adjusted());
        for (int i = 0; i < counts.length; i++) {
            ObjectNode level =
                    levels.addObject().put("printed", LEVEL_WORDS.get(i)).put("term", LEVELS.get(i));
            if (!style.sharesAlone()) {
                level.put("count", counts[i]);
            }
            level.put("percent", shares.get(i));
        }
    }

    /** Each petition that is pending, with its days; what is due a month after its receipt is so after its acceptance. */
    private void openCases() {
        List<Petition> open = ledger.open(ledger.all());
        if (open.isEmpty()) {
            return;
        }
        ArrayNode cases = tree.putArray("pendingCases");
        for (Petition petition : open) {
            cases.addObject()
                    .put("subject", "Đơn về đất đai ở thôn " + Names.VILLAGES.get(0))
                    .put("nature", petition.nature().name())
                    .put("received", ledger.date(petition.received()))
                    .put("accepted", ledger.date(petition.processed()))
                    .put("reason", "đang xác minh")
                    .put("due", ledger.date(petition.due()));
        }
    }

    /** The petitions by nature, in the words of the clerks. */
    private void natures() {
        Map<String, Long> petitions = ledger.petitions(ledger.all());
        ObjectNode breakdown = tree.putArray("breakdowns").addObject();
        breakdown
                .put("whole", "petitions.eligible")
                .put("wording", "Đơn đủ điều kiện xử lý")
                .put("count", petitions.get("eligible"))
                .put("complete", true);
        ArrayNode parts = breakdown.putArray("parts");
        part(parts, "khiếu nại", "complaints", petitions);
        part(parts, "tố cáo", "denunciations", petitions);
        part(parts, "kiến nghị", "recommendations", petitions);
        part(parts, "phản ánh", "feedback", petitions);
        breakdown.put("section", "S3.3");
    }

    private void part(ArrayNode parts, String words, String member, Map<String, Long> petitions) {
        ObjectNode part = parts.addObject();
        long all = Objects.requireNonNull(petitions.get("eligible"));
        if (style.fractions() && all > 0) {
            Shares.of(Objects.requireNonNull(petitions.get(member)), all, style.digits())
                    .ifPresent(share -> part.put("percent", share.toString()));
        }
        part.put("label", "đơn " + words).put("figure", "petitions." + member).put("count", petitions.get(member));
    }

    private void lists() {
        ArrayNode lists = tree.putArray("lists");
        ObjectNode list = lists.addObject().put("subject", "cuộc đối thoại");
        int size = tree.get("dialogues").size();
        list.put("countPrinted", size < 10 ? "0" + size : Integer.toString(size));
        ArrayNode items = list.putArray("items");
        for (JsonNode dialogue : tree.get("dialogues")) {
            items.add(dialogue.get("wording").textValue() + " năm "
                    + dialogue.get("date").textValue().substring(0, 4));
        }
        list.put("section", "S3.4");
    }

    /** What the report prints of its own: how often, how many times how many, and what nobody can read in the copy. */
    private void printed() {
        frequency(tree.putArray("frequencies").addObject());
        if (style.fractions() && style.tells("receptionSchedules")) {
            ((ObjectNode) tree.at("/receptionSchedules/0")).put("bound", "AT_LEAST");
        }
        ArrayNode counts = tree.putArray("commitmentCounts");
        for (JsonNode set : tree.get("sloganSets")) {
            counts.addObject()
                    .put("sloganSet", set.get("name").textValue())
                    .put("obliged", ledger.officials())
                    .put("signed", ledger.officials());
        }
        ObjectNode boards = tree.putArray("multiplications").addObject().put("wording", "bảng khẩu hiệu");
        ArrayNode factors = boards.putArray("factors");
        factors.addObject().put("count", 2).put("wording", "bảng");
        factors.addObject().put("count", style.villages()).put("wording", "thôn");
        boards.put("count", 2 * style.villages()).put("section", "S3.5");
        if (style.illegible() && style.tells("investments")) {
            ((ObjectNode) tree.at("/investments/0")).remove("amountDong");
            tree.putArray("illegible").add("/investments/0/amountDong");
        }
        if (style.restated() && style.tells("training")) {
            dayAlone((ObjectNode) tree.at("/training/0"));
        }
    }

    /** A day that is printed without its year is kept in its words. */
    private void dayAlone(ObjectNode training) {
        String day = training.remove("date").textValue();
        tree.putArray("verbatim")
                .addObject()
                .put("at", "/training/0/date")
                .put("wording", "ngày " + day.substring(8) + "/" + day.substring(5, 7));
    }

    /** One day a week, at least so many, or two every two weeks: the days on which the head received say the same. */
    private void frequency(ObjectNode frequency) {
        boolean spans = style.digits() > 1;
        frequency
                .put("activity", "Chủ tịch Ủy ban nhân dân xã tiếp công dân")
                .put("figure", "reception.headDays")
                .put("count", spans ? 2 : 1)
                .put("unit", "DAY")
                .put("per", "WEEK")
                .put("section", "S3.3");
        if (spans) {
            frequency.put("every", 2);
        }
        if (style.digits() == 1) {
            frequency.put("bound", "AT_LEAST");
        }
    }

    /** The points that the commune gives itself, and those of its service quality. */
    private void points() {
        ArrayNode assessments = tree.putArray("selfAssessments");
        ObjectNode assessment = assessments.addObject();
        period(assessment.putObject("period"));
        assessment.put("maximum", "100");
        ArrayNode groups = assessment.putArray("groups");
        int lost = Math.floorMod(style.name(), 9);
        group(groups, "Cải cách thủ tục hành chính", "40", 40 - lost);
        group(groups, "Dân chủ ở cơ sở", "30", 29);
        group(groups, "Văn hóa công sở", "30", 28);
        assessment.put("total", Integer.toString(97 - lost));
        ArrayNode dossier = assessment.putArray("dossier");
        DOSSIER.forEach(document -> dossier.addObject().put("name", document));
        if (style.restated()) {
            period(assessments.addObject().put("total", 97 - lost + ".0").putObject("period"));
        }
    }

    private static void group(ArrayNode groups, String name, String maximum, int score) {
        groups.addObject().put("name", name).put("maximum", maximum).put("score", Integer.toString(score));
    }

    private void serviceQuality(ObjectNode figures) {
        int lost = Math.floorMod(style.name(), 7);
        figures.putObject("serviceQuality")
                .put("transparency", "17.5")
                .put("timeliness", Integer.toString(20 - lost))
                .put("digitisation", "20.25")
                .put("onlineServices", Integer.toString(22 - lost))
                .put("satisfaction", "18")
                .put("total", 97 - 2 * lost + ".75");
    }

    private void durations() {
        tree.putArray("durations")
                .addObject()
                .put("printed", "hơn " + (ledger.years() * 12 - 8) + " tháng kể từ ngày ra mắt")
                .put("count", ledger.years() * 12 - 8)
                .put("unit", "MONTH")
                .put("approximation", "OVER")
                .put("since", "LAUNCH")
                .put("section", "S4.1");
    }

    private void targets() {
        ArrayNode targets = tree.putArray("targets");
        target(targets, "Đạt 100% hồ sơ được giải quyết trước hạn và đúng hạn", "dossiers.onTimeRate")
                .put("baseFigure", "dossiers.resolved");
        targets.addObject()
                .put("wording", "Từ 90% cán bộ, công chức trở lên ký cam kết trong kỳ")
                .put("figure", "commitments.signedRate")
                .put("comparator", "AT_LEAST")
                .put("value", "90")
                .put("deadline", ledger.lastYear() + "-12-31")
                .put("achieved", "100")
                .put("met", true)
                .put("section", "S5");
        target(targets, "Đạt 100% đơn thư thuộc thẩm quyền được giải quyết", "petitions.resolutionRate");
    }

    private ObjectNode target(ArrayNode targets, String wording, String figure) {
        return targets.addObject()
                .put("wording", wording)
                .put("figure", figure)
                .put("comparator", "EQUAL")
                .put("value", "100")
                .put("deadline", ledger.lastYear() + 1 + "-12-31")
                .put("section", "S5");
    }

    /** The head of the steering body signs in its name. */
    private void bodySigns() {
        ObjectNode issuer = (ObjectNode) tree.at("/header/issuer");
        issuer.put("name", "BAN CHỈ ĐẠO THỰC HIỆN MÔ HÌNH").put("kind", "STEERING_BODY");
        ((ObjectNode) tree.get("header")).put("symbol", "05/BC-BCĐ");
        ((ObjectNode) tree.get("signature")).put("onBehalfOf", "BAN CHỈ ĐẠO").put("office", "TRƯỞNG BAN");
    }

    private void leaveOut(String fact) {
        ObjectNode node = tree;
        String[] steps = fact.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            if (!(node.get(steps[i]) instanceof ObjectNode next)) {
                return;
            }
            node = next;
        }
        node.remove(steps[steps.length - 1]);
    }
}
