package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DIALOGUES_HELD;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DialogueKind;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** When a dialogue is announced and its results are made known, with whom it is held, and what is told of it. */
final class DialogueChecks {

    static final String NOTICE = "dialogue.notice";
    static final String RESULTS = "dialogue.results";
    static final String YOUTH = "dialogue.youth";

    private DialogueChecks() {}

    /** People know of a dialogue so many days before it. */
    static void announcedInTime(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getDialogues().size(); i++) {
            Dialogue dialogue = report.getDialogues().get(i);
            Optional<PartialDate> notice = dialogue.getNoticeDate();
            Requirement days = requirement(NOTICE, dialogue, subject).orElse(null);
            if (notice.isEmpty() || days == null || !days.isKnown()) {
                notApplicable(days, run);
                continue;
            }
            PartialDate date = dialogue.getDate().orElseThrow();
            LocalDate last = date.latest().minusDays(days.least());
            if (notice.get().earliest().isAfter(last)) {
                run.breach(ContentPlaces.dialogue(dialogue, i, "/noticeDate"))
                        .expected(days.least(), PartialDate.of(last))
                        .actual(notice.get(), date)
                        .citing(days.citations())
                        .add();
            } else if (notice.get().latest().isAfter(date.earliest().minusDays(days.least()))) {
                // a blank in one of the dates decides it
                run.notApplicable();
            } else {
                run.holds();
            }
        }
        none(report, run);
    }

    /** What became of the opinions is made known within so many days. */
    static void resultsInTime(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getDialogues().size(); i++) {
            Dialogue dialogue = report.getDialogues().get(i);
            Optional<PartialDate> results = dialogue.getResultsDate();
            Requirement days = requirement(RESULTS, dialogue, subject).orElse(null);
            if (results.isEmpty() || days == null || !days.isKnown()) {
                notApplicable(days, run);
                continue;
            }
            PartialDate date = dialogue.getDate().orElseThrow();
            LocalDate last = date.latest().plusDays(days.most());
            if (results.get().earliest().isAfter(last)) {
                run.breach(ContentPlaces.dialogue(dialogue, i, "/resultsDate"))
                        .expected(days.most(), PartialDate.of(last))
                        .actual(results.get(), date)
                        .citing(days.citations())
                        .add();
            } else if (results.get().latest().isAfter(date.earliest().plusDays(days.most()))) {
                run.notApplicable();
            } else {
                run.holds();
            }
        }
        none(report, run);
    }

    /** The law asks it of dialogues of the head with the people; its first day may lie within a date that is not whole. */
    private static Optional<Requirement> requirement(String parameter, Dialogue dialogue, Subject subject) {
        return dialogue.getDate()
                .filter(date -> DialogueRules.isWithThePeople(dialogue))
                .map(PartialDate::earliest)
                .map(day -> subject.requirement(parameter, new DateSpan(day, day)))
                .filter(Requirement::isSet);
    }

    private static void notApplicable(@Nullable Requirement days, Evaluation run) {
        if (days == null || days.isKnown()) {
            run.notApplicable();
        } else {
            run.notApplicable(days.reason());
        }
    }

    private static void none(Report report, Evaluation run) {
        if (report.getDialogues().isEmpty()) {
            run.notApplicable();
        }
    }

    /**
     * As many dialogues with the young as the law asks for. A report that counts its dialogues and lists as many held no
     * other; one that lists without counting may have left it out.
     */
    static void oneWithTheYoung(Report report, Subject subject, Evaluation run) {
        List<Requirement> years = DialogueRules.ofCompletedYears(YOUTH, report, subject);
        List<Dialogue> dialogues = report.getDialogues();
        Optional<Requirement> unknown =
                years.stream().filter(year -> !year.isKnown()).findFirst();
        if (unknown.isPresent()) {
            run.notApplicable(unknown.get().reason());
            return;
        }
        long required = years.stream().mapToLong(Requirement::least).sum();
        long held = 0;
        long listed = 0;
        boolean open = dialogues.isEmpty() || ContentPlaces.isIllegible(subject, "/dialogues");
        for (Dialogue dialogue : dialogues) {
            if (!DialogueRules.isOfTheCommune(dialogue)) {
                open = true;
                continue;
            }
            listed += dialogue.getSessions().orElse(1);
            boolean young = DialogueRules.isOf(dialogue, DialogueKind.YOUTH);
            held += young ? dialogue.getSessions().orElse(1) : 0;
            open |= young && dialogue.getSessions().isEmpty();
            open |= dialogue.getKind().isEmpty() || DialogueRules.isOf(dialogue, DialogueKind.OTHER);
        }
        Scope scope = subject.scopes().get(0);
        boolean counted = scope.isKnown(DIALOGUES_HELD);
        open |= counted && scope.amount(DIALOGUES_HELD) > listed;
        if (held >= Math.max(required, 1)) {
            run.holds();
        } else if (required == 0 || open) {
            run.notApplicable();
        } else {
            Evaluation.Breach breach = run.breach(
                            Place.of("/dialogues", "dialogues", run.rule().phrase("place")))
                    .severity(counted ? WARNING : INFO)
                    .expected(required)
                    .actual(held);
            if (!counted) {
                breach.note();
            }
            years.get(years.size() - 1).ground(breach).add();
        }
    }

    /** One dialogue has a day, somebody in the chair, a subject and people; several told of together have many. */
    static void toldWhole(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getDialogues().size(); i++) {
            Dialogue dialogue = report.getDialogues().get(i);
            boolean single = dialogue.getSessions().isPresent()
                    ? dialogue.getSessions().getAsLong() == 1
                    : dialogue.getDate().isPresent();
            if (!single || ContentPlaces.isIllegible(subject, "/dialogues/" + i)) {
                run.notApplicable();
            } else if (dialogue.getParticipants().orElse(1) == 0) {
                run.breach(ContentPlaces.dialogue(dialogue, i, "/participants"))
                        .severity(WARNING)
                        .variant("nobody")
                        .expected()
                        .actual(0L)
                        .add();
            } else {
                whole(dialogue, i, run);
            }
        }
        none(report, run);
    }

    private static void whole(Dialogue dialogue, int index, Evaluation run) {
        List<Phrase> missing = new ArrayList<>();
        missing(dialogue.getDate().isPresent(), "date", missing, run);
        missing(dialogue.getChair().isPresent(), "chair", missing, run);
        missing(dialogue.getSubject().isPresent(), "subject", missing, run);
        missing(dialogue.getParticipants().isPresent(), "participants", missing, run);
        run.holdsIf(
                missing.isEmpty(),
                () -> run.breach(ContentPlaces.dialogue(dialogue, index, ""))
                        .expected(missing)
                        .actual()
                        .add());
    }

    private static void missing(boolean present, String what, List<Phrase> missing, Evaluation run) {
        if (!present) {
            missing.add(run.rule().phrase(what));
        }
    }
}
