package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DialogueKind;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** DLG: rules on dialogues with the people (đối thoại với Nhân dân). */
final class DialogueRules {

    private static final String PER_YEAR = "dialogue.people";

    /** No duty in the law table is older; beyond it years are not gone through one by one. */
    private static final int MOST_YEARS = 100;

    private DialogueRules() {}

    static void declare(RuleBook book) {
        book.rule("DLG-01", WARNING).cite(PER_YEAR).report(DialogueRules::onePerYear);
        book.rule("DLG-02", WARNING).cite(DialogueChecks.NOTICE).report(DialogueChecks::announcedInTime);
        book.rule("DLG-09", WARNING).cite(DialogueChecks.RESULTS).report(DialogueChecks::resultsInTime);
        book.rule("DLG-03", WARNING).cite(DialogueChecks.YOUTH).report(DialogueChecks::oneWithTheYoung);
        book.rule("DLG-05", INFO).report(DialogueChecks::toldWhole);
        book.rule("DLG-04", ERROR).report(DialogueRules::opinionsAnswered);
        book.rule("DLG-06", ERROR).report(DialogueRules::countIsList);
        book.rule("DLG-08", ERROR)
                .that(DIALOGUES_OPINIONS)
                .isSumOf(DIALOGUES_ANSWERED_ON_THE_SPOT, DIALOGUES_ANSWERED_IN_WRITING, DIALOGUES_FORWARDED_OR_PENDING);
    }

    /** Commune-wide dialogues count, and those in villages of which the chair is said to take part. */
    private static void onePerYear(Report report, Subject subject, Evaluation run) {
        Scope scope = subject.scopes().get(0);
        List<Dialogue> dialogues = report.getDialogues();
        if (dialogues.isEmpty() && !scope.isKnown(DIALOGUES_HELD)) {
            run.notApplicable();
            return;
        }
        List<Requirement> years = ofCompletedYears(PER_YEAR, report, subject);
        Optional<Requirement> unknown =
                years.stream().filter(year -> !year.isKnown()).findFirst();
        if (unknown.isPresent()) {
            run.notApplicable(unknown.get().reason());
            return;
        }
        long required = years.stream().mapToLong(Requirement::least).sum();
        long known = dialogues.isEmpty() ? scope.amount(DIALOGUES_HELD) : 0;
        long listed = 0;
        boolean open = false;
        boolean village = false;
        for (Dialogue dialogue : dialogues) {
            if (!isOfTheCommune(dialogue)) {
                // whether the duty was that of the old commune or of the new one is not told
                open = true;
                continue;
            }
            listed += dialogue.getSessions().orElse(0);
            if (isWithThePeople(dialogue)) {
                known += dialogue.getSessions().orElse(1);
                open |= dialogue.getSessions().isEmpty();
            } else {
                open |= dialogue.getKind().isEmpty();
                village |= isOf(dialogue, DialogueKind.VILLAGE);
            }
        }
        open |= !dialogues.isEmpty() && scope.isKnown(DIALOGUES_HELD) && scope.amount(DIALOGUES_HELD) > listed;
        if (known >= Math.max(required, 1)) {
            run.holds();
        } else if (required == 0 || open) {
            run.notApplicable();
        } else {
            Place place = dialogues.isEmpty()
                    ? scope.place(DIALOGUES_HELD)
                    : Place.of("/dialogues", "dialogues", run.rule().phrase("place"));
            Evaluation.Breach breach = run.breach(place).expected(required).actual(known);
            years.get(years.size() - 1).ground(breach);
            if (village) {
                breach.note();
            }
            breach.add();
        }
    }

    /** A duty of each year is that of the law in force when the year ends. */
    static List<Requirement> ofCompletedYears(String parameter, Report report, Subject subject) {
        return completedYears(report, subject).stream()
                .map(day -> subject.requirement(parameter, new DateSpan(day, day)))
                .filter(Requirement::isSet)
                .toList();
    }

    /** Returns whether it was one of the head with the people of the commune, or of a village. */
    static boolean isWithThePeople(Dialogue dialogue) {
        boolean inVillage =
                dialogue.getLevel().filter(AdministrativeLevel.VILLAGE::equals).isPresent();
        if (isOf(dialogue, DialogueKind.VILLAGE) || (isOf(dialogue, DialogueKind.PEOPLE) && inVillage)) {
            return dialogue.getChair()
                    .filter(chair ->
                            VietnameseText.contains(chair, "chủ tịch") || VietnameseText.contains(chair, "đứng đầu"))
                    .isPresent();
        }
        return isOf(dialogue, DialogueKind.PEOPLE);
    }

    /** Returns whether it is not told of a commune from before a merger. */
    static boolean isOfTheCommune(Dialogue dialogue) {
        return dialogue.getPredecessor().isEmpty();
    }

    static boolean isOf(Dialogue dialogue, DialogueKind kind) {
        return dialogue.getKind().filter(kind::equals).isPresent();
    }

    /** The last days of the years that the report claims, or of those of its period that were over when it was written. */
    private static List<LocalDate> completedYears(Report report, Subject subject) {
        if (report.getPeriod().getYears().isPresent()) {
            int years = Math.min(report.getPeriod().getYears().getAsInt(), MOST_YEARS);
            return subject.day().stream()
                    .flatMap(day -> IntStream.range(0, years).mapToObj(day::minusYears))
                    .toList();
        }
        Optional<DateSpan> span = report.getPeriod().span();
        if (span.isEmpty()) {
            return List.of();
        }
        LocalDate end = subject.day()
                .filter(day -> day.isBefore(span.get().to()))
                .orElse(span.get().to());
        return IntStream.rangeClosed(Math.max(span.get().from().getYear(), end.getYear() - MOST_YEARS), end.getYear())
                .mapToObj(DateSpan::ofYear)
                .filter(year ->
                        !year.from().isBefore(span.get().from()) && !year.to().isAfter(end))
                .map(DateSpan::to)
                .toList();
    }

    private static void opinionsAnswered(Report report, Subject subject, Evaluation run) {
        List<Dialogue> dialogues = report.getDialogues();
        boolean stated = false;
        for (int i = 0; i < dialogues.size(); i++) {
            Dialogue dialogue = dialogues.get(i);
            List<OptionalLong> parts = List.of(
                    dialogue.getAnsweredOnTheSpot(), dialogue.getAnsweredInWriting(), dialogue.getForwardedOrPending());
            long sum = parts.stream().mapToLong(part -> part.orElse(0)).sum();
            boolean complete = parts.stream().allMatch(OptionalLong::isPresent);
            if (dialogue.getOpinions().isEmpty()
                    || (!complete && sum <= dialogue.getOpinions().getAsLong())) {
                continue;
            }
            stated = true;
            int at = i;
            long opinions = dialogue.getOpinions().getAsLong();
            run.holdsIf(
                    opinions == sum,
                    () -> run.breach(ContentPlaces.dialogue(dialogue, at, "/opinions"))
                            .expected(
                                    sum,
                                    dialogue.getAnsweredOnTheSpot().orElse(0),
                                    dialogue.getAnsweredInWriting().orElse(0),
                                    dialogue.getForwardedOrPending().orElse(0))
                            .actual(opinions)
                            .add());
        }
        if (!stated) {
            run.notApplicable();
        }
    }

    /** More listed than counted is an error; fewer may be a report that tells only of some. */
    private static void countIsList(Report report, Subject subject, Evaluation run) {
        Scope scope = subject.scopes().get(0);
        ReportingPeriod counted = Periods.of(report, "dialogues");
        // those of a part of the time, of a village or of an old commune may be told of again in the others
        List<Dialogue> dialogues = report.getDialogues().stream()
                .filter(dialogue ->
                        dialogue.getPeriod().isEmpty() && dialogue.getVillage().isEmpty() && isOfTheCommune(dialogue))
                .filter(dialogue -> isWithin(counted, dialogue))
                .toList();
        boolean some = dialogues.size() < report.getDialogues().size();
        if (!scope.isKnown(DIALOGUES_HELD) || dialogues.isEmpty()) {
            run.notApplicable();
            return;
        }
        long listed =
                dialogues.stream().mapToLong(d -> d.getSessions().orElse(1)).sum();
        long different = withoutRetold(dialogues).stream()
                .mapToLong(d -> d.getSessions().orElse(1))
                .sum();
        boolean eachCounted = dialogues.stream().allMatch(d -> d.getSessions().isPresent());
        List<Long> stated = scope.amounts(DIALOGUES_HELD);
        if (stated.stream().anyMatch(held -> different <= held && held <= listed)) {
            run.holds();
        } else if (different > scope.amount(DIALOGUES_HELD) && !isInWords(counted, dialogues)) {
            run.breach(scope.place(DIALOGUES_HELD))
                    .expected(different)
                    .actual(scope.amount(DIALOGUES_HELD))
                    .add();
        } else if (eachCounted && !some) {
            run.breach(scope.place(DIALOGUES_HELD))
                    .severity(WARNING)
                    .expected(listed)
                    .actual(scope.amount(DIALOGUES_HELD))
                    .note()
                    .add();
        } else {
            run.notApplicable();
        }
    }

    /** One that is told of again in another section, on the same day and in the same words and numbers, is one. */
    private static List<Dialogue> withoutRetold(List<Dialogue> dialogues) {
        Set<Dialogue> seen = new HashSet<>();
        return dialogues.stream()
                .filter(dialogue -> !isOfOneDay(dialogue)
                        || seen.add(Dialogue.builder()
                                .from(dialogue)
                                .section(Optional.empty())
                                .heading(Optional.empty())
                                .build()))
                .toList();
    }

    private static boolean isOfOneDay(Dialogue dialogue) {
        return dialogue.getDate()
                .filter(date -> date.earliest().equals(date.latest()))
                .isPresent();
    }

    /** A dialogue on a day that is, or may be, outside of the time of the number is not in it; one without a day is. */
    private static boolean isWithin(ReportingPeriod counted, Dialogue dialogue) {
        Optional<PartialDate> date = dialogue.getDate();
        return date.isEmpty()
                || counted.span()
                        .map(span -> span.encloses(
                                new DateSpan(date.get().earliest(), date.get().latest())))
                        .orElse(true);
    }

    /** "6 tháng đầu năm" or "10 tháng" without dates leaves it open which days belong to it. */
    private static boolean isInWords(ReportingPeriod counted, List<Dialogue> dialogues) {
        return counted.isInWords()
                && dialogues.stream().anyMatch(dialogue -> dialogue.getDate().isPresent());
    }
}
