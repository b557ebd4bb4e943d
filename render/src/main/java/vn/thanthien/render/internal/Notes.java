package vn.thanthien.render.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;

/** Numbers remarks in the order in which the parts that they concern are written. Not thread-safe. */
public final class Notes {

    private final RemarkPlaces places;
    private final List<Remark> told = new ArrayList<>();

    /** Notes at these places. */
    public Notes(RemarkPlaces places) {
        this.places = places;
    }

    /** The numbers of the remarks that stand at places of the data; each is answered once. */
    public List<Integer> at(String... pointers) {
        return at(Stream.of(pointers).map(Anchor::new));
    }

    private List<Integer> at(Stream<Anchor> anchors) {
        List<Integer> numbers = new ArrayList<>();
        // in the order in which they were given, the gravest first
        anchors.flatMap(anchor -> places.take(anchor).stream()).sorted().forEach(index -> {
            told.add(places.remarks().get(index));
            numbers.add(told.size());
        });
        return numbers;
    }

    /** The numbers of the remarks that stand at a part, if it came from the data. */
    public List<Integer> at(Optional<Anchor> anchor) {
        return at(anchor.stream());
    }

    /** The remarks in the order of their numbers. */
    public List<Remark> told() {
        return List.copyOf(told);
    }
}
