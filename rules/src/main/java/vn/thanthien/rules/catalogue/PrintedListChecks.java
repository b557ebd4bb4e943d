package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.OptionalLong;
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

    private PrintedListChecks() {}

    /** As many are listed as counted; where some are named only, not more. */
    static void countsItsList(Subject subject, Evaluation run) {
        List<PrintedList> lists = subject.document().getLists();
        boolean counted = false;
        for (int i = 0; i < lists.size(); i++) {
            PrintedList list = lists.get(i);
            OptionalLong printed = list.getCountPrinted().stream()
                    .map(NumberWords::parse)
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
