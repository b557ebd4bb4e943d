package vn.thanthien.render.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * At which parts of a document remarks are shown (nơi đặt ghi chú).
 *
 * <p>A writer writes the document twice: first in {@link #of}, which learns the places of the data that it shows, then with
 * each remark at the best of them.
 *
 * <p>This class is mutable and not thread-safe; each writing makes one.
 */
public final class RemarkPlaces {

    private final List<Remark> remarks;
    private final Set<String> seen = new LinkedHashSet<>();
    /** Places that are told in a part of the document with another one, by which that part is known. */
    private final Map<String, String> together = new HashMap<>();

    private final Map<String, List<Integer>> placed = new HashMap<>();
    private boolean settled;

    private RemarkPlaces(List<Remark> remarks) {
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Gives each remark its place.
     *
     * @param remarks the remarks; those that come to stand at one part keep their order
     * @param writing writes the document, asking for the remarks at each part; what it writes is thrown away. It is not
     *     called when there are no remarks
     * @return the places, for the writing that counts
     */
    public static RemarkPlaces of(List<Remark> remarks, Consumer<RemarkPlaces> writing) {
        RemarkPlaces places = new RemarkPlaces(remarks);
        if (!remarks.isEmpty()) {
            writing.accept(places);
        }
        places.settle();
        return places;
    }

    /**
     * The remarks.
     *
     * @return the remarks in the order given
     */
    public List<Remark> remarks() {
        return remarks;
    }

    private void settle() {
        settled = true;
        for (int i = 0; i < remarks.size(); i++) {
            placed.computeIfAbsent(best(remarks.get(i).place().pointer()), none -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The place itself, else the nearest one around it, else the first one within that, else the title. */
    private String best(String pointer) {
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            if (seen.contains(around)) {
                return around;
            }
            String shared = together.get(around);
            if (shared != null) {
                return shared;
            }
            // a list that is not shown as a whole: what is told of it stands at its first entry
            Optional<String> within = within(around + "/");
            if (within.isPresent()) {
                return within.get();
            }
        }
        return "";
    }

    private Optional<String> within(String around) {
        return seen.stream().filter(place -> place.startsWith(around)).findFirst();
    }

    /**
     * Hands out the remarks at a place, each once.
     *
     * @param anchor the place of what is written next
     * @return the positions of the remarks in {@link #remarks()}; none while the places are still being learnt
     */
    public List<Integer> take(Anchor anchor) {
        if (!settled) {
            seen.add(anchor.pointer());
            anchor.others().forEach(other -> together.putIfAbsent(other, anchor.pointer()));
            return List.of();
        }
        List<Integer> here = placed.remove(anchor.pointer());
        return here == null ? List.of() : here;
    }
}
