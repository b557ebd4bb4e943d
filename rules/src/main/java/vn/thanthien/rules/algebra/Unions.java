package vn.thanthien.rules.algebra;

import static vn.thanthien.core.figure.Figures.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.figure.Figure;

/** Figures of the dictionary that are other figures together: one number for "trước hạn và đúng hạn" is such a figure. */
final class Unions {

    private static final Map<Set<Figure>, Figure> ALL = Map.of(
            Set.of(DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME), DOSSIERS_RESOLVED_WITHIN_TERM,
            Set.of(DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST), DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
            Set.of(DOSSIERS_RECEIVED_PARTIAL_ONLINE, DOSSIERS_RECEIVED_FULL_ONLINE), DOSSIERS_RECEIVED_ONLINE,
            Set.of(DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_LATE), DOSSIERS_RESOLVED,
            Set.of(DOSSIERS_PENDING_WITHIN_TERM, DOSSIERS_PENDING_OVERDUE), DOSSIERS_PENDING,
            Set.of(PETITIONS_RECOMMENDATIONS, PETITIONS_FEEDBACK), PETITIONS_RECOMMENDATIONS_AND_FEEDBACK,
            Set.of(LETTERS_CONGRATULATION_MARRIAGE, LETTERS_CONGRATULATION_BIRTH, LETTERS_CONGRATULATION_OTHER),
                    LETTERS_CONGRATULATION,
            Set.of(LETTERS_APOLOGY_FOR_LATENESS, LETTERS_APOLOGY_OTHER), LETTERS_APOLOGY);

    private Unions() {}

    static Optional<Figure> of(List<Figure> together) {
        return Optional.ofNullable(ALL.get(Set.copyOf(together)));
    }
}
