package vn.thanthien.render.compose;

import static vn.thanthien.core.figure.Figures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;

/**
 * Figures that are told in one line: a whole and its parts ("Tổng số lượt tiếp công dân: 96 lượt, trong đó: …"), or
 * equals under a common name.
 *
 * @param section the canonical section in which they are told
 * @param name the key of the common name, if the line has one
 * @param whole the figure that the others are parts of, if there is one
 * @param parts the other figures
 * @param asked whether a form asks for the parts; not if they restate what the form asks elsewhere
 * @param elsewhere whether the whole is told elsewhere already, so that here only its name introduces its parts
 */
record FigureGroup(
        String section,
        Optional<String> name,
        Optional<Figure> whole,
        List<Figure> parts,
        boolean asked,
        boolean elsewhere) {

    /** In the order in which the sections tell them. */
    static final List<FigureGroup> ALL = List.of(
            sum("S3.1", DOSSIERS_RECEIVED_IN_PERIOD),
            split(
                            "S3.1",
                            DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
                            DOSSIERS_RECEIVED_IN_PERSON,
                            DOSSIERS_RECEIVED_BY_POST)
                    .toldElsewhere()
                    .unasked(),
            split("S3.1", DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_PARTIAL_ONLINE, DOSSIERS_RECEIVED_FULL_ONLINE)
                    .toldElsewhere(),
            sum("S3.1", DOSSIERS_RESOLVED_WITHIN_TERM).unasked(),
            named(
                    "S3.1",
                    "group.otherStates",
                    DOSSIERS_AWAITING_SUPPLEMENT,
                    DOSSIERS_RETURNED,
                    DOSSIERS_WITHDRAWN,
                    DOSSIERS_OTHER),
            named(
                    "S3.1",
                    "group.procedures",
                    DOSSIERS_PROCEDURES_WITHIN_COMPETENCE,
                    DOSSIERS_PROCEDURES_PUBLICISED,
                    DOSSIERS_PROCEDURES_ONLINE),
            sum("S3.1", DOSSIERS_DUE),
            sum("S3.1", DOSSIERS_ELIGIBLE_ONLINE),
            sum("S3.1", DOSSIERS_ON_ONE_STOP_SYSTEM),
            named("S3.1", "group.digitising", DOSSIERS_DIGITISED, DOSSIERS_RESULTS_DIGITISED),
            split("S3.1", DOSSIERS_WITH_FEES, DOSSIERS_PAID_ONLINE),
            sum("S3.1", DOSSIERS_SERVED_AT_HOME),
            named("S3.2", "group.publicising", DEMOCRACY_CONTENTS_REQUIRED, DEMOCRACY_CONTENTS_PUBLICISED),
            named(
                    "S3.2",
                    "group.boards",
                    DEMOCRACY_INSPECTION_BOARD_MEMBERS,
                    DEMOCRACY_INSPECTION_BOARD_INSPECTIONS,
                    DEMOCRACY_SUPERVISION_BOARD_MEMBERS,
                    DEMOCRACY_SUPERVISION_BOARD_INSPECTIONS),
            split(
                    "S3.2",
                    DEMOCRACY_RECOMMENDATIONS,
                    DEMOCRACY_RECOMMENDATIONS_ACCEPTED,
                    DEMOCRACY_RECOMMENDATIONS_REJECTED,
                    DEMOCRACY_RECOMMENDATIONS_PENDING),
            split(
                    "S3.3",
                    RECEPTION_VISITS,
                    RECEPTION_REGULAR_VISITS,
                    RECEPTION_AD_HOC_VISITS,
                    RECEPTION_HEAD_VISITS,
                    RECEPTION_DELEGATE_VISITS,
                    RECEPTION_LARGE_GROUP_VISITS),
            named(
                    "S3.3",
                    "group.reception",
                    RECEPTION_PERSONS,
                    RECEPTION_CASES,
                    RECEPTION_HEAD_DAYS,
                    RECEPTION_LARGE_GROUPS,
                    RECEPTION_PETITIONS_RECEIVED),
            split("S3.3", PETITIONS_TO_PROCESS, PETITIONS_CARRIED_OVER, PETITIONS_RECEIVED),
            named(
                    "S3.3",
                    "group.processing",
                    PETITIONS_PROCESSED,
                    PETITIONS_UNPROCESSED,
                    PETITIONS_ELIGIBLE,
                    PETITIONS_INELIGIBLE),
            named(
                    "S3.3",
                    "group.petitionKinds",
                    PETITIONS_COMPLAINTS,
                    PETITIONS_DENUNCIATIONS,
                    PETITIONS_RECOMMENDATIONS_AND_FEEDBACK),
            named(
                    "S3.3",
                    "group.competence",
                    PETITIONS_WITHIN_COMPETENCE,
                    PETITIONS_OUTSIDE_COMPETENCE,
                    PETITIONS_GUIDED,
                    PETITIONS_FORWARDED,
                    PETITIONS_URGED),
            named(
                    "S3.3",
                    "group.resolution",
                    PETITIONS_RESOLVED,
                    PETITIONS_PENDING,
                    PETITIONS_OVERDUE,
                    PETITIONS_BACKLOG,
                    PETITIONS_ESCALATED),
            split("S3.3", PETITIONS_RECOMMENDATIONS_AND_FEEDBACK, PETITIONS_RECOMMENDATIONS, PETITIONS_FEEDBACK)
                    .toldElsewhere()
                    .unasked(),
            named(
                    "S3.3",
                    "group.complaints",
                    PETITIONS_COMPLAINTS_RESOLVED,
                    PETITIONS_COMPLAINTS_CORRECT,
                    PETITIONS_COMPLAINTS_WRONG,
                    PETITIONS_COMPLAINTS_PARTLY_CORRECT,
                    PETITIONS_COMPLAINTS_SETTLED),
            named(
                    "S3.3",
                    "group.denunciations",
                    PETITIONS_DENUNCIATIONS_RESOLVED,
                    PETITIONS_DENUNCIATIONS_CORRECT,
                    PETITIONS_DENUNCIATIONS_WRONG,
                    PETITIONS_DENUNCIATIONS_PARTLY_CORRECT),
            named(
                    "S3.3",
                    "group.cases",
                    PETITIONS_CASES_WITHIN_COMPETENCE,
                    PETITIONS_CASES_RESOLVED,
                    PETITIONS_CASES_PENDING),
            sum("S3.4", DIALOGUES_HELD),
            sum("S3.4", DIALOGUES_PARTICIPANTS),
            split(
                    "S3.4",
                    DIALOGUES_OPINIONS,
                    DIALOGUES_ANSWERED_ON_THE_SPOT,
                    DIALOGUES_ANSWERED_IN_WRITING,
                    DIALOGUES_FORWARDED_OR_PENDING),
            named("S3.5", "group.commitments", COMMITMENTS_OBLIGED, COMMITMENTS_SIGNED, COMMITMENTS_VIOLATIONS),
            sum("S3.6", LETTERS_TOTAL),
            split(
                    "S3.6",
                    LETTERS_CONGRATULATION,
                    LETTERS_CONGRATULATION_MARRIAGE,
                    LETTERS_CONGRATULATION_BIRTH,
                    LETTERS_CONGRATULATION_OTHER),
            sum("S3.6", LETTERS_CONDOLENCE),
            split("S3.6", LETTERS_APOLOGY, LETTERS_APOLOGY_FOR_LATENESS, LETTERS_APOLOGY_OTHER),
            sum("S3.6", LETTERS_THANK_YOU),
            named(
                    "S3.6",
                    "group.civilStatus",
                    LETTERS_MARRIAGES_REGISTERED,
                    LETTERS_BIRTHS_REGISTERED,
                    LETTERS_DEATHS_REGISTERED),
            sum("S3.8", SUPERVISION_INSPECTIONS),
            sum("S3.8", SUPERVISION_REVIEWS));

    private static FigureGroup sum(String section, Figure whole) {
        return new FigureGroup(section, Optional.empty(), Optional.of(whole), List.of(), true, false);
    }

    private static FigureGroup split(String section, Figure whole, Figure... parts) {
        return new FigureGroup(section, Optional.empty(), Optional.of(whole), List.of(parts), true, false);
    }

    private static FigureGroup named(String section, String name, Figure... figures) {
        return new FigureGroup(section, Optional.of(name), Optional.empty(), List.of(figures), true, false);
    }

    private FigureGroup unasked() {
        return new FigureGroup(section, name, whole, parts, false, elsewhere);
    }

    private FigureGroup toldElsewhere() {
        return new FigureGroup(section, name, whole, parts, asked, true);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        whole.ifPresent(figures::add);
        figures.addAll(parts);
        return figures;
    }

    /** The line, with a whole that is told elsewhere left out; nothing if no figure is known. */
    Optional<Phrase> line(Function<Figure, Optional<Inline>> values) {
        Optional<Phrase> lead = elsewhere ? Optional.empty() : whole.flatMap(figure -> counted(figure, values));
        boolean alone = name.isPresent()
                && parts.stream().filter(part -> values.apply(part).isPresent()).count() == 1;
        boolean introduced = lead.isPresent() || (name.isPresent() && !alone) || elsewhere;
        List<Phrase> told = parts.stream()
                .map(part -> introduced ? part(part, values) : counted(part, values))
                .flatMap(Optional::stream)
                .toList();
        if (told.isEmpty()) {
            return lead.map(phrase -> phrase.plus("."));
        }
        Phrase line = introduced ? introduction(lead) : Phrase.empty();
        for (int i = 0; i < told.size(); i++) {
            line = line.plus(i == 0 ? "" : "; ").plus(told.get(i));
        }
        return Optional.of(line.plus("."));
    }

    private Phrase introduction(Optional<Phrase> lead) {
        if (lead.isPresent()) {
            return Wording.phrase("group.whole", lead.get());
        }
        if (name.isPresent()) {
            return Wording.phrase("group.named", Phrase.of(Wording.text(name.get())));
        }
        return elsewhere && whole.isPresent()
                ? Wording.phrase("group.among", Phrase.of(Printed.within(Printed.label(whole.get()))))
                : Phrase.empty();
    }

    /** "Thư chia buồn: 25 thư". */
    static Optional<Phrase> counted(Figure figure, Function<Figure, Optional<Inline>> values) {
        return values.apply(figure)
                .map(value -> Wording.phrase(
                        figure.unit() == FigureUnit.PERCENT ? "figure.percent" : "figure.counted",
                        Phrase.of(Printed.label(figure)),
                        Phrase.of(value),
                        Phrase.of(figure.unit().label().vietnamese())));
    }

    /** "25 thư chia buồn": labels begin with what is counted, some of them after "số". */
    private static Optional<Phrase> part(Figure figure, Function<Figure, Optional<Inline>> values) {
        String label = Printed.within(Printed.label(figure));
        String number = Wording.text("figure.number") + " ";
        boolean isNumber = label.startsWith(number);
        String counted = isNumber ? label.substring(number.length()) : label;
        String unit = figure.unit().label().vietnamese() + " ";
        // Events are counted as cases: "52 trường hợp đăng ký kết hôn".
        boolean needsUnit = isNumber && figure.unit() == FigureUnit.CASE && !counted.startsWith(unit);
        return values.apply(figure)
                .map(value -> Wording.phrase(
                        "figure.part", Phrase.of(value), Phrase.of(needsUnit ? unit + counted : counted)));
    }
}
