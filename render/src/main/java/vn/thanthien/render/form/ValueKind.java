package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.report.Comparator;

/** What belongs in a blank, and how a text that was typed there is understood. */
enum ValueKind {
    COUNT,
    /** A number that counts no things of a report, such as days. */
    NUMBER,
    DECIMAL,
    PERCENT,
    MONEY,
    TARGET,
    DAY,
    MONTH,
    YEAR,
    DATE,
    DEADLINE,
    PERIOD,
    TEXT,
    /** A text in a list of its own. */
    ONE,
    LINES,
    /** Texts on lines of their own or with a semicolon between them. */
    WORDS,
    ITEMS,
    PROPOSALS,
    ORGAN,
    ORGANS,
    UNIT,
    /** The number of a document, with the 0 that is put before a single digit. */
    DOCUMENT_NUMBER,
    DOCUMENT_KIND,
    CITATION,
    /** One of several, each with its words; which ones, the field knows. */
    CHOICE;

    /** No citation is longer; the time to take one apart grows with its square. */
    private static final int LONGEST_CITATION = 1_000;

    /** They are cited without number and date. */
    private static final Set<DocumentKind> KNOWN_BY_NAME = Set.of(DocumentKind.LAW, DocumentKind.ORDINANCE);

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private static final List<Map.Entry<Comparator, Pattern>> COMPARED = List.of(
            Map.entry(Comparator.AT_LEAST, Pattern.compile("(?:[Tt]ừ )?(.+) trở lên")),
            Map.entry(Comparator.AT_LEAST, Pattern.compile("(?:[Íí]t nhất|[Tt]ối thiểu) (.+)")),
            Map.entry(Comparator.AT_MOST, Pattern.compile("(?:[Kk]hông quá|[Kk]hông vượt quá|[Tt]ối đa) (.+)")),
            Map.entry(Comparator.MORE_THAN, Pattern.compile("[Tt]rên (.+)")),
            Map.entry(Comparator.LESS_THAN, Pattern.compile("[Dd]ưới (.+)")),
            Map.entry(Comparator.EQUAL, Pattern.compile("[Bb]ằng (.+)")));
    private static final Pattern BETWEEN = Pattern.compile("[Tt]ừ (.+) đến (.+)");
    private static final Pattern CITED = Pattern.compile("(?:(?<named>.+?)(?: |$))??(?:số (?<symbol>\\S*[/-]\\S*))?"
            + "(?: ?(?<date>(?:ngày|tháng) [0-9]{1,2}(?: tháng |[/.-])[0-9]{1,4}(?:(?: năm |[/.-])[0-9]{4})?))?"
            + "(?: ?của (?<issuer>.+?))?(?: ?(?<about>về .+))?");

    /** What the text means; it is neither empty nor framed by spaces. */
    Parsed read(String text) {
        return switch (this) {
            case COUNT -> TypedNumbers.count(text);
            case NUMBER -> TypedNumbers.whole(text, Limits.NUMBER);
            case DECIMAL -> TypedNumbers.decimal(text);
            case PERCENT -> TypedNumbers.percent(text);
            case MONEY -> TypedNumbers.decimal(without(text, "đồng"));
            case TARGET -> target(text);
            case DAY -> TypedNumbers.whole(text, LAST_DAY);
            case MONTH -> TypedNumbers.whole(text, LAST_MONTH);
            case YEAR -> year(text);
            case DATE -> TypedDates.date(text);
            case DEADLINE -> TypedDates.deadline(text);
            case PERIOD -> TypedDates.period(text);
            case TEXT -> Parsed.of(text);
            case ONE -> Parsed.of(Parsed.JSON.arrayNode().add(text));
            case LINES -> Parsed.of(list(lines(text), Optional.empty()));
            case WORDS -> Parsed.of(list(parts(text), Optional.empty()));
            case ITEMS -> Parsed.of(list(lines(text), Optional.of("text")));
            case PROPOSALS -> proposals(text);
            case ORGAN -> Parsed.of(Parsed.JSON.objectNode().put("name", text));
            case ORGANS -> Parsed.of(list(parts(text), Optional.of("name")));
            case UNIT -> unit(text);
            case DOCUMENT_NUMBER -> text.matches("[0-9]{1,6}") ? Parsed.of(text) : Parsed.other();
            case DOCUMENT_KIND -> documentKind(text);
            case CITATION -> citation(text);
            case CHOICE -> Parsed.other();
        };
    }

    private static String without(String text, String unit) {
        return text.endsWith(" " + unit)
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
    }

    private static Parsed year(String text) {
        Parsed year = TypedNumbers.whole(text, Limits.NUMBER);
        return year.value().filter(value -> !TypedDates.isYear(value.asInt())).isPresent() ? Parsed.other() : year;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static ArrayNode list(List<String> texts, Optional<String> member) {
        ArrayNode list = Parsed.JSON.arrayNode();
        texts.forEach(text -> {
            if (member.isPresent()) {
                list.addObject().put(member.get(), text);
            } else {
                list.add(text);
            }
        });
        return list;
    }

    /** Whether the words say that there is nothing: "Không", "không có", "không phát sinh". */
    static boolean isNone(String text) {
        return Stream.of("không", "không có", "không phát sinh")
                .anyMatch(none -> VietnameseText.foldWords(none).equals(VietnameseText.foldWords(text)));
    }

    private static Parsed proposals(String text) {
        ObjectNode proposals = Parsed.JSON.objectNode();
        if (isNone(text)) {
            return Parsed.of(proposals.put("none", true));
        }
        proposals.set("items", list(lines(text), Optional.of("text")));
        return Parsed.of(proposals);
    }

    private static Parsed unit(String text) {
        for (UnitKind kind : UnitKind.values()) {
            String word = kind.vietnamese() + " ";
            if (text.length() > word.length() && VietnameseText.same(text.substring(0, word.length()), word)) {
                return Parsed.of(Parsed.JSON
                        .objectNode()
                        .put("kind", kind.name())
                        .put("name", text.substring(word.length()).strip()));
            }
        }
        return Parsed.other();
    }

    private static Parsed target(String text) {
        Matcher range = BETWEEN.matcher(text);
        if (range.matches()) {
            Parsed upper = TypedNumbers.percent(range.group(2));
            return upper.value()
                    .map(most -> target(Optional.of(Comparator.BETWEEN), range.group(1), Optional.of(most)))
                    .orElse(upper);
        }
        for (Map.Entry<Comparator, Pattern> compared : COMPARED) {
            Matcher matcher = compared.getValue().matcher(text);
            if (matcher.matches()) {
                return target(Optional.of(compared.getKey()), matcher.group(1), Optional.empty());
            }
        }
        return target(Optional.empty(), text, Optional.empty());
    }

    private static Parsed target(Optional<Comparator> comparator, String number, Optional<JsonNode> upper) {
        Parsed value = TypedNumbers.percent(number);
        if (value.value().isEmpty()) {
            return value;
        }
        ObjectNode target = Parsed.JSON.objectNode();
        comparator.ifPresent(known -> target.put("comparator", known.name()));
        target.set("value", value.value().get());
        upper.ifPresent(most -> target.set("upperValue", most));
        return Parsed.of(target);
    }

    private static Optional<DocumentKind> kind(String text) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> VietnameseText.same(kind.vietnamese(), text))
                .findFirst();
    }

    private static Parsed documentKind(String text) {
        return kind(text).map(kind -> Parsed.of(kind.name())).orElseGet(Parsed::other);
    }

    // "Kế hoạch số 04/KH-UBND ngày 11/01/2023 của UBND xã về …", "Luật Tiếp công dân".
    private static Parsed citation(String text) {
        Optional<DocumentKind> kind = Stream.of(DocumentKind.values())
                .filter(known -> VietnameseText.foldWords(text).startsWith(VietnameseText.foldWords(known.vietnamese()))
                        && text.length() > known.vietnamese().length())
                .max(java.util.Comparator.comparingInt(
                        known -> known.vietnamese().length()));
        if (kind.isEmpty()) {
            return Parsed.other();
        }
        String rest = text.substring(kind.get().vietnamese().length()).strip();
        Matcher cited = CITED.matcher(rest);
        if (rest.isEmpty() || rest.length() > LONGEST_CITATION || !cited.matches()) {
            return Parsed.other();
        }
        if (rest.equals(cited.group("named")) && !KNOWN_BY_NAME.contains(kind.get())) {
            return Parsed.other();
        }
        ObjectNode mention = Parsed.JSON.objectNode().put("kind", kind.get().name());
        Map.of("symbol", "symbol", "named", "subject", "about", "subject").forEach((group, member) -> {
            String words = cited.group(group);
            if (words != null) {
                mention.put(member, group.equals("about") ? words.substring("về ".length()) : words);
            }
        });
        if (cited.group("issuer") != null) {
            mention.set("issuers", list(parts(cited.group("issuer")), Optional.of("name")));
        }
        if (cited.group("date") == null) {
            return Parsed.of(mention);
        }
        Parsed date = TypedDates.date(cited.group("date"));
        date.value().ifPresent(value -> mention.set("date", value));
        return date.value().isPresent() ? Parsed.of(mention) : date;
    }
}
