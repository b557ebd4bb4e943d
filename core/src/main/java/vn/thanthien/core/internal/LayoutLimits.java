package vn.thanthien.core.internal;

import java.util.Map;
import java.util.Optional;

/** How far the choices of a layout may go, by the member that chooses; reader and schema both hold to it. */
public final class LayoutLimits {

    /** The least and the most that is allowed, in the unit of the measure. */
    public record Range(int least, int most) {}

    private static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("marginTop", new Range(20, 25)),
            Map.entry("marginBottom", new Range(20, 25)),
            Map.entry("marginLeft", new Range(30, 35)),
            Map.entry("marginRight", new Range(15, 20)),
            Map.entry("nationalTitleSize", new Range(12, 13)),
            Map.entry("mottoSize", new Range(13, 14)),
            Map.entry("organSize", new Range(12, 13)),
            Map.entry("datelineSize", new Range(13, 14)),
            Map.entry("typeSize", new Range(13, 14)),
            Map.entry("subjectSize", new Range(13, 14)),
            Map.entry("bodySize", new Range(13, 14)),
            Map.entry("signatureSize", new Range(13, 14)),
            Map.entry("annexSize", new Range(13, 14)),
            Map.entry("pageNumberSize", new Range(13, 14)),
            Map.entry("paragraphSpacing", new Range(6, 24)),
            Map.entry("lineSpacing", new Range(100, 150)));

    private LayoutLimits() {}

    /** Returns the limits of a member of the layout; empty if it is no measure. */
    public static Optional<Range> of(String property) {
        return Optional.ofNullable(RANGES.get(property));
    }
}
