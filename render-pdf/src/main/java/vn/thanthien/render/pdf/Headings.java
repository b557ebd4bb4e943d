package vn.thanthien.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which paragraphs are headings, and of which level: none is left out on the way down. Not thread-safe. */
final class Headings {

    /** The styles of the title. */
    private static final Set<String> TITLES = Set.of("TenLoai", "TenLoaiDang", "BangTen");
    /** The styles of what goes on with a heading in a paragraph of its own. */
    private static final Map<String, String> CONTINUED =
            Map.of("TrichYeu", "TenLoai", "TenPhan", "Phan", "TenPhuLuc", "PhuLuc");

    private static final Map<String, Integer> DEPTHS =
            Map.of("PhuLuc", 1, "Phan", 1, "TenPhan", 1, "MucLaMa", 2, "Khoan", 3, "Diem", 4);
    private static final int DEEPEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** Whether a style goes on with the heading before it. */
    static boolean continues(String style, String before) {
        String begun = CONTINUED.getOrDefault(style, "");
        return !begun.isEmpty() && before.startsWith(begun);
    }

    /** The level of a heading, 1 for the title; absent if a style is none. */
    Optional<Integer> level(String style) {
        if (TITLES.contains(style)) {
            open.clear();
            return Optional.of(1);
        }
        Integer depth = DEPTHS.get(style);
        if (depth == null) {
            return Optional.empty();
        }
        while (!open.isEmpty() && open.peek() >= depth) {
            open.pop();
        }
        open.push(depth);
        return Optional.of(Math.min(DEEPEST, open.size() + 1));
    }
}
