package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.SymbolDefect;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** DOC: rules on the form of the document, after Nghị định 30/2020/NĐ-CP; those on the head stand here. */
final class HeaderRules {

    private HeaderRules() {}

    static void declare(RuleBook book) {
        book.rule("DOC-01", ERROR).cite("document-form").document(HeaderRules::components);
        book.rule("DOC-02", ERROR).cite("number").document(HeaderRules::number);
        book.rule("DOC-03", ERROR).cite("number").document(SymbolRules::form);
        book.rule("DOC-04", ERROR).cite("document-kinds").document(SymbolRules::abbreviation);
        book.rule("DOC-05", WARNING).cite("number").document(SymbolRules::organ);
        book.rule("DOC-06", WARNING).cite("document-form").document(RecipientRules::letterOrNamedType);
        book.rule("DOC-07", WARNING).cite("document-form").document(HeaderRules::place);
        book.rule("DOC-08", ERROR).document(HeaderRules::date);
        book.rule("DOC-09", WARNING).cite("number").document(SymbolRules::sequence);
        book.rule("DOC-10", INFO).report(HeaderRules::abstractLine);
        book.rule("DOC-11", ERROR).cite("addressees").report(SignatureRules::addressees);
        book.rule("DOC-12", WARNING).cite("addressees").document(SignatureRules::archiveLine);
        book.rule("DOC-13", INFO).document(RecipientRules::purposesFit);
        book.rule("DOC-14", WARNING).cite("signature").document(SignatureRules::authority);
        book.rule("DOC-15", ERROR).cite("signature").document(SignatureRules::name);
        book.rule("DOC-16", WARNING).cite("signature").document(SignatureRules::titleInTheBody);
        book.rule("DOC-18", WARNING).document(CitationRules::complete);
        book.rule("DOC-19", WARNING).cite("document-form").document(HeadingRules::numbersFollow);
        book.rule("DOC-20", ERROR).document(PlaceholderRules::filledIn);
        book.rule("DOC-21", INFO).document(DoubledWordRules::nothingIsTwice);
        book.rule("DOC-22", WARNING).document(SymbolRules::stateForm);
        book.rule("DOC-23", WARNING).document(SignatureRules::everyIssuerSigns);
        book.rule("DOC-24", ERROR).document(VerbatimChecks::daysExist);
    }

    /** What is normal in a draft and wrong in an issued document. */
    static Severity unlessDraft(OfficialDocument document) {
        return document.getStatus() == DocumentStatus.ISSUED ? ERROR : INFO;
    }

    /** One finding names all that is missing: a reviewer sends the document back once. */
    private static void components(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        Optional<DocumentHeader> header = document.getHeader();
        List<Phrase> missing = new ArrayList<>();
        need(
                document,
                missing,
                "header.issuer",
                header.flatMap(DocumentHeader::getIssuer).isPresent());
        need(
                document,
                missing,
                "header.kind",
                header.flatMap(DocumentHeader::getKind).isPresent());
        need(
                document,
                missing,
                "header.abstractLine",
                header.flatMap(DocumentHeader::getAbstractLine)
                        .filter(line -> !line.isBlank())
                        .isPresent());
        need(document, missing, "recipients", !document.getRecipients().isEmpty());
        boolean onlyBlanks = missing.isEmpty();
        need(
                document,
                missing,
                "header.symbol",
                header.flatMap(DocumentHeader::getSymbol).isPresent());
        // a date without its place is not a missing component: DOC-07 tells
        need(
                document,
                missing,
                "header.dateline",
                header.flatMap(DocumentHeader::getDate).isPresent()
                        || header.flatMap(DocumentHeader::getPlace).isPresent()
                        || document.isUnread("/header/date")
                        || document.isUnread("/header/place"));
        need(document, missing, "signature", document.getSignature().isPresent());
        if (missing.isEmpty()) {
            run.holds();
            return;
        }
        run.breach(Place.of(header.isPresent() ? "/header" : "", "header", DocumentPlaces.label("header")))
                .severity(onlyBlanks ? unlessDraft(document) : ERROR)
                .expected()
                .actual(missing)
                .add();
    }

    private static void need(OfficialDocument document, List<Phrase> missing, String component, boolean present) {
        if (!present && !document.isUnread("/" + component.replace('.', '/'))) {
            missing.add(DocumentPlaces.label(component));
        }
    }

    private static void number(Subject subject, Evaluation run) {
        Optional<DocumentSymbol> symbol = subject.document().getHeader().flatMap(DocumentHeader::getSymbol);
        if (symbol.isEmpty() || subject.document().isUnread("/header/symbol")) {
            run.notApplicable();
            return;
        }
        Place place = DocumentPlaces.header("symbol");
        if (symbol.get().number().orElse(0) == 0) {
            run.breach(place)
                    .severity(unlessDraft(subject.document()))
                    .expected()
                    .actual(symbol.get())
                    .add();
        } else if (symbol.get().defects().contains(SymbolDefect.NUMBER_NOT_PADDED)) {
            run.breach(place)
                    .severity(WARNING)
                    .variant("padding")
                    .expected("0" + symbol.get().number().getAsInt())
                    .actual(symbol.get())
                    .add();
        } else {
            run.holds();
        }
    }

    private static void place(Subject subject, Evaluation run) {
        Optional<DocumentHeader> header = subject.document().getHeader();
        Optional<String> place = header.flatMap(DocumentHeader::getPlace);
        String unit = subject.document().getLocality().getName();
        if (place.isPresent()) {
            run.holdsIf(
                    VietnameseText.contains(place.get(), unit) && isCapital(place.get()),
                    () -> run.breach(DocumentPlaces.header("place"))
                            .expected(unit)
                            .actual(place.get())
                            .add());
        } else if (header.flatMap(DocumentHeader::getDate).isPresent()
                && !subject.document().isUnread("/header/place")) {
            run.breach(DocumentPlaces.missingFromHeader(subject.document(), "place"))
                    .expected(unit)
                    .actualPhrase(DocumentPlaces.label("none"))
                    .add();
        } else {
            run.notApplicable();
        }
    }

    /** Whether the place begins as a name does, with a capital. */
    private static boolean isCapital(String place) {
        String words = place.strip();
        return !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
    }

    private static void date(Subject subject, Evaluation run) {
        Optional<PartialDate> printed = subject.date();
        if (printed.isEmpty()) {
            run.notApplicable();
            return;
        }
        PartialDate date = printed.get();
        Place place = DocumentPlaces.header("date");
        run.holdsIf(
                date.isComplete() || subject.document().isUnread("/header/date"),
                () -> run.breach(place)
                        .severity(unlessDraft(subject.document()))
                        .expected()
                        .actual(date)
                        .add());
        notAfterTheCheck(date, place, subject, run);
        notBeforeWhatItCites(date, place, subject, run);
        notBeforeItsFigures(date, place, subject, run);
    }

    private static void notAfterTheCheck(PartialDate date, Place place, Subject subject, Evaluation run) {
        if (subject.asOf().isEmpty()) {
            run.notApplicable();
            return;
        }
        LocalDate today = subject.asOf().get();
        run.holdsIf(
                !date.earliest().isAfter(today),
                () -> run.breach(place)
                        .severity(unlessDraft(subject.document()))
                        .variant("future")
                        .expected(today)
                        .actual(date)
                        .add());
    }

    private static void notBeforeWhatItCites(PartialDate date, Place place, Subject subject, Evaluation run) {
        Optional<Mention> latest = Mention.all(subject.document()).stream()
                .filter(mention -> mention.date().isPresent())
                .max(Comparator.comparing(
                        mention -> mention.date().orElseThrow().earliest()));
        if (latest.isEmpty()) {
            run.notApplicable();
            return;
        }
        Mention cited = latest.get();
        run.holdsIf(
                !date.isCertainlyBefore(cited.date().orElseThrow()),
                () -> run.breach(place)
                        .variant("cited")
                        .expected(cited.name())
                        .actual(date)
                        .related(cited.place("date"))
                        .add());
    }

    /** Only a day that is printed as the end of the figures counts: reports close before their period ends. */
    private static void notBeforeItsFigures(PartialDate date, Place place, Subject subject, Evaluation run) {
        Optional<PartialDate> end = subject.report()
                .flatMap(Report::getFigures)
                .flatMap(PeriodFigures::getPeriod)
                .flatMap(ReportingPeriod::getEnd);
        if (end.isEmpty()) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                !date.isCertainlyBefore(end.get()),
                () -> run.breach(place)
                        .variant("figures")
                        .expected(end.get())
                        .actual(date)
                        .related(Place.of(
                                "/figures/period/end", "figures.period.end", DocumentPlaces.label("figures.period")))
                        .add());
    }

    private static void abstractLine(Report report, Subject subject, Evaluation run) {
        Optional<String> line =
                report.getHeader().flatMap(DocumentHeader::getAbstractLine).filter(text -> !text.isBlank());
        if (line.isEmpty()) {
            run.notApplicable();
            return;
        }
        List<Phrase> missing = new ArrayList<>();
        if (!VietnameseText.contains(line.get(), report.getLocality().getName())) {
            missing.add(Phrase.value(report.getLocality().fullName()));
        }
        periodIn(report.getPeriod())
                .filter(words -> words.stream().noneMatch(word -> VietnameseText.contains(line.get(), word)))
                .ifPresent(words -> missing.add(Phrase.value(words.get(0))));
        run.holdsIf(
                missing.isEmpty(),
                () -> run.breach(DocumentPlaces.header("abstractLine"))
                        .expected(missing)
                        .actual(line.get())
                        .add());
    }

    /** Returns the words any of which names the period, the fullest first; empty where the period is unstated. */
    private static Optional<List<String>> periodIn(ReportingPeriod period) {
        List<String> words = new ArrayList<>();
        period.getPrinted().filter(text -> !text.isBlank()).ifPresent(words::add);
        period.getYear().ifPresent(year -> words.add(Integer.toString(year)));
        period.getEnd().ifPresent(end -> words.add(Integer.toString(end.year())));
        if (period.getYears().isPresent()) {
            int years = period.getYears().getAsInt();
            words.add((years < 10 ? "0" : "") + years + " năm");
            words.add(" " + years + " năm");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
