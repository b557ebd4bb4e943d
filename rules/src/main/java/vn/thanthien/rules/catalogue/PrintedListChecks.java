package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.document.PrintedList;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Lists that are counted in the text. */
final class PrintedListChecks {

    /** Words after which some are named of those counted. */
    private static final List<String> SOME = List.of(
            "như", "trong đó", "điển hình", "tiêu biểu", "chẳng hạn", "ví dụ", "nhất là", "đặc biệt", "nổi bật");

    /** Words after which all follow, though they hold one of the others. */
    private static final List<String> ALL = List.of("như sau", "cụ thể như");

    /** "03 (ba) tiêu chí": the number, told again in brackets, and what is counted. */
    private static final Pattern SPELLED = Pattern.compile("(?<number>[^()]+)\\((?<again>[^()]+)\\)[^()0-9]*");

    /** Words with which a number is none ("một số", "một vài", "tư liệu"), or one end of a span. */
    private static final List<String> VAGUE = Stream.of(
                    "số", "vài", "ít", "trong", "phần", "hoặc", "hay", "đến", "tới", "trên", "liệu", "lô")
            .map(word -> VietnameseText.fold(word) + " ")
            .toList();

    private PrintedListChecks() {}

    /** As many are listed as counted; where some are named only, not more. */
    static void countsItsList(Subject subject, Evaluation run) {
        List<PrintedList> lists = subject.document().getLists();
        boolean counted = false;
        for (int i = 0; i < lists.size(); i++) {
            PrintedList list = lists.get(i);
            OptionalLong printed = list.getCountPrinted().stream()
                    .map(PrintedListChecks::count)
                    .flatMapToLong(OptionalLong::stream)
                    .findFirst();
            if (printed.isEmpty() || list.getItems().isEmpty()) {
                continue;
            }
            counted = true;
            boolean some = namesSome(list);
            long items = list.getItems().size();
            String key = "lists#" + ContentPlaces.key(list.getSubject()) + "#"
                    + list.getSection().orElse("");
            Place place = Place.of("/lists/" + i, key, run.rule().phrase("place", list.getSubject()));
            run.holdsIf(some ? items <= printed.getAsLong() : items == printed.getAsLong(), () -> {
                Evaluation.Breach breach = run.breach(place);
                if (some) {
                    breach.variant("some");
                }
                breach.expected(items, list.getSubject())
                        .actual(list.getCountPrinted().orElse(""), list.getSubject())
                        .add();
            });
        }
        if (!counted) {
            run.notApplicable();
        }
    }

    /**
     * Returns the number that is printed ("03", "bốn"), also with itself in brackets ("03 (ba)") or before what is counted
     * ("05 thôn"); empty where it is none, or another goes with it ("02/03", "một số").
     */
    private static OptionalLong count(String printed) {
        OptionalLong whole = NumberWords.parse(printed);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher spelled = SPELLED.matcher(printed);
        if (spelled.matches()) {
            OptionalLong number = count(spelled.group("number"));
            OptionalLong again = count(spelled.group("again"));
            return again.isEmpty() || again.equals(number) ? number : OptionalLong.empty();
        }
        String words = VietnameseText.fold(printed).strip();
        OptionalLong number = NumberWords.leading(words);
        // the words that make up the number, however many they are
        int end = words.length();
        while (end > 0 && !NumberWords.parse(words.substring(0, end)).equals(number)) {
            end = words.lastIndexOf(' ', end - 1);
        }
        if (number.isEmpty() || number.getAsLong() == 0 || end <= 0) {
            return OptionalLong.empty();
        }
        String counted = words.substring(end).strip();
        boolean plain = counted.chars().noneMatch(c -> c >= '0' && c <= '9')
                && NumberWords.leading(counted).isEmpty()
                && VAGUE.stream().noneMatch((counted + " ")::startsWith);
        return plain ? number : OptionalLong.empty();
    }

    /** What the flag says, else what the introducing words say; a list that says neither claims to be all. */
    private static boolean namesSome(PrintedList list) {
        return list.getComplete()
                .map(complete -> !complete)
                .orElseGet(() -> list.getIntroduction()
                        .filter(words -> hasOneOf(SOME, words) && !hasOneOf(ALL, words))
                        .isPresent());
    }

    private static boolean hasOneOf(List<String> terms, String words) {
        String padded = " " + VietnameseText.foldWords(words) + " ";
        return terms.stream().anyMatch(term -> padded.contains(" " + VietnameseText.foldWords(term) + " "));
    }
}
