package vn.thanthien.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Masking;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * The personal data of one document, to leave them out of what is shown: what stands in members that are marked
 * {@link Personal}.
 *
 * <p>Wherever such a text is repeated, in another case or spacing too, it is masked; what is told of such a member itself
 * is masked whole. A name that stands in running text only, and in no such member, is not known and stays.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PersonalData implements Masking {

    /** Words of address that stand before a name and are not part of it, folded. */
    private static final Set<String> ADDRESSES =
            Set.of(fold("ông"), fold("bà"), fold("anh"), fold("chị"), fold("đồng"), fold("chí"), fold("đ"), fold("c"));

    private final List<List<String>> texts = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    private PersonalData() {}

    /** Returns the personal data of a document. */
    public static PersonalData of(OfficialDocument document) {
        PersonalData data = new PersonalData();
        Class<?> type = document instanceof Plan ? Plan.class : Report.class;
        data.collect(StrictJson.treeOf(document), Shape.of(type), "");
        // the longest first: a name must not be taken out of the middle of what would be masked whole
        data.texts.sort(Collections.reverseOrder((a, b) -> Integer.compare(a.size(), b.size())));
        return data;
    }

    /** Returns the result without the personal data of its document; figures, dates and fingerprints stay. */
    public static CheckResult maskedIn(CheckResult result) {
        return result.masked(of(result.document()));
    }

    private void collect(JsonNode node, Shape shape, String pointer) {
        if (shape instanceof Shape.Members members) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                Shape.Member member = Fields.member(members, field.getKey());
                String at = pointer + "/" + field.getKey();
                if (member.personal()) {
                    pointers.add(at);
                    add(field.getValue().asText());
                } else {
                    collect(field.getValue(), member.shape(), at);
                }
            }
        } else if (shape instanceof Shape.Elements elements) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), elements.element(), pointer + "/" + i);
            }
        }
    }

    /** The text as a whole, and the name that it may begin with ("ông Nguyễn Văn A, Chủ tịch UBND xã"). */
    private void add(String text) {
        addWords(text);
        int end = 0;
        while (end < text.length() && ",;(\u2013".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        addWords(text.substring(0, end));
    }

    private void addWords(String text) {
        List<String> words =
                new ArrayList<>(Word.of(text).stream().map(Word::folded).toList());
        while (!words.isEmpty() && ADDRESSES.contains(words.get(0))) {
            words.remove(0);
        }
        // one word alone may be any word, and numbers are figures
        boolean letters = words.stream().anyMatch(word -> !word.chars().allMatch(Character::isDigit));
        if (words.size() > 1 && letters && !texts.contains(words)) {
            texts.add(words);
        }
    }

    @Override
    public String mask(String text) {
        List<Word> words = Word.of(text);
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            int length = longestAt(words, i);
            if (length > 0) {
                masked.append(text, copied, words.get(i).start()).append(MASK);
                copied = words.get(i + length - 1).end();
                i += length - 1;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private int longestAt(List<Word> words, int from) {
        for (List<String> personal : texts) {
            if (startsAt(words, from, personal)) {
                return personal.size();
            }
        }
        return 0;
    }

    private static boolean startsAt(List<Word> words, int from, List<String> personal) {
        if (from + personal.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < personal.size(); i++) {
            if (!words.get(from + i).folded().equals(personal.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isHidden(String pointer) {
        return pointers.contains(pointer);
    }

    private static String fold(String word) {
        return VietnameseText.fold(word);
    }

    /** A word of a text with its place. */
    private record Word(int start, int end, String folded) {

        static List<Word> of(String text) {
            List<Word> words = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i < text.length() && isOfWord(text.charAt(i));
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    words.add(new Word(start, i, fold(text.substring(start, i))));
                    start = -1;
                }
            }
            return words;
        }

        private static boolean isOfWord(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
