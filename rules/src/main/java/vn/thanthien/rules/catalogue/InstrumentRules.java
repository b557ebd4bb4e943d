package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.law.Instrument;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DIR: rules on the legal instruments that a document cites, held against the law table. */
final class InstrumentRules {

    private InstrumentRules() {}

    /** What a document rests on or carries out is in force. One that was amended is in force still. */
    static void inForce(Subject subject, Evaluation run) {
        Map<String, List<Mention>> cited = new LinkedHashMap<>();
        for (Mention mention : Mention.all(subject.document())) {
            mention.symbol()
                    .flatMap(symbol -> subject.law().find(symbol))
                    .ifPresent(instrument -> cited.computeIfAbsent(instrument.getId(), id -> new ArrayList<>())
                            .add(mention));
        }
        if (cited.isEmpty()) {
            run.notApplicable();
        }
        cited.forEach((id, mentions) -> inForce(subject.law().instrument(id).orElseThrow(), mentions, subject, run));
    }

    private static void inForce(Instrument instrument, List<Mention> mentions, Subject subject, Evaluation run) {
        Optional<LocalDate> day = subject.day();
        if (day.isEmpty()) {
            run.notApplicable();
            return;
        }
        if (instrument.getInForceTo().isEmpty()) {
            LocalDate lastDay =
                    subject.plan().flatMap(InstrumentRules::lastDayPlanned).orElse(day.get());
            boolean checked = instrument.isChecked()
                    && instrument
                            .getCheckedUntil()
                            .map(PartialDate::latest)
                            .filter(lastDay::isAfter)
                            .isEmpty();
            run.holdsIf(checked, run::notApplicable);
            return;
        }
        Optional<Instrument> successor = instrument.getReplacedBy().flatMap(subject.law()::instrument);
        if (successor.isEmpty()) {
            run.notApplicable();
            return;
        }
        LocalDate last = instrument.getInForceTo().get().latest();
        boolean plan = subject.plan().isPresent();
        boolean basis = mentions.stream().anyMatch(m -> m.stated().hasRole(DocumentRole.LEGAL_BASIS));
        // a report may tell of what was in force in its time; what it rests on must be in force on its day
        LocalDate begin = plan || basis ? day.get() : firstDayTold(subject.document(), day.get());
        if (begin.isAfter(last)) {
            Object when =
                    plan || basis ? subject.date().<Object>map(date -> date).orElse(begin) : begin;
            Severity severity = plan || basis ? ERROR : WARNING;
            tell(instrument, mentions, "expired", severity, successor(instrument, begin, subject.law()), when, run);
            return;
        }
        Optional<LocalDate> end = subject.plan().flatMap(InstrumentRules::lastDayPlanned);
        if (end.isPresent() && end.get().isAfter(last)) {
            Instrument next = successor(instrument, end.get(), subject.law());
            tell(instrument, mentions, "expiring", WARNING, next, end.get(), run);
        } else {
            run.holds();
        }
    }

    private static void tell(
            Instrument instrument,
            List<Mention> mentions,
            String variant,
            Severity severity,
            Instrument successor,
            Object when,
            Evaluation run) {
        Mention first = mentions.get(0);
        Evaluation.Breach breach = run.breach(first.place("symbol")).severity(severity);
        PartialDate last = instrument.getInForceTo().orElseThrow();
        Optional<String> scope = instrument.getScope();
        if (instrument.isChecked() && successor.isChecked()) {
            breach.variant(variant).expected(name(successor), when).actual(name(instrument), last);
            scope.ifPresent(whom -> breach.notePhrase(run.rule().phrase("scope", whom)));
        } else {
            // what was not checked is not told as law, and the successor of a row for others is no advice to a commune
            LocalDate end = last.latest().plusDays(1);
            if (scope.isPresent()) {
                breach.variant("doubtfulScope").expected().actual(name(instrument), end, scope.get());
            } else {
                breach.variant("doubtful").expected(name(successor)).actual(name(instrument), end);
            }
            breach.notePhrase(run.rule().phrase("unchecked"));
        }
        mentions.stream().skip(1).forEach(mention -> breach.related(mention.place("symbol")));
        breach.add();
    }

    /** Follows the successors to the one in force on the day. */
    private static Instrument successor(Instrument instrument, LocalDate day, LawTable law) {
        Instrument last = instrument;
        for (int steps = 0; steps < law.getInstruments().size(); steps++) {
            Optional<Instrument> next = last.getReplacedBy().flatMap(law::instrument);
            boolean over =
                    last.getInForceTo().filter(end -> day.isAfter(end.latest())).isPresent();
            if (next.isEmpty() || !over) {
                return last;
            }
            last = next.get();
        }
        return last;
    }

    /** Laws and ordinances by name, the others by number and symbol. */
    private static Phrase name(Instrument instrument) {
        String symbol = instrument.getSymbol().map(s -> " số " + s.printed()).orElse("");
        String title = isLaw(instrument.getKind()) ? " " + instrument.getTitle() : "";
        return DocumentPlaces.label("instrument", instrument.getKind().vietnamese() + title + symbol);
    }

    private static boolean isLaw(DocumentKind kind) {
        return kind == DocumentKind.LAW || kind == DocumentKind.ORDINANCE;
    }

    private static LocalDate firstDayTold(OfficialDocument document, LocalDate day) {
        return document.getPeriod()
                .span()
                .map(DateSpan::from)
                .orElseGet(() -> day.minusYears(document.getPeriod().getYears().orElse(1)));
    }

    private static Optional<LocalDate> lastDayPlanned(Plan plan) {
        Optional<LocalDate> last = plan.getPeriod().span().map(DateSpan::to);
        for (PlanStep step : plan.getSteps()) {
            Optional<LocalDate> due = step.getDeadline().flatMap(deadline -> deadline.lastDay());
            if (due.isPresent() && (last.isEmpty() || due.get().isAfter(last.get()))) {
                last = due;
            }
        }
        return last;
    }

    /** What carries out an instrument is not older than the instrument's first day in force. */
    static void notYetInForce(Subject subject, Evaluation run) {
        boolean any = false;
        for (Mention mention : Mention.all(subject.document())) {
            List<String> executed = mention.stated().getExecutes();
            for (int i = 0; i < executed.size(); i++) {
                Optional<Instrument> instrument = named(executed.get(i), subject.law());
                Optional<PartialDate> first = instrument.flatMap(Instrument::getInForceFrom);
                if (first.isPresent() && mention.date().isPresent()) {
                    any = true;
                    notYetInForce(mention, i, instrument.get(), first.get(), run);
                }
            }
        }
        if (!any) {
            run.notApplicable();
        }
    }

    private static void notYetInForce(
            Mention mention, int executed, Instrument instrument, PartialDate first, Evaluation run) {
        PartialDate date = mention.date().orElseThrow();
        if (!date.isCertainlyBefore(first)) {
            run.holds();
            return;
        }
        Evaluation.Breach breach = run.breach(mention.place("executes/" + executed))
                .expected(name(instrument), first)
                .actual(mention.name());
        if (!instrument.isChecked()) {
            breach.notePhrase(run.rule().phrase("unchecked"));
        }
        breach.add();
    }

    /** Finds an instrument by its symbol, or a law or ordinance by its name. */
    private static Optional<Instrument> named(String text, LawTable law) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);
        if (symbol.number().isPresent()) {
            return law.find(symbol);
        }
        String words = VietnameseText.foldWords(text);
        for (DocumentKind kind : List.of(DocumentKind.LAW, DocumentKind.ORDINANCE)) {
            if (words.startsWith(VietnameseText.foldWords(kind.vietnamese()) + " ")) {
                return byTitle(kind, withoutKind(text, kind), law);
            }
        }
        return Optional.empty();
    }

    /** A law or ordinance is cited by its official title; of others only a title quoted with a slip is told. */
    static void title(Subject subject, Evaluation run) {
        List<String> told = new ArrayList<>();
        boolean any = false;
        for (Mention mention : Mention.all(subject.document())) {
            Optional<String> printed = mention.stated().getSubject();
            Optional<Instrument> instrument = instrument(mention, subject.law());
            if (printed.isEmpty() || instrument.isEmpty() || !instrument.get().isChecked()) {
                continue;
            }
            any = true;
            String words = VietnameseText.foldWords(printed.get());
            if (told.contains(instrument.get().getId() + words)) {
                continue;
            }
            told.add(instrument.get().getId() + words);
            run.holdsIf(
                    quotes(words, instrument.get()),
                    () -> run.breach(mention.place("subject"))
                            .expected(name(instrument.get()), instrument.get().getTitle())
                            .actual(printed.get())
                            .add());
        }
        if (!any) {
            run.notApplicable();
        }
    }

    /** Finds by symbol, or a law by a part of its title ("Luật dân chủ ở cơ sở"). */
    private static Optional<Instrument> instrument(Mention mention, LawTable law) {
        if (mention.symbol().isPresent()) {
            return law.find(mention.symbol().get());
        }
        Optional<DocumentKind> kind = mention.stated().getKind().filter(InstrumentRules::isLaw);
        Optional<String> title = mention.stated().getSubject();
        return kind.isPresent() && title.isPresent()
                ? byTitle(kind.get(), withoutKind(title.get(), kind.get()), law)
                : Optional.empty();
    }

    private static Optional<Instrument> byTitle(DocumentKind kind, String words, LawTable law) {
        List<Instrument> candidates = law.getInstruments().stream()
                .filter(instrument -> instrument.getKind() == kind
                        && !words.isEmpty()
                        && (" " + VietnameseText.foldWords(instrument.getTitle())).contains(" " + words))
                .toList();
        // a law that amends others has their titles in its own
        Optional<Instrument> exact = candidates.stream()
                .filter(instrument ->
                        VietnameseText.foldWords(instrument.getTitle()).equals(words))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        // several laws bear the title of their predecessor; any of them tells it
        boolean oneTitle = candidates.stream()
                        .map(instrument -> VietnameseText.foldWords(instrument.getTitle()))
                        .distinct()
                        .count()
                == 1;
        return oneTitle ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static String withoutKind(String text, DocumentKind kind) {
        String words = VietnameseText.foldWords(text);
        String name = VietnameseText.foldWords(kind.vietnamese()) + " ";
        return words.startsWith(name) ? words.substring(name.length()) : words;
    }

    private static boolean quotes(String printed, Instrument instrument) {
        String title = VietnameseText.foldWords(instrument.getTitle());
        if (printed.contains(title)) {
            return true;
        }
        return !isLaw(instrument.getKind())
                && (title.contains(printed) || !DirectionRules.isNearlyTheSame(printed, title));
    }
}
