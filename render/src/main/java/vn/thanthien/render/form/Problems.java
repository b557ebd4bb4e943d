package vn.thanthien.render.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.render.form.FormProblem.Kind;
import vn.thanthien.render.form.Spots.Spot;

/**
 * Gathers problems, however they are come upon, and gives them in the order in which a clerk meets them in the form.
 * Mutable; lives in one reading.
 */
final class Problems {

    /** However much is wrong, no more than these are told: nobody reads more. */
    static final int MOST = 1_000;

    private record Found(int part, int row, int blank, FormProblem problem) {}

    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> blanks = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    Problems(Spots spots) {
        for (Spot spot : spots.all()) {
            String id = spot.blank().id();
            int order = blanks.size();
            blanks.put(id, order);
            // the rows of a list stand together
            parts.putIfAbsent(part(id), order);
        }
    }

    private static String part(String id) {
        String list = Answers.list(id);
        return list.isEmpty() ? id : list;
    }

    void add(Kind kind, FormPlace place, Bilingual expected, String words) {
        add(kind, place, expected, words, place.control());
    }

    /** Adds a problem that stands behind a blank of the form. */
    void add(Kind kind, FormPlace place, Bilingual expected, String words, String near) {
        if (found.size() < MOST) {
            found.add(new Found(
                    parts.getOrDefault(part(near), 0),
                    place.row().orElse(0),
                    blanks.getOrDefault(near, 0),
                    new FormProblem(kind, place, expected, words)));
        }
    }

    List<FormProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::part)
                        .thenComparingInt(Found::row)
                        .thenComparingInt(Found::blank))
                .map(Found::problem)
                .toList();
    }
}
