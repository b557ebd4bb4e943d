package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.language.VietnameseText;

/**
 * Number and symbol of a document (số, ký hiệu), kept exactly as printed and read leniently.
 *
 * <p>"61/KHUBND" stays what it is; {@link #defects()} says what is wrong with it and {@link #number()},
 * {@link #kind()} and {@link #organs()} what it means all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DocumentSymbol {

    private static final int MAX_NUMBER_DIGITS = 6;
    private static final int FIRST_TWO_DIGIT_NUMBER = 10;

    private final String printed;
    private final OptionalInt number;
    private final OptionalInt year;
    private final String kindAbbreviation;
    private final List<String> organs;
    private final SymbolStyle style;
    private final Set<SymbolDefect> defects;
    /** Made when it is asked for first, for it is compared often; threads that ask at once make the same. */
    private @Nullable String key;

    private DocumentSymbol(
            String printed,
            OptionalInt number,
            OptionalInt year,
            String kindAbbreviation,
            List<String> organs,
            SymbolStyle style,
            Set<SymbolDefect> defects) {
        this.printed = printed;
        this.number = number;
        this.year = year;
        this.kindAbbreviation = kindAbbreviation;
        this.organs = List.copyOf(organs);
        this.style = style;
        this.defects = Collections.unmodifiableSet(defects);
    }

    /** Reads a symbol as printed; anything is accepted, and what is wrong is told by {@link #defects()}. */
    @JsonCreator
    public static DocumentSymbol parse(String printed) {
        return new Reader(printed).read();
    }

    /** Returns the symbol exactly as printed. */
    @JsonValue
    public String printed() {
        return printed;
    }

    /** Returns the number; empty if it is blank. */
    public OptionalInt number() {
        return number;
    }

    /** Returns the year inside a normative symbol. */
    public OptionalInt year() {
        return year;
    }

    /** Returns the abbreviation of the type as printed, empty if there is none. */
    public String kindAbbreviation() {
        return kindAbbreviation;
    }

    /** Returns the type that the abbreviation means, if it is an official one. */
    public Optional<DocumentKind> kind() {
        return DocumentKind.ofAbbreviation(kindAbbreviation);
    }

    /** Returns the abbreviations of the organs, in order. */
    public List<String> organs() {
        return organs;
    }

    /** Returns whose grammar the symbol follows. */
    public SymbolStyle style() {
        return style;
    }

    /** Returns what is wrong with it, in the order of {@link SymbolDefect}; empty if nothing is. */
    public Set<SymbolDefect> defects() {
        return defects;
    }

    /**
     * Returns what two prints of the same symbol have in common: number, year, type and organs without separators, in
     * whatever case.
     */
    public String key() {
        String known = key;
        if (known == null) {
            StringBuilder parts = new StringBuilder();
            number.ifPresent(parts::append);
            year.ifPresent(y -> parts.append('/').append(y));
            parts.append('|').append(kindAbbreviation);
            organs.forEach(organ -> parts.append('|').append(organ));
            known = VietnameseText.fold(parts);
            key = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSymbol that && printed.equals(that.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }

    /** One pass over the printed text: groups of letters or digits, and what stands between them. */
    private static final class Reader {

        private static final String NO_SEPARATOR = "";

        private final String given;
        private final String printed;
        private final List<String> groups = new ArrayList<>();
        private final List<String> separators = new ArrayList<>();
        private final EnumSet<SymbolDefect> defects = EnumSet.noneOf(SymbolDefect.class);
        private OptionalInt number = OptionalInt.empty();
        private int next;

        Reader(String given) {
            this.given = given;
            this.printed = VietnameseText.composed(given);
        }

        DocumentSymbol read() {
            split();
            readNumber();
            if (next >= groups.size()) {
                defects.add(SymbolDefect.UNREADABLE);
                return symbol(OptionalInt.empty(), "", List.of(), SymbolStyle.UNKNOWN);
            }
            OptionalInt year = readYear();
            if (year.isPresent()) {
                return readNormative(year);
            }
            return readKindAndOrgans();
        }

        /** Splits into groups; {@code separators.get(i)} stands before group i. */
        private void split() {
            int at = 0;
            StringBuilder between = new StringBuilder();
            while (at < printed.length()) {
                char c = printed.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    int end = endOfGroup(at);
                    separators.add(normalised(between));
                    groups.add(printed.substring(at, end));
                    between.setLength(0);
                    at = end;
                } else {
                    between.append(c);
                    at++;
                }
            }
        }

        private int endOfGroup(int start) {
            int end = start;
            boolean digits = Character.isDigit(printed.charAt(start));
            // a number ends where letters begin; letters may be followed by digits ("QH15")
            while (end < printed.length()
                    && Character.isLetterOrDigit(printed.charAt(end))
                    && !(digits && !Character.isDigit(printed.charAt(end)))) {
                end++;
            }
            return end;
        }

        private String normalised(CharSequence between) {
            StringBuilder marks = new StringBuilder();
            boolean blank = false;
            for (int i = 0; i < between.length(); i++) {
                char c = between.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    blank = true;
                } else if (c == '\u2013' || c == '\u2014' || c == '\u2212') {
                    defects.add(SymbolDefect.WRONG_DASH);
                    marks.append('-');
                } else if (groups.isEmpty() || (isSeparator(c) && marks.indexOf(String.valueOf(c)) < 0)) {
                    marks.append(c);
                } else {
                    defects.add(SymbolDefect.STRAY_MARK);
                }
            }
            // what stands before the first group is the room for a number yet to come
            if (blank && marks.length() > 0 && !groups.isEmpty()) {
                defects.add(SymbolDefect.BLANK_INSIDE);
            }
            return marks.length() == 0 && blank ? " " : marks.toString();
        }

        private static boolean isSeparator(char c) {
            return c == '/' || c == '-';
        }

        private void readNumber() {
            // what follows a separator is no number: "/2020/NĐ-CP" has a year and a blank
            if (groups.isEmpty()
                    || !isNumber(groups.get(0))
                    || separators.get(0).contains("/")) {
                defects.add(SymbolDefect.NUMBER_MISSING);
                return;
            }
            String digits = groups.get(0);
            int value = Integer.parseInt(digits);
            number = OptionalInt.of(value);
            if (value < FIRST_TWO_DIGIT_NUMBER && digits.length() == 1) {
                defects.add(SymbolDefect.NUMBER_NOT_PADDED);
            }
            next = 1;
        }

        private static boolean isNumber(String group) {
            return Character.isDigit(group.charAt(0)) && group.length() <= MAX_NUMBER_DIGITS;
        }

        private OptionalInt readYear() {
            String group = groups.get(next);
            if (group.length() == 4 && isNumber(group)) {
                next++;
                return OptionalInt.of(Integer.parseInt(group));
            }
            return OptionalInt.empty();
        }

        private DocumentSymbol readNormative(OptionalInt year) {
            List<String> rest = groups.subList(next, groups.size());
            if (rest.isEmpty()) {
                defects.add(SymbolDefect.UNREADABLE);
                return symbol(year, "", List.of(), SymbolStyle.UNKNOWN);
            }
            return symbol(year, rest.get(0), rest.subList(1, rest.size()), SymbolStyle.NORMATIVE);
        }

        private DocumentSymbol readKindAndOrgans() {
            String before = separators.get(next);
            String first = groups.get(next);
            List<String> rest = new ArrayList<>(groups.subList(next + 1, groups.size()));
            String after = rest.isEmpty() ? NO_SEPARATOR : separators.get(next + 1);
            if (rest.isEmpty()) {
                return readRunTogether(before, first);
            }
            if (before.equals(" ") || after.equals(" ")) {
                defects.add(SymbolDefect.BLANK_FOR_SEPARATOR);
            }
            Optional<DocumentKind> kind = DocumentKind.ofAbbreviation(first);
            SymbolStyle style = style(before, after);
            if (kind.isEmpty() && style == SymbolStyle.STATE && looksLikeOrgan(first)) {
                rest.add(0, first);
                return symbol(OptionalInt.empty(), "", rest, SymbolStyle.LETTER);
            }
            if (kind.isEmpty()) {
                defects.add(SymbolDefect.KIND_UNKNOWN);
            }
            return symbol(OptionalInt.empty(), first, rest, style);
        }

        private SymbolStyle style(String before, String after) {
            boolean stateBefore = before.equals("/");
            boolean partyBefore = before.equals("-");
            boolean noNumber = number.isEmpty();
            if ((stateBefore || (noNumber && !partyBefore) || before.equals(" ")) && after.equals("-")) {
                return SymbolStyle.STATE;
            }
            if ((partyBefore || (noNumber && !stateBefore)) && after.equals("/")) {
                return SymbolStyle.PARTY;
            }
            if (stateBefore && after.equals(" ")) {
                return SymbolStyle.STATE;
            }
            if (partyBefore && after.equals(" ")) {
                return SymbolStyle.PARTY;
            }
            defects.add(SymbolDefect.STYLE_MIXED);
            return SymbolStyle.UNKNOWN;
        }

        /** "KHUBND": the type's abbreviation and the organ with nothing between them. */
        private DocumentSymbol readRunTogether(String before, String letters) {
            SymbolStyle style = before.equals("-") ? SymbolStyle.PARTY : SymbolStyle.STATE;
            for (int cut = Math.min(3, letters.length() - 1); cut >= 2; cut--) {
                String head = letters.substring(0, cut);
                String tail = letters.substring(cut);
                if (DocumentKind.ofAbbreviation(head).isPresent() && looksLikeOrgan(tail)) {
                    defects.add(SymbolDefect.SEPARATOR_MISSING);
                    return symbol(OptionalInt.empty(), head, List.of(tail), style);
                }
            }
            if (DocumentKind.ofAbbreviation(letters).isPresent()) {
                defects.add(SymbolDefect.UNREADABLE);
                return symbol(OptionalInt.empty(), letters, List.of(), style);
            }
            return symbol(OptionalInt.empty(), "", List.of(letters), SymbolStyle.LETTER);
        }

        private static boolean looksLikeOrgan(String letters) {
            return letters.startsWith("UBND")
                    || letters.startsWith("HĐND")
                    || letters.equals("ĐU")
                    || letters.equals("HU")
                    || letters.equals("TU")
                    || letters.equals("TW")
                    || letters.equals("TTg")
                    || letters.startsWith("BCĐ")
                    || letters.startsWith("BĐH");
        }

        private DocumentSymbol symbol(OptionalInt year, String kind, List<String> organs, SymbolStyle style) {
            return new DocumentSymbol(given, number, year, kind, organs, style, defects);
        }
    }
}
