package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.form.Answers.Answer;
import vn.thanthien.render.form.FormField.Need;
import vn.thanthien.render.form.FormProblem.Kind;

/**
 * Makes a document of what stands in the blanks of a form, and of what the form itself prints: its type, its lines of
 * recipients, the organ for which is signed, the slogans. Mutable; lives in one reading.
 */
final class DocumentMaking {

    private static final String NAME = "name";

    private final FormKind kind;
    private final Profile profile;
    private final AdministrativeDocument form;
    private final FormFields fields;
    private final ObjectNode root = Parsed.JSON.objectNode();
    private final Problems problems;

    DocumentMaking(FormKind kind, Profile profile, AdministrativeDocument form, FormFields fields, Problems problems) {
        this.kind = kind;
        this.profile = profile;
        this.form = form;
        this.fields = fields;
        this.problems = problems;
    }

    FilledForm of(Answers answers) {
        root.put("schema", kind == FormKind.REPORT ? Report.SCHEMA : Plan.SCHEMA);
        root.put("profile", profile.getId());
        answers.single().values().forEach(this::single);
        rows(answers.rows());
        head(answers.single());
        addressed(answers.single());
        if (kind == FormKind.REPORT) {
            printedInReports();
        }
        assigned(answers.single());
        root.remove(FormFields.PARTS);
        FieldPath.clean(root);
        if (kind == FormKind.PLAN) {
            // the form prints "Căn cứ" in front of each
            root.path("mentions")
                    .forEach(basis -> ((ObjectNode) basis).putArray("roles").add(DocumentRole.LEGAL_BASIS.name()));
        }
        if (!root.has("period")) {
            root.putObject("period");
        }
        return new FilledForm(document(), problems.inOrder());
    }

    private Optional<OfficialDocument> document() {
        if (!root.path("locality").has(NAME)) {
            return Optional.empty();
        }
        byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
        return Optional.of(kind == FormKind.REPORT ? ReportJson.read(json) : PlanJson.read(json));
    }

    private void tell(Kind problem, Answer answer, FormField field) {
        problems.add(
                problem,
                answer.place(),
                problem == Kind.TOO_LONG ? Expected.shorter() : Expected.of(field),
                answer.text());
    }

    private void single(Answer answer) {
        FormField field = fields.find(answer.id()).orElseThrow();
        if (answer.isBlank()) {
            if (field.need() != Need.OPTIONAL) {
                tell(field.need() == Need.REQUIRED ? Kind.REQUIRED_BLANK : Kind.BLANK, answer, field);
            }
            return;
        }
        put(answer, field);
    }

    private void put(Answer answer, FormField field) {
        if (answer.text().length() > Limits.TEXT) {
            tell(Kind.TOO_LONG, answer, field);
            return;
        }
        Parsed parsed = field.read(answer.text());
        switch (parsed.state()) {
            case UNDERSTOOD ->
                field.path().put(root, answer.row(), parsed.value().orElseThrow());
            case NONE_ARISEN ->
                claims().addObject()
                        .put("figure", field.figure().orElseThrow().id())
                        .put("state", QuantityState.NONE_ARISEN.name());
            case DOUBTFUL -> tell(Kind.DOUBTFUL, answer, field);
            case OTHER -> tell(Kind.NOT_UNDERSTOOD, answer, field);
        }
    }

    private ArrayNode claims() {
        return root.withArray("/claims");
    }

    private void rows(List<Answer> answers) {
        int from = 0;
        while (from < answers.size()) {
            Answer first = answers.get(from);
            int to = from;
            while (to < answers.size()
                    && answers.get(to).row() == first.row()
                    && Answers.list(answers.get(to).id()).equals(Answers.list(first.id()))) {
                to++;
            }
            row(answers.subList(from, to));
            from = to;
        }
    }

    private void row(List<Answer> row) {
        boolean empty = row.stream()
                .allMatch(answer -> answer.isBlank()
                        || fields.find(answer.id()).orElseThrow().need() == Need.GIVEN);
        if (empty) {
            return;
        }
        boolean whole = true;
        for (Answer answer : row) {
            FormField field = fields.find(answer.id()).orElseThrow();
            if (answer.isBlank() && field.need() == Need.REQUIRED) {
                tell(Kind.REQUIRED_BLANK, answer, field);
                whole = false;
            } else if (answer.isBlank() && field.need() != Need.OPTIONAL) {
                tell(Kind.BLANK, answer, field);
            }
        }
        if (whole) {
            row.stream()
                    .filter(answer -> !answer.isBlank())
                    .forEach(answer -> put(answer, fields.find(answer.id()).orElseThrow()));
        }
    }

    // Tasks are somebody's. In the order of the blanks, since each organ or task that was typed made an entry.
    private void assigned(Map<String, Answer> answers) {
        List<Answer> organs = answers.values().stream()
                .filter(answer -> answer.id().matches("assignments\\.[0-9]+\\.organ"))
                .toList();
        for (Answer organ : organs) {
            String tasks = organ.id().substring(0, organ.id().length() - ".organ".length());
            if (organ.isBlank() && !answers.getOrDefault(tasks, organ).isBlank()) {
                tell(Kind.REQUIRED_BLANK, organ, fields.find(organ.id()).orElseThrow());
            }
        }
        if (root.get("assignments") instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!list.get(i).has("organ")) {
                    list.remove(i);
                }
            }
        }
    }

    // Number and symbol are one value in the data, and so are day, month and year.
    private void head(Map<String, Answer> answers) {
        JsonNode parts = root.path(FormFields.PARTS);
        ObjectNode header = root.withObject("/header");
        header.put("kind", kind.name());
        String superior =
                form.header().managingOrgan().stream().map(Phrase::shown).collect(Collectors.joining(" "));
        if (!superior.isEmpty()) {
            header.putObject("managingOrgan").put(NAME, superior);
        }
        Optional<String> number = Optional.ofNullable(parts.get("number")).map(JsonNode::asText);
        Optional<String> symbol = Optional.ofNullable(parts.get("symbol")).map(JsonNode::asText);
        if (number.isPresent() && symbol.isPresent()) {
            header.put("symbol", number.get() + "/" + symbol.get());
        }
        Optional<PartialDate> date = date(parts, answers);
        date.ifPresent(day -> header.put("date", day.toString()));
        boolean issued =
                header.has("symbol") && date.filter(PartialDate::isComplete).isPresent();
        root.put("status", (issued ? DocumentStatus.ISSUED : DocumentStatus.DRAFT).name());
    }

    private Optional<PartialDate> date(JsonNode parts, Map<String, Answer> answers) {
        int year = parts.path("year").asInt();
        int month = parts.path("month").asInt();
        int day = parts.path("day").asInt();
        if (year == 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(PartialDate.of(year));
        }
        try {
            return Optional.of(day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
        } catch (DateTimeException e) {
            Answer wrong = answers.get("header.day");
            if (wrong != null) {
                tell(Kind.NOT_UNDERSTOOD, wrong, fields.find(wrong.id()).orElseThrow());
            }
            return Optional.of(PartialDate.of(year, month));
        }
    }

    private void addressed(Map<String, Answer> answers) {
        ArrayNode recipients = Parsed.JSON.arrayNode();
        for (Phrase line : form.recipients()) {
            printed(line, answers).ifPresent(words -> recipients.addObject().put("printed", words));
        }
        root.set("recipients", recipients);
        if (root.has("signature")) {
            root.withObject("/signature")
                    .put("authority", SigningAuthority.ON_BEHALF.name())
                    .put("onBehalfOf", onBehalfOf(form));
        }
    }

    /** For whom a form is signed. */
    static String onBehalfOf(AdministrativeDocument form) {
        String line = form.signature().orElseThrow().authority().get(0).shown();
        return line.substring(line.indexOf(' ') + 1);
    }

    private static Optional<String> printed(Phrase line, Map<String, Answer> answers) {
        for (Inline inline : line.inlines()) {
            if (inline instanceof Blank blank) {
                return Optional.ofNullable(answers.get(blank.id()))
                        .map(Answer::text)
                        .filter(text -> !text.isEmpty() && text.length() <= Limits.TEXT);
            }
        }
        return Optional.of(line.shown().replaceAll("[;.]$", ""));
    }

    private void printedInReports() {
        JsonNode parts = root.path(FormFields.PARTS);
        for (Direction side : Direction.values()) {
            for (JsonNode neighbour : parts.path("neighbours" + side)) {
                addNeighbour(neighbour).put("direction", side.name());
            }
        }
        parts.path("neighbours").forEach(this::addNeighbour);
        for (JsonNode schedule : root.path("receptionSchedules")) {
            if (schedule.has("count")) {
                ((ObjectNode) schedule).put("unit", ScheduleUnit.DAY.name()).put("per", TimeUnit.MONTH.name());
            }
        }
        sloganSets(profile).forEach(root.withArray("/sloganSets")::add);
    }

    private ObjectNode addNeighbour(JsonNode neighbour) {
        ObjectNode added = root.withObject("/locality").withArray("/neighbours").addObject();
        added.set(NAME, neighbour.get(NAME));
        return added;
    }

    /** The slogans as a form prints them. */
    static ArrayNode sloganSets(Profile profile) {
        ArrayNode sets = Parsed.JSON.arrayNode();
        for (SloganTerm set : profile.getSloganSets()) {
            ObjectNode told = sets.addObject();
            told.put(NAME, set.getName()).put("term", set.getCode()).put("section", "S3.5");
            set.getItems().forEach(told.putArray("items")::add);
        }
        return sets;
    }
}
