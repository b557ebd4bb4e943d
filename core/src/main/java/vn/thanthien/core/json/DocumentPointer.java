package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * What stands at a place of a document that a JSON Pointer (RFC 6901) names.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class DocumentPointer {

    private DocumentPointer() {}

    /** What stands at a place. */
    public enum State {
        /** The text is no pointer, or documents of this type have no such place. */
        UNKNOWN,
        /** Nothing, but something could stand there. */
        EMPTY,
        /** An object, a list or a text, of which a part may be missing. */
        PARTIAL,
        /** A number, a choice, or whether something is so: it is there as a whole. */
        WHOLE
    }

    /** The document as it would be written, with a look at what stands where. */
    public static final class Tree {

        private final JsonNode root;
        private final Shape shape;

        private Tree(JsonNode root, Shape shape) {
            this.root = root;
            this.shape = shape;
        }

        /** Returns what stands at the place that a text names. */
        public State at(String pointer) {
            JsonPointer path;
            try {
                path = JsonPointer.compile(pointer);
            } catch (IllegalArgumentException e) {
                return State.UNKNOWN;
            }
            Shape there = shape;
            JsonNode node = root;
            for (; !path.matches(); path = path.tail()) {
                if (there instanceof Shape.Members members) {
                    Shape.Member member = members.members().get(path.getMatchingProperty());
                    if (member == null) {
                        return State.UNKNOWN;
                    }
                    there = member.shape();
                    node = node.path(path.getMatchingProperty());
                } else if (there instanceof Shape.Elements elements && node.has(path.getMatchingIndex())) {
                    there = elements.element();
                    node = node.path(path.getMatchingIndex());
                } else {
                    return State.UNKNOWN;
                }
            }
            return state(there, node);
        }

        private static State state(Shape shape, JsonNode node) {
            if (node.isMissingNode() || node.isNull()) {
                return State.EMPTY;
            }
            if (!(shape instanceof Shape.Scalar scalar)) {
                return State.PARTIAL;
            }
            return switch (scalar.kind()) {
                case TEXT, DATE -> State.PARTIAL;
                case COUNT, NUMBER, POSITIVE, FLAG, DECIMAL, CHOICE, FIGURE -> State.WHOLE;
            };
        }
    }

    /** Returns a look at the places of a document. */
    public static Tree of(OfficialDocument document) {
        Class<?> type = document instanceof Plan ? Plan.class : Report.class;
        return new Tree(StrictJson.treeOf(document), Shape.of(type));
    }
}
