package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;
import java.util.Optional;

/**
 * What a typed text means.
 *
 * @param value the value, if the text has one meaning
 * @param state how the text was understood
 */
record Parsed(Optional<JsonNode> value, State state) {

    /** How a text was understood. */
    enum State {
        /** It has one meaning. */
        UNDERSTOOD,
        /** It says that nothing of the kind arose. */
        NONE_ARISEN,
        /** It may mean several things. */
        DOUBTFUL,
        /** It is not what belongs there. */
        OTHER
    }

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    Parsed {
        Objects.requireNonNull(state, "state");
    }

    static Parsed of(JsonNode value) {
        return new Parsed(Optional.of(value), State.UNDERSTOOD);
    }

    static Parsed of(String value) {
        return of(JSON.textNode(value));
    }

    static Parsed noneArisen() {
        return new Parsed(Optional.empty(), State.NONE_ARISEN);
    }

    static Parsed doubtful() {
        return new Parsed(Optional.empty(), State.DOUBTFUL);
    }

    static Parsed other() {
        return new Parsed(Optional.empty(), State.OTHER);
    }
}
