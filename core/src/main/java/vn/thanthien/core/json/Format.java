package vn.thanthien.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format of documents, such as {@code thanthien-report-1}, and the way up to it from older ones.
 *
 * @param name the name without the version
 * @param version the version that the types are
 * @param upgrades the steps from older versions, in order
 */
record Format(String name, int version, List<Upgrade> upgrades) {

    /**
     * A step from one version to a later one.
     *
     * @param from the version that it takes
     * @param to the version that it gives
     * @param change brings a document of one to the other; it leaves alone what is not as it should be, which the strict
     *     reader refuses afterwards
     */
    record Upgrade(int from, int to, UnaryOperator<ObjectNode> change) {}

    /** The names of all formats that the library reads or writes. */
    static final Set<String> NAMES = Set.of(
            "thanthien-acceptance",
            "thanthien-paper",
            "thanthien-plan",
            "thanthien-profile",
            "thanthien-report",
            "thanthien-result",
            "thanthien-units");

    private static final Pattern ID = Pattern.compile("(.+)-([0-9]{1,6})");

    /** Returns the format of a document type; empty for a part of a document. */
    static Optional<Format> of(Class<?> type) {
        try {
            String id = (String) type.getField("SCHEMA").get(null);
            Matcher parts = ID.matcher(id);
            if (!parts.matches()) {
                throw new IllegalStateException("no name and version: " + id);
            }
            // every format is in its first version: there is no step yet
            return Optional.of(new Format(parts.group(1), Integer.parseInt(parts.group(2)), List.of()));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the name with the version. */
    String id() {
        return name + "-" + version;
    }

    /** Returns the version of this format that a document says it has; 0 if it says another format or none. */
    int versionOf(String schema) {
        Matcher parts = ID.matcher(schema);
        return parts.matches() && parts.group(1).equals(name) ? Integer.parseInt(parts.group(2)) : 0;
    }

    /** Returns the steps that lead from an older version to this one; empty if none do. */
    List<Upgrade> way(int from) {
        int reached = from;
        List<Upgrade> way = new ArrayList<>();
        for (Upgrade upgrade : upgrades) {
            if (upgrade.from() == reached) {
                way.add(upgrade);
                reached = upgrade.to();
            }
        }
        return reached == version ? way : List.of();
    }
}
