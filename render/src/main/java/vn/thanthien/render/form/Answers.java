package vn.thanthien.render.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.render.form.FormProblem.Kind;
import vn.thanthien.render.form.Spots.Spot;

/**
 * What stands in the blanks of a form that came back: for each blank its text, for each table that can grow its rows; and
 * what is wrong with the controls themselves. Mutable while it is made; lives in one reading.
 */
final class Answers {

    /**
     * One blank with what stands in it.
     *
     * @param spot the blank
     * @param place where it stands now
     * @param row the entry of the list, from 0; -1 outside of lists
     * @param text what was typed; empty if the blank is left
     */
    record Answer(Spot spot, FormPlace place, int row, String text) {

        String id() {
            return spot.blank().id();
        }

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    /** The end of the name of a control: LibreOffice drops tags and keeps names. */
    private static final Pattern NAMED = Pattern.compile("(?:.*[ (])?\\(?([A-Za-z][\\w.\\[\\]-]*)\\)?");

    /** Where dots, dashes and the like show a gap. */
    private static final Pattern GAP = Pattern.compile("[\\s.…·_\\-–]*");

    private final Spots spots;
    private final FormFields fields;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Answer> rows = new ArrayList<>();
    private final Problems problems;
    private final Set<String> tables = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private FormPlace last = new FormPlace("", Optional.empty(), Optional.empty(), "", "");

    private Answers(Spots spots, FormFields fields) {
        this.spots = spots;
        this.fields = fields;
        this.problems = new Problems(spots);
    }

    static Answers of(WordText text, Spots spots, FormFields fields) {
        Answers answers = new Answers(spots, fields);
        text.tables().forEach(answers::table);
        text.controls().forEach(answers::single);
        spots.all().forEach(answers::missing);
        return answers;
    }

    /** The blanks outside of lists, by id. */
    Map<String, Answer> single() {
        return answers;
    }

    /** The blanks in rows of lists, row by row. */
    List<Answer> rows() {
        return rows;
    }

    /** What is wrong with the controls; what is wrong with the values is added to it. */
    Problems problems() {
        return problems;
    }

    private void tell(Kind kind, FormPlace place, Spot spot, String found) {
        problems.add(kind, place, Expected.of(fields, spot), found);
    }

    /** The id by which a control is bound: its tag, else what its name ends with. */
    private Optional<String> id(WordText.Control control) {
        if (spots.find(control.tag).isPresent()) {
            return Optional.of(control.tag);
        }
        Matcher named = NAMED.matcher(control.alias.strip());
        return named.matches() && spots.find(named.group(1)).isPresent()
                ? Optional.of(named.group(1))
                : Optional.empty();
    }

    private boolean isRepeated(WordText.Control control) {
        return id(control)
                .flatMap(spots::find)
                .filter(spot -> spot.blank().isRepeated())
                .isPresent();
    }

    /** A text as it is understood: composed, without what cannot be seen. */
    static String text(CharSequence typed) {
        return VietnameseText.composed(typed)
                .replace('\u00a0', ' ')
                .replaceAll("[\\u00ad\\u200b\\u2060\\ufeff]", "")
                .strip();
    }

    /** What was typed into a control; empty if it shows its hint or a gap. */
    private static String typed(WordText.Control control, Spot spot) {
        String text = text(control.text);
        boolean hint = text.equals(text("[" + spot.blank().hint() + "]"))
                || text.equals(text(spot.blank().hint()))
                || (control.showsHint && !control.typed);
        return hint || isGap(text) ? "" : text;
    }

    /** Whether a text shows a gap, and so is none. */
    static boolean isGap(String text) {
        return GAP.matcher(text).matches();
    }

    private void single(WordText.Control control) {
        Optional<Spot> known = id(control).flatMap(spots::find);
        if (known.isEmpty()) {
            String name = control.alias.isEmpty() ? control.tag : control.alias;
            FormPlace place = new FormPlace(last.heading(), Optional.empty(), Optional.empty(), name, control.tag);
            problems.add(Kind.UNKNOWN_CONTROL, place, Expected.nothing(), text(control.text), last.control());
            return;
        }
        Spot spot = known.get();
        last = spot.place();
        String text = typed(control, spot);
        if (spot.blank().isRepeated()) {
            if (control.cell == null) {
                tell(Kind.OUTSIDE_TABLE, spot.place(), spot, text);
            }
            return;
        }
        if (control.cell != null && control.cell.controls.size() == 1 && control.cell.row.table.grows) {
            text = beside(control.cell, spot.place(), spot, text);
        }
        if (control.ranTogether && !text.isEmpty() && Expected.lines(fields, spot)) {
            tell(Kind.DOUBTFUL, spot.place(), spot, text);
        }
        Answer answer = new Answer(spot, spot.place(), -1, text);
        Answer first = answers.putIfAbsent(spot.blank().id(), answer);
        if (first != null) {
            tell(Kind.DOUBLED_CONTROL, spot.place(), spot, text);
            if (!first.text().equals(text)) {
                // which of the two is meant is not for us to say
                answers.put(spot.blank().id(), new Answer(spot, spot.place(), -1, ""));
            }
        }
    }

    // Words typed in the cell of a blank, but beside it.
    private String beside(WordText.Cell cell, FormPlace place, Spot spot, String text) {
        String words = text(cell.text);
        if (GAP.matcher(words).matches()) {
            return text;
        }
        if (text.isEmpty()) {
            return words;
        }
        tell(Kind.BESIDE_CONTROL, place, spot, words);
        return text;
    }

    private void missing(Spot spot) {
        String id = spot.blank().id();
        boolean there = spot.blank().isRepeated() ? tables.contains(list(id)) : answers.containsKey(id);
        if (!there) {
            tell(Kind.MISSING_CONTROL, spot.place(), spot, "");
        }
    }

    /** The list of a blank in a row: "mentions" of "mentions[].symbol". */
    static String list(String id) {
        return id.substring(0, Math.max(0, id.indexOf('[')));
    }

    private void table(WordText.Table table) {
        Map<Integer, Spot> columns = new HashMap<>();
        int first = -1;
        for (int i = 0; i < table.rows.size(); i++) {
            for (WordText.Cell cell : table.rows.get(i).cells) {
                for (WordText.Control control : cell.controls) {
                    if (isRepeated(control)) {
                        first = first < 0 ? i : first;
                        columns.putIfAbsent(
                                cell.column, id(control).flatMap(spots::find).orElseThrow());
                    }
                }
            }
        }
        if (first < 0) {
            return;
        }
        table.grows = true;
        columns.values().forEach(spot -> tables.add(list(spot.blank().id())));
        for (WordText.Row row : table.rows.subList(first, table.rows.size())) {
            row(row, columns);
        }
    }

    private void row(WordText.Row row, Map<Integer, Spot> columns) {
        boolean fixed = row.cells.stream()
                .flatMap(cell -> cell.controls.stream())
                .anyMatch(control -> id(control).isPresent() && !isRepeated(control));
        boolean plain = row.cells.stream().allMatch(cell -> cell.controls.isEmpty());
        // a row that was merged or made by hand cannot be read by its columns
        if (fixed || (plain && row.cells.stream().anyMatch(cell -> cell.span > 1))) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        String list = list(columns.values().iterator().next().blank().id());
        int number = counts.merge(list, 1, Integer::sum);
        if (number > Limits.LIST) {
            if (number == Limits.LIST + 1) {
                Spot any = columns.values().iterator().next();
                problems.add(Kind.TOO_LONG, at(any, number), Expected.rows(), "");
            }
            return;
        }
        for (WordText.Cell cell : row.cells) {
            cell(cell, number, columns, texts);
        }
        columns.values()
                .forEach(spot -> rows.add(new Answer(
                        spot,
                        at(spot, number),
                        number - 1,
                        texts.getOrDefault(spot.blank().id(), ""))));
    }

    private void cell(WordText.Cell cell, int number, Map<Integer, Spot> columns, Map<String, String> texts) {
        boolean taken = false;
        for (WordText.Control control : cell.controls) {
            Optional<Spot> known = id(control).flatMap(spots::find);
            if (known.isEmpty()) {
                continue;
            }
            Spot spot = known.get();
            String text = typed(control, spot);
            if (cell.controls.size() == 1) {
                text = beside(cell, at(spot, number), spot, text);
            }
            if (texts.putIfAbsent(spot.blank().id(), text) != null) {
                tell(Kind.DOUBLED_CONTROL, at(spot, number), spot, text);
            }
            taken = true;
        }
        Spot column = columns.get(cell.column);
        String words = text(cell.text);
        if (!taken && column != null && cell.span == 1 && !isHint(words, column)) {
            texts.putIfAbsent(column.blank().id(), GAP.matcher(words).matches() ? "" : words);
        }
    }

    private static boolean isHint(String words, Spot column) {
        return words.equals(text("[" + column.blank().hint() + "]"));
    }

    private static FormPlace at(Spot spot, int row) {
        FormPlace place = spot.place();
        return new FormPlace(place.heading(), place.table(), Optional.of(row), place.label(), place.control());
    }
}
