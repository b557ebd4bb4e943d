package vn.thanthien.core.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/** Writes the values of phrases with their types, so that programs need not take texts apart. */
final class Values {

    private final JsonGenerator json;
    private final List<Language> languages;

    Values(JsonGenerator json, List<Language> languages) {
        this.json = json;
        this.languages = languages;
    }

    void write(Object value) throws IOException {
        json.writeStartObject();
        if (value instanceof Long || value instanceof Integer) {
            json.writeStringField("type", "COUNT");
            json.writeNumberField("value", ((Number) value).longValue());
        } else if (value instanceof PrintedDecimal decimal) {
            // a text, like in the document: 94.30 is not 94.3
            typed("DECIMAL", decimal.toString());
        } else if (value instanceof BigDecimal decimal) {
            typed("DECIMAL", decimal.toPlainString());
        } else if (value instanceof PartialDate || value instanceof LocalDate) {
            typed("DATE", value.toString());
        } else if (value instanceof DateSpan span) {
            json.writeStringField("type", "SPAN");
            json.writeStringField("start", span.from().toString());
            json.writeStringField("end", span.to().toString());
        } else if (value instanceof Figure figure) {
            typed("FIGURE", figure.id());
        } else if (value instanceof Bilingual words) {
            json.writeStringField("type", "WORDS");
            json.writeObjectFieldStart("text");
            for (Language language : languages) {
                json.writeStringField(language.tag(), words.in(language));
            }
            json.writeEndObject();
        } else if (value instanceof Phrase phrase) {
            phrase(phrase);
        } else if (value instanceof List<?> list) {
            json.writeStringField("type", "LIST");
            values(list);
        } else {
            typed("TEXT", Phrase.value(value).in(Language.VIETNAMESE));
        }
        json.writeEndObject();
    }

    private void typed(String type, String value) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("value", value);
    }

    private void phrase(Phrase phrase) throws IOException {
        json.writeStringField("type", "PHRASE");
        json.writeObjectFieldStart("text");
        for (Language language : languages) {
            json.writeStringField(language.tag(), phrase.in(language));
        }
        json.writeEndObject();
        values(phrase.arguments());
    }

    private void values(List<?> values) throws IOException {
        json.writeArrayFieldStart("values");
        for (Object value : values) {
            write(value);
        }
        json.writeEndArray();
    }
}
