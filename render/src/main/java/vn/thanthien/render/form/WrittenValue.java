package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.render.compose.FormWords;

/** How a value of a document is typed into a blank: the way back of {@link ValueKind#read}. */
final class WrittenValue {

    private static final String NAME = "name";
    private static final String TEXT = "text";

    private WrittenValue() {}

    /** The text for a value; empty if there is none. Whether it is understood as that value is for the caller to see. */
    static Optional<String> of(FormField field, JsonNode value) {
        return Optional.of(text(field, value)).filter(text -> !text.isBlank());
    }

    private static String text(FormField field, JsonNode value) {
        return switch (field.kind()) {
            case COUNT, NUMBER, DECIMAL, MONEY -> decimal(value.asText());
            case PERCENT -> decimal(value.asText()) + "%";
            case TARGET -> value.has("value") ? target(value) : "";
            case DAY, MONTH, YEAR, TEXT, DOCUMENT_NUMBER -> value.asText();
            case DATE -> date(value.asText());
            case DEADLINE -> deadline(value);
            case PERIOD -> period(value);
            case ONE -> value.path(0).asText();
            case LINES -> joined(value, "\n", JsonNode::asText);
            case WORDS -> joined(value, "; ", JsonNode::asText);
            case ITEMS -> joined(value, "\n", item -> item.path(TEXT).asText());
            case PROPOSALS ->
                value.path("none").asBoolean()
                        ? "Không"
                        : joined(
                                value.path("items"),
                                "\n",
                                item -> item.path(TEXT).asText());
            case ORGAN -> value.path(NAME).asText();
            case ORGANS -> organs(value);
            case UNIT ->
                UnitKind.valueOf(value.path("kind").asText()).vietnamese() + " "
                        + value.path(NAME).asText();
            case DOCUMENT_KIND -> DocumentKind.valueOf(value.asText()).vietnamese();
            case CITATION -> citation(value);
            case CHOICE -> choice(field.choices(), value);
        };
    }

    private static String joined(JsonNode list, String between, Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false).map(text).collect(Collectors.joining(between));
    }

    private static String organs(JsonNode organs) {
        return joined(organs, "; ", organ -> organ.path(NAME).asText());
    }

    private static String decimal(String plain) {
        return plain.isEmpty() ? plain : FormWords.decimal(plain);
    }

    private static String target(JsonNode target) {
        String value = decimal(target.path("value").asText()) + "%";
        return switch (target.path("comparator").asText()) {
            case "AT_LEAST" -> "từ " + value + " trở lên";
            case "AT_MOST" -> "không quá " + value;
            case "MORE_THAN" -> "trên " + value;
            case "LESS_THAN" -> "dưới " + value;
            case "EQUAL" -> "bằng " + value;
            case "BETWEEN" ->
                "từ " + value + " đến " + decimal(target.path("upperValue").asText()) + "%";
            default -> value;
        };
    }

    private static String date(String iso) {
        return iso.isEmpty() ? iso : FormWords.date(iso);
    }

    private static String deadline(JsonNode deadline) {
        String end = date(deadline.path("end").asText());
        return switch (deadline.path("kind").asText()) {
            case "BEFORE" -> "trước " + end;
            case "SPAN" -> "từ " + date(deadline.path("start").asText()) + " đến " + end;
            case "RECURRING" -> deadline.path("printed").asText();
            default -> end;
        };
    }

    private static String period(JsonNode period) {
        if (period.has("start") && period.has("end")) {
            return "từ " + date(period.path("start").asText()) + " đến "
                    + date(period.path("end").asText());
        }
        if (period.has("years")) {
            return period.path("years").asText() + " năm";
        }
        return period.has("year") ? "năm " + period.path("year").asText() : "";
    }

    private static String citation(JsonNode mention) {
        if (!mention.has("kind")) {
            return "";
        }
        StringBuilder words = new StringBuilder(
                DocumentKind.valueOf(mention.path("kind").asText()).vietnamese());
        boolean named = !mention.has("symbol") && !mention.has("date") && !mention.has("issuers");
        if (mention.has("symbol")) {
            words.append(" số ").append(mention.path("symbol").asText());
        }
        if (mention.has("date")) {
            String date = date(mention.path("date").asText());
            words.append(date.startsWith("tháng") || date.startsWith("năm") ? " " : " ngày ")
                    .append(date);
        }
        if (!mention.path("issuers").isEmpty()) {
            words.append(" của ").append(organs(mention.path("issuers")));
        }
        if (mention.has("subject")) {
            words.append(named ? " " : " về ").append(mention.path("subject").asText());
        }
        return words.toString();
    }

    // of several roles a row tells the first
    private static String choice(Map<String, JsonNode> choices, JsonNode value) {
        JsonNode code = value.isArray() ? value.path(0) : value;
        return choices.entrySet().stream()
                .filter(choice ->
                        (choice.getValue().isArray() ? choice.getValue().path(0) : choice.getValue()).equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
