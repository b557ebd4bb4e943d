package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: the rule on the numbers of headings (I, 1, 1.1, a). */
final class HeadingRules {

    private static final int FLAGS = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ROMAN = Pattern.compile("\\s*([ivx]{1,6})\\s*[.)\\-:]\\s*\\S.*", FLAGS);
    private static final Pattern ARABIC =
            Pattern.compile("\\s*((?:\\d{1,2}\\.){0,3}\\d{1,2})\\s*(?:[.)\\-:]|(?=\\s))\\s*\\D.*", FLAGS);
    private static final Pattern LETTER = Pattern.compile("\\s*([a-zđ])\\s*([.)])\\s*\\S.*", FLAGS);

    /** Under these, numbers may begin anew. */
    private static final List<String> ABOVE_ALL =
            Stream.of("phần", "chương", "phụ lục").map(VietnameseText::fold).toList();

    /** Vietnamese has no f, j, w, z; some number by them all the same. */
    private static final List<String> ALPHABETS = List.of("abcdđeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz");

    private static final String ROMAN_STYLE = "i";
    private static final String LETTER_STYLE = "a";

    private HeadingRules() {}

    /**
     * A number of a heading.
     *
     * @param style what is numbered alike: I, 1, 1.1, a
     * @param prefix what stands before its last number ("2.2" of "2.2.1")
     * @param last its last number as printed
     * @param printed the whole number as printed
     */
    private record Ordinal(String style, String prefix, String last, String printed) {

        /** In whatever typing; "i", "v" and "x" are letters where they follow one, and else Roman. */
        static Optional<Ordinal> of(String heading, Deque<Ordinal> open) {
            String text = VietnameseText.fold(heading);
            Matcher arabic = ARABIC.matcher(text);
            if (arabic.matches()) {
                return Optional.of(arabic(arabic.group(1)));
            }
            Optional<Ordinal> roman = Optional.of(ROMAN.matcher(text))
                    .filter(Matcher::matches)
                    .map(found -> new Ordinal(ROMAN_STYLE, "", found.group(1), found.group(1)));
            Optional<Ordinal> letter = Optional.of(LETTER.matcher(text))
                    .filter(Matcher::matches)
                    .map(found -> new Ordinal(LETTER_STYLE + found.group(2), "", found.group(1), found.group(1)));
            boolean goesOn = letter.isPresent()
                    && open.stream()
                            .anyMatch(
                                    before -> before.style().equals(letter.get().style())
                                            && letter.get().follows(before));
            return goesOn ? letter : roman.or(() -> letter);
        }

        private static Ordinal arabic(String number) {
            int point = number.lastIndexOf('.');
            int depth = number.split("\\.", -1).length;
            return new Ordinal(
                    Integer.toString(depth),
                    number.substring(0, Math.max(0, point)),
                    number.substring(point + 1),
                    number);
        }

        /** Its places in the series; letters may have two. */
        private List<Integer> places() {
            if (style.startsWith(LETTER_STYLE)) {
                return ALPHABETS.stream()
                        .map(alphabet -> alphabet.indexOf(last))
                        .toList();
            }
            return List.of(style.equals(ROMAN_STYLE) ? roman(last) : Integer.parseInt(last));
        }

        private static int roman(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int value = value(digits.charAt(i));
                boolean before = i + 1 < digits.length() && value < value(digits.charAt(i + 1));
                sum += before ? -value : value;
            }
            return sum;
        }

        private static int value(char digit) {
            return digit == 'i' ? 1 : digit == 'v' ? 5 : 10;
        }

        boolean isFirst() {
            return places().get(0) == (style.startsWith(LETTER_STYLE) ? 0 : 1);
        }

        boolean follows(Ordinal before) {
            return steps(before).contains(1);
        }

        boolean isBeyond(Ordinal before) {
            return steps(before).stream().allMatch(step -> step > 1);
        }

        private List<Integer> steps(Ordinal before) {
            List<Integer> mine = places();
            List<Integer> theirs = before.places();
            List<Integer> steps = new ArrayList<>(mine.size());
            for (int i = 0; i < mine.size(); i++) {
                steps.add(mine.get(i) - theirs.get(i));
            }
            return steps;
        }
    }

    static void numbersFollow(Subject subject, Evaluation run) {
        boolean compared = follow("/sections/", subject.document().getSections(), run);
        if (subject.document() instanceof Plan plan) {
            compared |= follow("/contents/", plan.getContents(), run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** A series that begins anew at 1 stands under a heading that has no number; it is not judged. */
    private static boolean follow(String list, List<NarrativeSection> sections, Evaluation run) {
        Deque<Ordinal> open = new ArrayDeque<>();
        boolean compared = false;
        for (int i = 0; i < sections.size(); i++) {
            String heading = sections.get(i).getHeading().orElse("");
            Optional<Ordinal> number = Ordinal.of(heading, open);
            if (number.isEmpty()) {
                if (isAboveAll(heading)) {
                    open.clear();
                }
                continue;
            }
            Ordinal next = number.get();
            Optional<Ordinal> before = close(open, next);
            open.push(next);
            if (before.isEmpty() || next.isFirst()) {
                continue;
            }
            compared = true;
            String pointer = list + i + "/heading";
            run.holdsIf(next.follows(before.get()), () -> tell(pointer, heading, before.get(), next, run));
        }
        return compared;
    }

    /** Closes the levels below and returns the last number of the same series, if there is one. */
    private static Optional<Ordinal> close(Deque<Ordinal> open, Ordinal next) {
        if (open.stream().noneMatch(number -> number.style().equals(next.style()))) {
            return Optional.empty();
        }
        while (!open.element().style().equals(next.style())) {
            open.pop();
        }
        return Optional.of(open.pop()).filter(number -> number.prefix().equals(next.prefix()));
    }

    private static boolean isAboveAll(String heading) {
        String folded = VietnameseText.fold(heading);
        return ABOVE_ALL.stream().anyMatch(folded::startsWith);
    }

    private static void tell(String pointer, String heading, Ordinal before, Ordinal next, Evaluation run) {
        Evaluation.Breach breach = run.breach(Place.of(
                        pointer,
                        "heading#" + ContentPlaces.key(heading),
                        run.rule().phrase("place")))
                .expected(
                        before.style().equals(ROMAN_STYLE)
                                ? before.printed()
                                        .replace('i', 'I')
                                        .replace('v', 'V')
                                        .replace('x', 'X')
                                : before.printed())
                .actual(heading);
        if (next.isBeyond(before)) {
            breach.severity(INFO).note();
        }
        breach.add();
    }
}
