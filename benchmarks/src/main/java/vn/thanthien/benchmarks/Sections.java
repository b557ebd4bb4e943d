package vn.thanthien.benchmarks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.report.DialogueStatistics;
import vn.thanthien.core.report.DossierCounts;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PetitionStatistics;
import vn.thanthien.core.report.ReceptionStatistics;

/**
 * The sections of one span of figures; one that the report lacks is there with nothing stated, so that no rule asks.
 *
 * @param dossiers the counts of dossiers
 * @param petitions the counts of petitions
 * @param reception the counts of citizen reception
 * @param dialogues the counts of dialogues
 * @param letters the counts of letters
 */
record Sections(
        DossierCounts dossiers,
        PetitionStatistics petitions,
        ReceptionStatistics reception,
        DialogueStatistics dialogues,
        LetterStatistics letters) {

    private static final DossierStatistics NO_DOSSIERS =
            DossierStatistics.builder().build();
    private static final PetitionStatistics NO_PETITIONS =
            PetitionStatistics.builder().build();
    private static final ReceptionStatistics NO_RECEPTION =
            ReceptionStatistics.builder().build();
    private static final DialogueStatistics NO_DIALOGUES =
            DialogueStatistics.builder().build();
    private static final LetterStatistics NO_LETTERS =
            LetterStatistics.builder().build();
    private static final Sections NONE =
            new Sections(NO_DOSSIERS, NO_PETITIONS, NO_RECEPTION, NO_DIALOGUES, NO_LETTERS);

    static Sections of(Optional<PeriodFigures> figures) {
        return figures.isEmpty() ? NONE : of(figures.get());
    }

    static Sections of(PeriodFigures figures) {
        return new Sections(
                or(figures.getDossiers().orElse(null), NO_DOSSIERS),
                or(figures.getPetitions().orElse(null), NO_PETITIONS),
                or(figures.getReception().orElse(null), NO_RECEPTION),
                or(figures.getDialogues().orElse(null), NO_DIALOGUES),
                or(figures.getLetters().orElse(null), NO_LETTERS));
    }

    /** The sections of which a row of the table by field has only the dossiers. */
    static Sections ofRow(DossierCounts row) {
        return new Sections(row, NO_PETITIONS, NO_RECEPTION, NO_DIALOGUES, NO_LETTERS);
    }

    private static <T> T or(@Nullable T section, T none) {
        return section == null ? none : section;
    }
}
