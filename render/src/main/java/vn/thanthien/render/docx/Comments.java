package vn.thanthien.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;

/**
 * Where the remarks on a document stand, and the part of the package that holds their words.
 *
 * <p>A document is written twice: first to learn which places of the data it shows, then with each remark at the best of
 * them.
 */
final class Comments {

    private static final String AUTHOR = "Thân Thiện";
    private static final String INITIALS = "TT";

    /** Half points: comments are smaller than the text. */
    private static final String SIZE = "20";

    private final List<Remark> remarks;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, List<Integer>> placed = new HashMap<>();
    private boolean placing;

    private Comments(List<Remark> remarks) {
        this.remarks = List.copyOf(remarks);
    }

    static Comments of(List<Remark> remarks) {
        return new Comments(remarks);
    }

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    /** Gives each remark a place among those that were seen until now; from now on they are taken. */
    void place() {
        placing = true;
        for (int i = 0; i < remarks.size(); i++) {
            placed.computeIfAbsent(best(remarks.get(i).place().pointer()), none -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The place itself, else the nearest one around it, else the first one within it, else the title. */
    private String best(String pointer) {
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            if (seen.contains(around)) {
                return around;
            }
            // a list that is not shown as a whole: what is told of it stands at its first entry
            Optional<String> within = within(around);
            if (within.isPresent()) {
                return within.get();
            }
        }
        return "";
    }

    private Optional<String> within(String pointer) {
        return seen.stream().filter(place -> place.startsWith(pointer + "/")).findFirst();
    }

    /** Returns the remarks at a place, each once; none while the places are still being learnt. */
    List<Integer> take(Anchor anchor) {
        if (!placing) {
            seen.add(anchor.pointer());
            return List.of();
        }
        List<Integer> here = placed.remove(anchor.pointer());
        return here == null ? List.of() : here;
    }

    static void open(Xml xml, List<Integer> here) {
        here.forEach(id -> xml.empty("commentRangeStart", "id", id.toString()));
    }

    static void close(Xml xml, List<Integer> here) {
        here.forEach(id -> xml.empty("commentRangeEnd", "id", id.toString()));
        here.forEach(id ->
                xml.start("r").empty("commentReference", "id", id.toString()).end());
    }

    byte[] part() {
        return Xml.part("comments", List.of(Namespace.WORD), xml -> {
            for (int i = 0; i < remarks.size(); i++) {
                Remark remark = remarks.get(i);
                xml.start("comment", "id", Integer.toString(i), "author", AUTHOR, "initials", INITIALS);
                line(xml, remark.heading(), true);
                remark.lines().forEach(line -> line(xml, line, false));
                xml.end();
            }
        });
    }

    private static void line(Xml xml, String text, boolean bold) {
        xml.start("p").start("pPr");
        xml.empty("spacing", "before", "0", "after", "60", "line", "240", "lineRule", "auto");
        xml.empty("ind", "firstLine", "0").empty("jc", "val", "left").end();
        xml.start("r").start("rPr");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", SIZE).end();
        xml.start("t");
        xml.space();
        xml.text(text).end().end().end();
    }
}
