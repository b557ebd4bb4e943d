package vn.thanthien.render.document;

import java.util.ArrayList;
import java.util.List;

/** The marks that end a line (dấu câu cuối dòng), so that no line ends with two of them. */
final class Punctuation {

    /** The mark that ends a document: nothing may be added after it. */
    static final String END_OF_DOCUMENT = "./.";

    private Punctuation() {}

    /** The phrase with its own closing marks replaced by the given one. */
    static Phrase ended(Phrase phrase, String mark) {
        List<Inline> inlines = new ArrayList<>(phrase.inlines());
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Text last) {
            String kept = withoutClosingMarks(last.content());
            inlines.remove(inlines.size() - 1);
            if (!kept.isEmpty()) {
                inlines.add(new Text(kept, last.emphasis()));
                break;
            }
        }
        inlines.add(Text.of(mark));
        return new Phrase(inlines);
    }

    /** The phrases as a list that ends each line with ";" and the last with ".". */
    static List<Phrase> series(List<Phrase> phrases) {
        List<Phrase> ended = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            ended.add(ended(phrases.get(i), i == phrases.size() - 1 ? "." : ";"));
        }
        return ended;
    }

    // Not a regular expression: a repeated group overflows the stack on a long row of dots.
    private static String withoutClosingMarks(String text) {
        int end = text.length();
        while (end > 0) {
            if (text.startsWith(END_OF_DOCUMENT, end - END_OF_DOCUMENT.length())) {
                end -= END_OF_DOCUMENT.length();
            } else if (".;,".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            } else {
                break;
            }
        }
        return text.substring(0, end);
    }
}
