package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.SymbolDefect;
import vn.thanthien.core.document.SymbolStyle;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitReference;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: rules on numbers and symbols, the document's own and those of the documents that it cites. */
final class SymbolRules {

    /** Slips of the pen; they do not hide which document is meant. */
    private static final Set<SymbolDefect> SLIPS = EnumSet.of(
            SymbolDefect.BLANK_INSIDE,
            SymbolDefect.WRONG_DASH,
            SymbolDefect.BLANK_FOR_SEPARATOR,
            SymbolDefect.STYLE_MIXED,
            SymbolDefect.STRAY_MARK);

    private static final Set<SymbolDefect> GRAVE = EnumSet.of(SymbolDefect.SEPARATOR_MISSING, SymbolDefect.UNREADABLE);

    /** What is added to the type of a joint document (liên tịch). */
    private static final String JOINT = "LT";

    /** Abbreviations by which a symbol names an organ; other kinds have too many, or use the series of another. */
    private static final Map<OrganKind, List<String>> ABBREVIATIONS = new EnumMap<>(Map.of(
            OrganKind.PEOPLES_COMMITTEE, List.of("UBND"),
            OrganKind.PEOPLES_COUNCIL, List.of("HĐND"),
            OrganKind.PARTY_COMMITTEE, List.of("ĐU", "HU", "TU", "BTV", "BCH"),
            OrganKind.FATHERLAND_FRONT, List.of("MTTQ", "UBMTTQ", "MT", "UBMT")));

    private SymbolRules() {}

    private static Optional<DocumentSymbol> own(Subject subject) {
        return subject.document().getHeader().flatMap(DocumentHeader::getSymbol);
    }

    private static boolean isJoint(Subject subject) {
        return subject.document()
                .getHeader()
                .filter(header -> !header.getJointIssuers().isEmpty())
                .isPresent();
    }

    /** What kinds of organs issue the document, those that are known. */
    private static Stream<OrganKind> issuers(Subject subject) {
        return subject.document().getHeader().map(DocumentHeader::issuers).orElse(List.of()).stream()
                .flatMap(issuer -> issuer.knownKind().stream());
    }

    /** The cited documents by their symbol as printed, each with all mentions that print it so. */
    private static Collection<List<Mention>> cited(Subject subject) {
        Map<String, List<Mention>> bySymbol = new LinkedHashMap<>();
        for (Mention mention : Mention.all(subject.document())) {
            mention.symbol()
                    .ifPresent(symbol -> bySymbol.computeIfAbsent(symbol.printed(), key -> new ArrayList<>())
                            .add(mention));
        }
        return bySymbol.values();
    }

    static void form(Subject subject, Evaluation run) {
        Optional<DocumentSymbol> own = own(subject);
        if (own.isEmpty() || subject.document().isUnread("/header/symbol")) {
            run.notApplicable();
        } else {
            form(own.get(), true, DocumentPlaces.header("symbol"), List.of(), run);
        }
        for (List<Mention> mentions : cited(subject)) {
            Mention first = mentions.get(0);
            if (first.isIllegible(subject.document(), "symbol")) {
                run.notApplicable();
                continue;
            }
            form(first.symbol().orElseThrow(), false, first.place("symbol"), mentions, run);
        }
    }

    private static void form(DocumentSymbol symbol, boolean own, Place place, List<Mention> mentions, Evaluation run) {
        EnumSet<SymbolDefect> defects = EnumSet.noneOf(SymbolDefect.class);
        for (SymbolDefect defect : own || isUnderstood(symbol) ? symbol.defects() : Set.<SymbolDefect>of()) {
            if (SLIPS.contains(defect)
                    || defect == SymbolDefect.SEPARATOR_MISSING
                    || (own && defect == SymbolDefect.UNREADABLE)) {
                defects.add(defect);
            }
        }
        if (defects.isEmpty()) {
            run.holds();
            return;
        }
        Severity severity = defects.stream().anyMatch(GRAVE::contains) ? ERROR : WARNING;
        List<Phrase> told = defects.stream()
                .map(defect -> run.rule().phrase("defect." + defect.name()))
                .toList();
        Evaluation.Breach breach = run.breach(place)
                .severity(severity)
                .expectedPhrase(wellFormed(symbol)
                        .map(text -> run.rule().phrase("expected", text))
                        .orElseGet(() -> run.rule().phrase("form.expected")))
                .actual(symbol, told);
        if (symbol.style() != SymbolStyle.STATE && symbol.style() != SymbolStyle.LETTER) {
            // the decree does not bind the Party
            breach.uncited();
        }
        mentions.stream().skip(1).forEach(mention -> breach.related(mention.place("symbol")));
        breach.add();
    }

    /** Returns whether a cited symbol can be judged: an unusual one is no slip, who issued it knows better. */
    private static boolean isUnderstood(DocumentSymbol symbol) {
        return symbol.number().isPresent()
                && (symbol.style() != SymbolStyle.UNKNOWN || symbol.kind().isPresent());
    }

    /** Returns the symbol as it would be right, if it can be told. */
    private static Optional<String> wellFormed(DocumentSymbol symbol) {
        if (symbol.organs().isEmpty() || symbol.number().isEmpty()) {
            return Optional.empty();
        }
        int number = symbol.number().getAsInt();
        String padded = (number < 10 ? "0" : "") + number;
        String organs = String.join("-", symbol.organs());
        return switch (symbol.style()) {
            case STATE -> Optional.of(padded + "/" + symbol.kindAbbreviation() + "-" + organs);
            case PARTY -> Optional.of(padded + "-" + symbol.kindAbbreviation() + "/" + organs);
            case LETTER -> Optional.of(padded + "/" + organs);
            case NORMATIVE, UNKNOWN -> Optional.empty();
        };
    }

    static void abbreviation(Subject subject, Evaluation run) {
        own(subject)
                .filter(symbol -> !symbol.defects().contains(SymbolDefect.UNREADABLE))
                .ifPresentOrElse(symbol -> ownAbbreviation(symbol, subject, run), run::notApplicable);
        for (List<Mention> mentions : cited(subject)) {
            Mention first = mentions.get(0);
            DocumentSymbol symbol = first.symbol().orElseThrow();
            Optional<DocumentKind> kind = first.stated().getKind().filter(DocumentKind::isAdministrative);
            // the annex rules the State's symbols only, and letters carry the organ where others carry their type
            if (kind.isEmpty() || symbol.style() != SymbolStyle.STATE) {
                run.notApplicable();
            } else if (!symbol.defects().contains(SymbolDefect.KIND_UNKNOWN)) {
                run.holds();
            } else {
                Evaluation.Breach breach = run.breach(first.place("symbol"))
                        .severity(WARNING)
                        .expected(kind.get().abbreviation(), kind.get())
                        .actual(symbol.kindAbbreviation(), symbol);
                mentions.stream().skip(1).forEach(mention -> breach.related(mention.place("symbol")));
                breach.add();
            }
        }
    }

    private static void ownAbbreviation(DocumentSymbol symbol, Subject subject, Evaluation run) {
        Optional<DocumentKind> kind =
                subject.document().getHeader().flatMap(DocumentHeader::getKind).filter(DocumentKind::isAdministrative);
        if (kind.isEmpty()) {
            run.notApplicable();
            return;
        }
        String abbreviation = kind.get().abbreviation();
        // offices write "KHLT" on joint plans; the annex has no such abbreviation, but nothing is hidden by it
        boolean joint = isJoint(subject) && symbol.kindAbbreviation().equals(abbreviation + JOINT);
        if (symbol.kindAbbreviation().equals(abbreviation)) {
            run.holds();
            return;
        }
        Evaluation.Breach breach = run.breach(DocumentPlaces.header("symbol"))
                .expected(abbreviation, kind.get())
                .actual(
                        symbol.kindAbbreviation().isEmpty() ? DocumentPlaces.label("none") : symbol.kindAbbreviation(),
                        symbol);
        if (joint) {
            breach.severity(WARNING);
        }
        breach.add();
    }

    static void organ(Subject subject, Evaluation run) {
        Optional<DocumentSymbol> symbol = own(subject).filter(s -> !s.defects().contains(SymbolDefect.UNREADABLE));
        boolean committee = issuers(subject).anyMatch(kind -> kind == OrganKind.PEOPLES_COMMITTEE);
        if (symbol.isEmpty() || !committee) {
            run.notApplicable();
        } else {
            run.holdsIf(
                    isNamed(OrganKind.PEOPLES_COMMITTEE, symbol.get()),
                    () -> run.breach(DocumentPlaces.header("symbol"))
                            .expected("UBND")
                            .actual(symbol.get())
                            .add());
        }
        for (List<Mention> mentions : cited(subject)) {
            everyIssuer(mentions, subject, run);
        }
    }

    /** A joint document is cited with every organ that issued it; one that is numbered by one of them may be right. */
    private static void everyIssuer(List<Mention> mentions, Subject subject, Evaluation run) {
        Mention joint = mentions.stream()
                .filter(mention -> mention.stated().getIssuers().size() > 1)
                .findFirst()
                .orElse(null);
        if (joint == null || joint.isIllegible(subject.document(), "symbol")) {
            return;
        }
        DocumentSymbol symbol = joint.symbol().orElseThrow();
        List<Organ> issuers = joint.stated().getIssuers();
        List<OrganKind> kinds =
                issuers.stream().flatMap(issuer -> issuer.knownKind().stream()).toList();
        List<OrganKind> missing = kinds.stream()
                .filter(kind -> ABBREVIATIONS.containsKey(kind) && !isNamed(kind, symbol))
                .distinct()
                .toList();
        boolean ofOne = kinds.stream().anyMatch(kind -> isNamed(kind, symbol));
        if (!ofOne || symbol.defects().contains(SymbolDefect.UNREADABLE)) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                missing.isEmpty() || symbol.organs().size() >= issuers.size(),
                () -> run.breach(joint.place("symbol"))
                        .severity(Severity.INFO)
                        .expected(missing.stream()
                                .map(kind -> ABBREVIATIONS
                                        .getOrDefault(kind, List.of(""))
                                        .get(0))
                                .collect(Collectors.joining(", ")))
                        .actual(symbol)
                        .uncited()
                        .add());
    }

    private static boolean isNamed(OrganKind kind, DocumentSymbol symbol) {
        return symbol.organs().stream()
                .anyMatch(organ ->
                        ABBREVIATIONS.getOrDefault(kind, List.of()).stream().anyMatch(organ::startsWith));
    }

    static void stateForm(Subject subject, Evaluation run) {
        Optional<DocumentSymbol> symbol = own(subject);
        // a document that an organ of the Party issues together with others may be numbered in its series
        boolean ofTheParty = isJoint(subject) && issuers(subject).anyMatch(OrganKind::isParty);
        if (symbol.isEmpty() || ofTheParty || symbol.get().style() == SymbolStyle.UNKNOWN) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                symbol.get().style() != SymbolStyle.PARTY,
                () -> run.breach(DocumentPlaces.header("symbol"))
                        .expected()
                        .actual(symbol.get())
                        .add());
    }

    /** A numbered document of the commune's own; the place is where its symbol stands. */
    private record Numbered(int number, LocalDate date, DocumentSymbol symbol, Place place) {}

    /** Within one series (organ, type, year) a later number has no earlier date; each merged commune had its own. */
    static void sequence(Subject subject, Evaluation run) {
        Map<String, Map<Integer, Numbered>> series = new LinkedHashMap<>();
        Optional<DocumentHeader> header = subject.document().getHeader();
        own(subject)
                .ifPresent(symbol -> enter(
                        series,
                        symbol,
                        header.flatMap(DocumentHeader::getKind),
                        subject.date().flatMap(date -> date.toLocalDate()),
                        "",
                        DocumentPlaces.header("symbol")));
        for (List<Mention> mentions : cited(subject)) {
            for (Mention mention : mentions) {
                if (mention.isOfTheCommune()) {
                    enter(
                            series,
                            mention.symbol().orElseThrow(),
                            mention.stated().getKind(),
                            mention.date().flatMap(date -> date.toLocalDate()),
                            unit(mention, subject.document().getLocality()),
                            mention.place("symbol"));
                }
            }
        }
        if (series.values().stream().allMatch(documents -> documents.size() < 2)) {
            run.notApplicable();
        }
        series.values().forEach(documents -> inOrder(documents.values(), run));
    }

    /** Returns the other unit of whose organ a document is; empty for the document's own unit, or where none is told. */
    private static String unit(Mention mention, Locality locality) {
        List<Organ> issuers = mention.stated().getIssuers();
        return Mention.predecessor(issuers, locality)
                .map(UnitReference::getName)
                .or(() -> issuers.stream()
                        .flatMap(issuer -> issuer.getLocality().stream())
                        .filter(name -> !VietnameseText.contains(name, locality.getName()))
                        .findFirst())
                .or(() -> olderUnit(mention, locality))
                .map(VietnameseText::foldWords)
                .orElse("");
    }

    /** "UBND xã" from before a merger is one of several: such a document is of a series of its own. */
    private static Optional<String> olderUnit(Mention mention, Locality locality) {
        if (!mention.isOlderThan(locality)) {
            return Optional.empty();
        }
        boolean named = mention.stated().getIssuers().stream()
                .anyMatch(issuer -> VietnameseText.contains(issuer.getName(), locality.getName())
                        || issuer.getLocality()
                                .filter(name -> VietnameseText.contains(name, locality.getName()))
                                .isPresent());
        return Optional.of(named ? locality.getName() : "mention " + mention.index());
    }

    private static void enter(
            Map<String, Map<Integer, Numbered>> series,
            DocumentSymbol symbol,
            Optional<DocumentKind> named,
            Optional<LocalDate> date,
            String unit,
            Place place) {
        // the Party numbers by term, not by year
        if (symbol.style() != SymbolStyle.STATE || symbol.number().isEmpty() || date.isEmpty()) {
            return;
        }
        String kind = symbol.kind().or(() -> named).map(Enum::name).orElse(symbol.kindAbbreviation());
        String key = kind + symbol.organs() + date.get().getYear() + unit;
        Numbered entry = new Numbered(symbol.number().getAsInt(), date.get(), symbol, place);
        // one number with two dates is one document: DIR-04 tells
        series.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(entry.number, entry);
    }

    private static void inOrder(Collection<Numbered> documents, Evaluation run) {
        List<Numbered> sorted = List.copyOf(documents);
        for (int i = 1; i < sorted.size(); i++) {
            Numbered lower = sorted.get(i - 1);
            Numbered higher = sorted.get(i);
            run.holdsIf(
                    !higher.date.isBefore(lower.date),
                    () -> run.breach(higher.place)
                            .expected(lower.symbol, lower.date)
                            .actual(higher.symbol, higher.date)
                            .related(lower.place)
                            .add());
        }
    }
}
