package vn.thanthien.core.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/** Fills the values of a phrase into its wording, each formatted for the language. */
final class PhraseFormat {

    private static final int GROUP = 3;
    private static final int LONGEST_USER_TEXT = 300;

    private PhraseFormat() {}

    static String fill(String template, List<Object> arguments, Language language) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            int close = c == '{' ? template.indexOf('}', at) : -1;
            int index = close > 0 ? index(template, at + 1, close) : -1;
            if (index >= 0 && index < arguments.size()) {
                text.append(format(arguments.get(index), language));
                at = close + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private static int index(String template, int from, int to) {
        int index = 0;
        for (int i = from; i < to; i++) {
            char c = template.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return to > from && to - from <= 2 ? index : -1;
    }

    static String format(Object value, Language language) {
        if (value instanceof Long || value instanceof Integer) {
            return number(value.toString(), language);
        }
        if (value instanceof PrintedDecimal decimal) {
            return number(decimal.toString(), language);
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal.toPlainString(), language);
        }
        if (value instanceof Phrase phrase) {
            return phrase.in(language);
        }
        if (value instanceof Bilingual bilingual) {
            return bilingual.in(language);
        }
        if (value instanceof Figure figure) {
            return figure.label().in(language);
        }
        if (value instanceof List<?> list) {
            return list(list, language);
        }
        return other(value);
    }

    /** Returns whether a value is, or may hold, a text of users; numbers, dates and words of the library are not. */
    static boolean isText(Object value) {
        return !(value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Bilingual
                || value instanceof Figure
                || value instanceof PrintedDecimal
                || value instanceof PartialDate
                || value instanceof LocalDate
                || value instanceof DateSpan
                || value instanceof DocumentSymbol);
    }

    private static String other(Object value) {
        if (value instanceof PartialDate date) {
            return date(date.year(), date.month(), date.day());
        }
        if (value instanceof LocalDate date) {
            return date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        if (value instanceof DateSpan span) {
            return other(span.from()) + "\u2013" + other(span.to());
        }
        if (value instanceof Organ organ) {
            return shortened(organ.getName());
        }
        if (value instanceof DocumentKind kind) {
            return kind.vietnamese();
        }
        if (value instanceof DocumentSymbol symbol) {
            return shortened(symbol.printed());
        }
        return shortened(value.toString());
    }

    private static String list(List<?> list, Language language) {
        StringBuilder text = new StringBuilder();
        for (Object item : list) {
            if (item != null) {
                text.append(text.length() == 0 ? "" : "; ").append(format(item, language));
            }
        }
        return text.toString();
    }

    /** Users' text is unbounded; a message is not. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_USER_TEXT ? text : text.substring(0, LONGEST_USER_TEXT) + "\u2026";
    }

    private static String number(String plain, Language language) {
        char group = language == Language.VIETNAMESE ? '.' : ',';
        char decimal = language == Language.VIETNAMESE ? ',' : '.';
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + 4).append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % GROUP == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** Days below ten and the months January and February take a zero: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
    private static String date(int year, int month, int day) {
        StringBuilder text = new StringBuilder();
        if (day > 0) {
            text.append(day < 10 ? "0" : "").append(day).append('/');
        }
        if (month > 0) {
            text.append(month <= 2 ? "0" : "").append(month).append('/');
        }
        return text.append(year).toString();
    }
}
