package vn.thanthien.render.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A numbered title (đề mục). The marker is kept as printed ("I.", "2.1."), so that a report read from paper keeps its
 * own numbering; {@link DocumentBuilder#heading(Level, String)} counts by itself.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param level the rank
 * @param marker the number as printed, with its mark; empty if the heading has none
 * @param title the title, in capitals where the level demands it
 * @param anchor where in the data this heading came from
 */
public record Heading(Level level, String marker, Phrase title, Optional<Anchor> anchor) implements Block {

    /** Refuses null. */
    public Heading {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.heading(this);
    }
}
