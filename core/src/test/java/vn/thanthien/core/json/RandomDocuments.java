package vn.thanthien.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.internal.Limits;

/** Writes random documents of a shape, all of them readable, and corrupts one place of them at a time. */
final class RandomDocuments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Hoằng Cát",
            "05/BC-UBND",
            "hồ sơ \"một cửa\"\n\t\\ …",
            "\uD83D\uDCC4 báo cáo",
            "e\u0302\u0301 không dựng sẵn");

    private static final List<String> NO_DATES = List.of(
            "",
            "2023-13",
            "2023-00",
            "2023-11-32",
            "2023-11-00",
            "2023-1-1",
            "06/11/2023",
            "2023-11-6",
            " 2023",
            "2023 ",
            "23",
            "+2023",
            "2023-11-06T00:00:00",
            "２０２３");

    private static final List<String> NO_DECIMALS = List.of(
            "",
            ".",
            "1.",
            ".5",
            "1,5",
            "01",
            "00",
            "-1",
            "+1",
            "1e3",
            " 1",
            "1 ",
            "1.1234567",
            "1234567890123456789",
            "1234567890123.123456",
            "9.9.9",
            "９");

    /** A place in a document: what may stand there, and how to put something else there. */
    private record Site(Shape shape, JsonNode value, Consumer<JsonNode> put) {}

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a readable document. */
    ObjectNode next(Shape.Members shape) {
        return object(shape, 0);
    }

    private ObjectNode object(Shape.Members shape, int depth) {
        ObjectNode object = JSON.objectNode();
        double share = depth == 0 ? 0.3 : 0.25;
        for (Shape.Member member : shape.members().values()) {
            if (shape.required().contains(member.property()) || random.nextDouble() < share) {
                object.set(member.property(), value(member.shape(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode value(Shape shape, int depth) {
        if (shape instanceof Shape.Members members) {
            return object(members, depth);
        }
        if (shape instanceof Shape.Elements elements) {
            ArrayNode array = JSON.arrayNode();
            int size = random.nextInt(depth > 2 ? 2 : 3);
            for (int i = 0; i < size; i++) {
                array.add(value(elements.element(), depth + 1));
            }
            return array;
        }
        return scalar((Shape.Scalar) shape);
    }

    private JsonNode scalar(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> JSON.textNode(any(TEXTS));
            case COUNT -> JSON.numberNode(any(List.of(0L, Limits.COUNT, (long) random.nextInt(5000))));
            case NUMBER -> JSON.numberNode(any(List.of(0, Limits.NUMBER, 2000 + random.nextInt(40))));
            case POSITIVE -> JSON.numberNode(any(List.of(1, Limits.NUMBER, 1 + random.nextInt(40))));
            case FLAG -> JSON.booleanNode(random.nextBoolean());
            case DATE -> JSON.textNode(date());
            case DECIMAL -> JSON.textNode(decimal());
            case CHOICE -> JSON.textNode(any(scalar.choices()));
            case FIGURE -> JSON.textNode(any(Figures.all()).id());
        };
    }

    private String date() {
        String day = LocalDate.of(random.nextInt(10_000), 1, 1)
                .plusDays(random.nextInt(365))
                .toString();
        return day.substring(0, any(List.of(4, 7, 10)));
    }

    private String decimal() {
        int scale = random.nextInt(7);
        long digits = random.nextLong(0, any(List.of(10L, 1000L, 1_000_000_000_000_000_000L)));
        return BigDecimal.valueOf(digits, scale).setScale(scale).toPlainString();
    }

    /** Puts something into one place that does not belong there, or takes away what must be there. */
    void corrupt(ObjectNode document, Shape.Members shape) {
        List<Site> sites = new ArrayList<>();
        collect(document, shape, value -> document.removeAll().put("", ""), sites);
        Site site = any(sites);
        if (random.nextInt(3) == 0) {
            site.put().accept(stranger());
        } else if (site.shape() instanceof Shape.Members members) {
            corrupt((ObjectNode) site.value(), members, site);
        } else if (site.shape() instanceof Shape.Elements) {
            ((ArrayNode) site.value()).add(stranger());
        } else {
            site.put().accept(wrong((Shape.Scalar) site.shape(), site.value()));
        }
    }

    private void corrupt(ObjectNode object, Shape.Members members, Site site) {
        switch (random.nextInt(4)) {
            case 0 -> object.set("unknown", stranger());
            case 1 -> object.set(members.members().keySet().iterator().next().toUpperCase(Locale.ROOT), stranger());
            case 2 -> site.put().accept(JSON.arrayNode().add(object.deepCopy()));
            default -> {
                if (members.required().isEmpty()) {
                    object.set(any(List.copyOf(members.members().keySet())), stranger());
                } else {
                    object.remove(any(members.required()));
                }
            }
        }
    }

    /** A value that fits in some places and in most does not. */
    private JsonNode stranger() {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(3);
            case 3 -> JSON.numberNode(-1);
            case 4 -> JSON.numberNode(new BigDecimal("1.5"));
            case 5 -> JSON.textNode("");
            case 6 -> JSON.textNode("12");
            case 7 -> JSON.textNode("2023");
            case 8 -> JSON.arrayNode();
            case 9 -> JSON.arrayNode().addNull();
            case 10 -> JSON.objectNode();
            default -> JSON.objectNode().put("unknown", 1);
        };
    }

    private JsonNode wrong(Shape.Scalar scalar, JsonNode value) {
        return switch (scalar.kind()) {
            case TEXT -> any(List.of(JSON.numberNode(7), JSON.booleanNode(false), JSON.nullNode(), JSON.arrayNode()));
            case COUNT -> number(Limits.COUNT);
            case NUMBER -> number(Limits.NUMBER);
            case POSITIVE -> random.nextInt(4) == 0 ? JSON.numberNode(0) : number(Limits.NUMBER);
            case FLAG -> any(List.of(JSON.textNode("true"), JSON.numberNode(0), JSON.nullNode()));
            case DATE -> JSON.textNode(any(NO_DATES));
            case DECIMAL ->
                random.nextInt(8) == 0 ? JSON.numberNode(new BigDecimal("94.30")) : JSON.textNode(any(NO_DECIMALS));
            case CHOICE, FIGURE -> JSON.textNode(any(wordsLike(value.asText())));
        };
    }

    private static List<String> wordsLike(String word) {
        return List.of("", "0", " " + word, word + " ", word + "X", word.toLowerCase(Locale.ROOT) + ".", "OTHERS");
    }

    private JsonNode number(long limit) {
        return any(List.of(
                JSON.numberNode(-1),
                JSON.numberNode(limit + 1),
                JSON.numberNode(Long.MIN_VALUE),
                JSON.numberNode(Long.MAX_VALUE),
                JSON.numberNode(new BigInteger("123456789012345678901234567890")),
                JSON.numberNode(new BigDecimal("0.5")),
                JSON.textNode("12"),
                JSON.nullNode()));
    }

    private static void collect(JsonNode value, Shape shape, Consumer<JsonNode> put, List<Site> sites) {
        sites.add(new Site(shape, value, put));
        if (shape instanceof Shape.Members members) {
            ObjectNode object = (ObjectNode) value;
            object.properties().forEach(entry -> {
                Shape.Member member = members.members().get(entry.getKey());
                if (member != null) {
                    collect(entry.getValue(), member.shape(), other -> object.set(entry.getKey(), other), sites);
                }
            });
        } else if (shape instanceof Shape.Elements elements) {
            ArrayNode array = (ArrayNode) value;
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                collect(array.get(i), elements.element(), other -> array.set(index, other), sites);
            }
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
