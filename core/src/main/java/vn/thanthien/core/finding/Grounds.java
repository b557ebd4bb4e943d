package vn.thanthien.core.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a finding rests on: the rule, and the place and words that are made of it when somebody asks for them.
 *
 * <p>Most findings are counted, sorted and never read; grounds therefore keep the numbers and not the words.
 *
 * <p>Implementations are immutable and thread-safe, and give the same answers at every call.
 */
public interface Grounds {

    /** Returns the rule that is broken. */
    RuleInfo rule();

    /** Returns where it stands. */
    Place place();

    /** Returns what the rule expected. */
    Phrase expected();

    /** Returns what was found. */
    Phrase actual();

    /** Returns what else a reader must know: the reading used, a presumed period. */
    Optional<Phrase> note();

    /** Returns the other places that play a part. */
    List<Place> related();

    /** Returns the checked legal bases in force on the document's date; empty where there is none. */
    List<Citation> citations();
}
