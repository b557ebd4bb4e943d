package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.thanthien.core.language.VietnameseText;

/** Texts as the set of their runs of syllables, by which copies are found in linear time. */
final class Shingles {

    /** Runs of five syllables are seldom the same by chance and still survive small changes. */
    private static final int SYLLABLES = 5;

    private static final String NUMBER = "0";
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /**
     * Returns the prints of texts, sorted, each once. Numbers count as one, and so does the name that is left out, since
     * those are what whoever copies a text puts in anew.
     *
     * @param texts the texts; no run goes from one into the next
     * @param name the name that is left out, empty for none
     */
    static long[] of(Collection<String> texts, String name) {
        String left = name.isEmpty() ? "" : VietnameseText.foldWords(name);
        List<long[]> parts = new ArrayList<>(texts.size());
        int size = 0;
        for (String text : texts) {
            long[] part = of(VietnameseText.foldWords(text), left);
            parts.add(part);
            size += part.length;
        }
        long[] all = new long[size];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return distinct(all);
    }

    private static long[] of(String folded, String name) {
        String plain = name.isEmpty() ? folded : (" " + folded + " ").replace(" " + name + " ", " " + NUMBER + " ");
        String[] syllables = plain.strip().split(" ", -1);
        if (syllables.length < SYLLABLES) {
            return new long[0];
        }
        long[] prints = new long[syllables.length - SYLLABLES + 1];
        for (int i = 0; i < prints.length; i++) {
            long print = 0;
            for (int j = i; j < i + SYLLABLES; j++) {
                print = (print + print(syllables[j])) * FACTOR;
                print ^= print >>> 29;
            }
            prints[i] = print;
        }
        return prints;
    }

    private static long print(String syllable) {
        String counted = Character.isDigit(syllable.charAt(0)) ? NUMBER : syllable;
        long print = 0;
        for (int i = 0; i < counted.length(); i++) {
            print = print * 31 + counted.charAt(i);
        }
        return print;
    }

    private static long[] distinct(long[] prints) {
        Arrays.sort(prints);
        int kept = 0;
        for (int i = 0; i < prints.length; i++) {
            if (i == 0 || prints[i] != prints[i - 1]) {
                prints[kept++] = prints[i];
            }
        }
        return Arrays.copyOf(prints, kept);
    }

    /** Returns how many prints both have. */
    static int shared(long[] some, long[] others) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                count++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    /** Returns the prints that the others do not have. */
    static long[] without(long[] some, long[] others) {
        return Arrays.stream(some)
                .filter(print -> Arrays.binarySearch(others, print) < 0)
                .toArray();
    }
}
