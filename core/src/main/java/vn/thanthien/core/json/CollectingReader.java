package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Nearest;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * Reads an input once more after the fast reader has failed, and tells everything that is wrong with it.
 *
 * <p>It holds each token against the {@link Shape} of the type. What the fast reader refuses, this one can name; it
 * never builds anything.
 */
final class CollectingReader {

    private static final int LONGEST_QUOTE = 60;

    /** How the parser begins its message on a limit, with the key of our text. */
    private static final Map<String, String> LIMITED = Map.of(
            "Document nesting", "nesting",
            "String value", "string",
            "Name value", "name",
            "Name length", "name",
            "Number value", "number");

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\(.{1,20}?code (\\d{1,7})");
    private static final Pattern WORD = Pattern.compile("^Unrecognized token '([^']{0,200})'");

    /** What the texts call by name. */
    private static final Map<String, String> LIMITS = Map.of(
            "{COUNT}", Long.toString(Limits.COUNT),
            "{NUMBER}", Integer.toString(Limits.NUMBER),
            "{LIST}", Integer.toString(Limits.LIST),
            "{DEPTH}", Integer.toString(Limits.DEPTH),
            "{TEXT}", Integer.toString(Limits.TEXT),
            "{NAME}", Integer.toString(Limits.NAME),
            "{NUMBER_LENGTH}", Integer.toString(Limits.NUMBER_LENGTH),
            "{BYTES}", Limits.BYTES / 1024 / 1024 + " MiB");

    private final byte[] input;
    private final JsonParser parser;
    private final List<InputProblem> problems = new ArrayList<>();

    private CollectingReader(byte[] input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    /** Returns the problems in the order of the input; empty if the shape finds none. */
    static List<InputProblem> problems(JsonFactory factory, byte[] input, Shape shape) {
        try (JsonParser parser = factory.createParser(input)) {
            CollectingReader reader = new CollectingReader(input, parser);
            reader.readDocument(shape);
            return reader.problems;
        } catch (CharConversionException e) {
            return List.of(new InputProblem("", 0, 0, text("expected.utf8"), text("found.encoding")));
        } catch (IOException e) {
            throw new IllegalStateException("an array in memory cannot fail to be read", e);
        }
    }

    /** Returns whether any text of an input has half of a character alone; an input that is no JSON has none. */
    static boolean hasBrokenText(JsonFactory factory, byte[] input) {
        try (JsonParser parser = factory.createParser(input)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && Surrogates.isBroken(parser.getText())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private void readDocument(Shape shape) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problem("", parser.currentLocation(), expected(shape), text("found.nothing"));
                return;
            }
            read(shape, "");
            if (parser.nextToken() != null) {
                add("", text("expected.end"), found());
            }
        } catch (StreamConstraintsException e) {
            addAt(e, "expected.limits", text("found.limit." + limit(e)));
        } catch (JsonEOFException e) {
            addAt(e, "expected.more", text("found.cut"));
        } catch (JsonProcessingException e) {
            boolean encoding = e.getOriginalMessage().startsWith("Invalid UTF-8");
            addAt(e, encoding ? "expected.utf8" : "expected.json", encoding ? text("found.encoding") : syntax(e));
        } catch (CharConversionException e) {
            // the first bytes looked like UTF-32
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            problem(pointer, parser.currentLocation(), text("expected.utf8"), text("found.encoding"));
        }
    }

    private void read(Shape shape, String pointer) throws IOException {
        if (shape instanceof Shape.Members members) {
            readMembers(members, pointer);
        } else if (shape instanceof Shape.Elements elements) {
            readElements(elements, pointer);
        } else if (shape instanceof Shape.Scalar scalar) {
            readScalar(scalar, pointer);
        } else {
            readAnything(pointer);
        }
    }

    /** Reads what the types do not know: only members that stand twice can be wrong with it. */
    private void readAnything(String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                String at = pointer + "/" + escape(name);
                if (!seen.add(name)) {
                    add(at, text("expected.once"), text("found.again", quote(name)));
                }
                parser.nextToken();
                readAnything(at);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                readAnything(pointer + "/" + index);
            }
        }
    }

    private void readMembers(Shape.Members shape, String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            mismatch(shape, pointer);
            return;
        }
        JsonLocation start = parser.currentTokenLocation();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = pointer + "/" + escape(name);
            Shape.Member member = shape.members().get(name);
            if (!seen.add(name)) {
                add(at, text("expected.once"), text("found.again", quote(name)));
            } else if (member == null) {
                add(at, known(name, shape), text("found.unknown", quote(name)));
            }
            parser.nextToken();
            if (member == null) {
                parser.skipChildren();
            } else {
                read(member.shape(), at);
            }
        }
        for (String required : shape.required()) {
            if (!seen.contains(required)) {
                problem(pointer, start, expectedMember(required), text("found.missing"));
            }
        }
    }

    private void readElements(Shape.Elements shape, String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            mismatch(shape, pointer);
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (index == Limits.LIST) {
                add(pointer + "/" + index, text("expected.list"), found());
            }
            read(shape.element(), pointer + "/" + index);
            index++;
        }
    }

    private void readScalar(Shape.Scalar scalar, String pointer) throws IOException {
        JsonToken token = parser.currentToken();
        boolean fits = switch (scalar.kind()) {
            case COUNT -> token == JsonToken.VALUE_NUMBER_INT && isCount(Limits.COUNT);
            case NUMBER -> token == JsonToken.VALUE_NUMBER_INT && isCount(Limits.NUMBER);
            case POSITIVE -> token == JsonToken.VALUE_NUMBER_INT && isCount(Limits.NUMBER) && parser.getIntValue() > 0;
            case FLAG -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            // the parser holds a text against its limit when it hands it out; asking for the length is not enough once
            // a longer text has left a larger buffer behind
            case TEXT ->
                token == JsonToken.VALUE_STRING
                        && parser.getText().length() <= Limits.TEXT
                        && !Surrogates.isBroken(parser.getText());
            case DATE -> token == JsonToken.VALUE_STRING && isDate(parser.getText());
            case DECIMAL -> token == JsonToken.VALUE_STRING && PrintedDecimal.isCanonical(parser.getText());
            case CHOICE -> token == JsonToken.VALUE_STRING && scalar.choices().contains(parser.getText());
            case FIGURE ->
                token == JsonToken.VALUE_STRING
                        && (Figures.find(parser.getText()).isPresent() || Dictionary.isDeclaredId(parser.getText()));
        };
        if (!fits) {
            mismatch(scalar, pointer);
        }
    }

    private boolean isCount(long limit) throws IOException {
        String digits = parser.getText();
        // longer numbers cannot be within the limit; -0 is 0
        return digits.length() <= 18 && Long.parseLong(digits) >= 0 && Long.parseLong(digits) <= limit;
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void mismatch(Shape shape, String pointer) throws IOException {
        Bilingual expected = expected(shape);
        if (parser.currentToken() == JsonToken.VALUE_STRING && shape instanceof Shape.Scalar scalar) {
            List<String> known = scalar.kind() == Shape.Kind.FIGURE
                    ? Figures.all().stream().map(Figure::id).toList()
                    : scalar.choices();
            expected = Surrogates.isBroken(parser.getText())
                    ? text("expected.characters")
                    : withNearest(expected, parser.getText(), known);
        }
        add(pointer, expected, found());
        parser.skipChildren();
    }

    private Bilingual expected(Shape shape) {
        if (shape instanceof Shape.Members) {
            return text("expected.object");
        }
        if (shape instanceof Shape.Elements) {
            return text("expected.array");
        }
        if (shape instanceof Shape.Anything) {
            return text("expected.json");
        }
        Shape.Scalar scalar = (Shape.Scalar) shape;
        return text("expected." + scalar.kind(), String.join(", ", scalar.choices()));
    }

    private Bilingual known(String name, Shape.Members shape) {
        Optional<String> nearest = Nearest.to(name, shape.members().keySet());
        return nearest.map(near -> text("expected.known.near", quote(near)))
                .orElseGet(() -> text(
                        "expected.known",
                        shape.members().keySet().stream().sorted().toList().toString()));
    }

    /** Returns the words for a member that must be there. */
    static Bilingual expectedMember(String name) {
        return text("expected.member", quote(name));
    }

    /** Returns the words for a text that was found. */
    static Bilingual foundText(String text) {
        return text("found.string", quote(text));
    }

    static Bilingual withNearest(Bilingual expected, String given, Collection<String> known) {
        return Nearest.to(given, known)
                .map(near -> {
                    Bilingual hint = text("expected.near", quote(near));
                    return new Bilingual(
                            expected.vietnamese() + hint.vietnamese(), expected.english() + hint.english());
                })
                .orElse(expected);
    }

    private Bilingual found() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> text("found.object");
            case START_ARRAY -> text("found.array");
            case VALUE_NULL -> text("found.null");
            case VALUE_STRING -> foundText(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text("found.number", shortened(parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> text("found.flag", parser.getText());
            default -> text("found.token", token.asString() == null ? token.name() : token.asString());
        };
    }

    private void add(String pointer, Bilingual expected, Bilingual found) {
        problem(pointer, parser.currentTokenLocation(), expected, found);
    }

    private void addAt(JsonProcessingException e, String expected, Bilingual found) {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        problem(parser.getParsingContext().pathAsPointer().toString(), location, text(expected), found);
    }

    /** Which limit is exceeded; the parser tells it in words only. */
    private static String limit(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        return LIMITED.entrySet().stream()
                .filter(limit -> message.startsWith(limit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    /** In our words where the parser's are about one character or word; else in its own, which are English. */
    private static Bilingual syntax(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        Matcher character = CHARACTER.matcher(message);
        if (character.find() && Character.isValidCodePoint(Integer.parseInt(character.group(1)))) {
            return text("found.character", quote(Character.toString(Integer.parseInt(character.group(1)))));
        }
        Matcher word = WORD.matcher(message);
        return word.find() ? text("found.word", quote(word.group(1))) : text("found.syntax", reason(e));
    }

    /** The first sentence of the parser's own message; what follows it names parser classes and features. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf(": ");
        int brackets = message.indexOf(" (");
        int cut = message.length();
        if (brackets > 0) {
            cut = Math.min(cut, brackets);
        }
        if (end > 0) {
            cut = Math.min(cut, end);
        }
        return shortened(message.substring(0, cut));
    }

    private void problem(String pointer, JsonLocation at, Bilingual expected, Bilingual found) {
        if (problems.size() < Limits.PROBLEMS) {
            InputPlace place = InputPlace.of(input, at);
            problems.add(new InputProblem(pointer, place.line(), place.column(), expected, found));
        }
    }

    static Bilingual text(String key, String... values) {
        return new Bilingual(fill(key, Language.VIETNAMESE, values), fill(key, Language.ENGLISH, values));
    }

    private static String fill(String key, Language language, String... values) {
        String text = InputProblem.TEXTS.get(key, language);
        for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
            text = text.replace(limit.getKey(), limit.getValue());
        }
        for (int i = values.length - 1; i >= 0; i--) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    private static String quote(String text) {
        return '"' + shortened(text) + '"';
    }

    /** Input of strangers is shown in part, on one line and without control characters. */
    private static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST_QUOTE; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '\ufffd' : c);
        }
        return text.length() > LONGEST_QUOTE ? shown.append('\u2026').toString() : shown.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
