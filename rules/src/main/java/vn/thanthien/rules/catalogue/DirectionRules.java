package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.document.SymbolStyle;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.FoundingDocument;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** DIR: rules on direction, steering body and citations. */
final class DirectionRules {

    /** The documents on which the model stands; others are dated as they come. */
    private static final Set<DocumentRole> CHAIN = EnumSet.of(
            DocumentRole.SUPERIOR_DIRECTIVE,
            DocumentRole.RESOLVES,
            DocumentRole.FOUNDS,
            DocumentRole.REGULATES,
            DocumentRole.ASSIGNS,
            DocumentRole.MODEL_PLAN);

    private static final Pattern BLANK = Pattern.compile(" ");

    private DirectionRules() {}

    static void declare(RuleBook book) {
        book.rule("DIR-01", ERROR).report(DirectionRules::foundingDocuments);
        book.rule("DIR-02", ERROR).document(DirectionRules::chronology);
        book.rule("DIR-03", ERROR).document(DirectionRules::foundedOnce);
        book.rule("DIR-04", ERROR).document(DirectionRules::restated);
        book.rule("DIR-05", ERROR).document(ForeignDocumentChecks::ownDocumentsAreOwn);
        book.rule("DIR-06", ERROR).document(InstrumentRules::inForce);
        book.rule("DIR-07", WARNING).document(InstrumentRules::notYetInForce);
        book.rule("DIR-08", INFO).document(InstrumentRules::title);
        book.rule("DIR-09", INFO).document(CitedNameChecks::issuerIsRight);
        book.rule("DIR-10", WARNING).document(DirectionRules::systemOfTheIssuer);
        book.rule("DIR-12", WARNING).document(DirectionRules::suspiciousYear);
        book.rule("DIR-13", WARNING).document(DirectionRules::members);
        book.rule("DIR-14", WARNING).document(BodyNameRules::oneName);
        book.rule("DIR-15", WARNING).document(CitedNameChecks::modelIsNamedVerbatim);
        book.rule("DIR-16", INFO).document(CitedNameChecks::yearsFitTheDate);
    }

    private static void foundingDocuments(Report report, Subject subject, Evaluation run) {
        for (FoundingDocument needed : subject.profile().getFoundingDocuments()) {
            DocumentRole role = needed.getRole();
            boolean cited = report.getMentions().stream()
                    .anyMatch(mention -> mention.hasRole(role)
                            || (role == DocumentRole.FOUNDS && mention.hasRole(DocumentRole.REFOUNDS)));
            if (!cited && ContentPlaces.isIllegible(subject, "/mentions")) {
                // it may be the one that cannot be read
                run.notApplicable();
                continue;
            }
            run.holdsIf(
                    cited,
                    () -> run.breach(Place.of(
                                    report.getMentions().isEmpty() ? "" : "/mentions",
                                    "mentions:" + role,
                                    DocumentPlaces.label("role." + role)))
                            .severity(needed.getSeverity())
                            .expected(DocumentPlaces.label("role." + role))
                            .actual()
                            .add());
        }
    }

    /**
     * Directive, resolution, founding, plan, launch. Only the first of a kind is held to the order, since years bring
     * further ones; a regulation or an assignment before the body exists is an error each time.
     */
    private static void chronology(Subject subject, Evaluation run) {
        List<Mention> mentions = ofTheUnit(subject);
        List<Mention> superiors = Mention.dated(mentions, DocumentRole.SUPERIOR_DIRECTIVE);
        List<Mention> resolutions = first(Mention.dated(mentions, DocumentRole.RESOLVES));
        List<Mention> foundings = first(Mention.dated(mentions, DocumentRole.FOUNDS).stream()
                .filter(mention -> !mention.stated().hasRole(DocumentRole.REFOUNDS))
                .toList());
        List<Mention> plans = first(Mention.dated(mentions, DocumentRole.MODEL_PLAN).stream()
                .filter(mention -> !mention.isOfASuperior())
                .toList());
        List<Mention> ofTheBody = new ArrayList<>(Mention.dated(mentions, DocumentRole.REGULATES));
        ofTheBody.addAll(Mention.dated(mentions, DocumentRole.ASSIGNS));
        ofTheBody.forEach(document -> notBefore(document, foundings, true, run));
        resolutions.forEach(document -> notBefore(document, first(superiors), false, run));
        foundings.forEach(document -> notBefore(document, resolutions, false, run));
        plans.forEach(plan -> planInOrder(plan, join(resolutions, foundings), superiors, run));
        launch(subject, join(foundings, plans), run);
    }

    /** Without those of communes that were merged into this one, which had a chain of their own. */
    private static List<Mention> ofTheUnit(Subject subject) {
        return Mention.all(subject.document()).stream()
                .filter(mention -> !mention.isOfAPredecessor(subject.document().getLocality()))
                .toList();
    }

    /** The first document, with every date that is stated of it. */
    private static List<Mention> first(List<Mention> sorted) {
        return sorted.stream()
                .filter(mention -> mention.key().equals(sorted.get(0).key()))
                .toList();
    }

    private static List<Mention> join(List<Mention> one, List<Mention> other) {
        List<Mention> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private static void notBefore(Mention document, List<Mention> earlier, boolean grave, Evaluation run) {
        hold(
                document.date().orElseThrow(),
                earlier,
                run,
                late -> breach(document.place("date"), late, run)
                        .severity(grave && !isDisputed(late, earlier) ? ERROR : WARNING)
                        .actual(document.name())
                        .add());
    }

    /** The later directives of superiors break no order, since earlier ones may stand; the reader is told of them. */
    private static void planInOrder(Mention plan, List<Mention> earlier, List<Mention> superiors, Evaluation run) {
        PartialDate date = plan.date().orElseThrow();
        hold(date, earlier, run, late -> {
            Evaluation.Breach breach =
                    breach(plan.place("date"), late, run).severity(WARNING).actual(plan.name());
            List<Phrase> after = superiors.stream()
                    .filter(directive -> date.isCertainlyBefore(directive.date().orElseThrow()))
                    .map(Mention::name)
                    .toList();
            if (!after.isEmpty()) {
                breach.note(after);
            }
            breach.add();
        });
    }

    private static void launch(Subject subject, List<Mention> earlier, Evaluation run) {
        Optional<PartialDate> date = subject.report()
                .flatMap(Report::getLaunch)
                .filter(launch -> launch.getPredecessor().isEmpty())
                .filter(launch -> !Mention.isOfAPredecessor(
                        launch.getOrganisers(), subject.document().getLocality()))
                .filter(launch -> launch.getName()
                        .flatMap(name ->
                                Mention.predecessorIn(name, subject.document().getLocality()))
                        .isEmpty())
                .flatMap(launch -> launch.getDate())
                .filter(day -> !Mention.isBefore(day, subject.document().getLocality()));
        if (date.isEmpty()) {
            run.notApplicable();
            return;
        }
        Place place = Place.of("/launch/date", "launch.date", DocumentPlaces.label("launch"));
        hold(
                date.get(),
                earlier,
                run,
                late -> breach(place, late, run)
                        .severity(WARNING)
                        .actual(DocumentPlaces.label("launch.dated", date.get()))
                        .add());
    }

    private static void hold(PartialDate date, List<Mention> earlier, Evaluation run, Consumer<List<Mention>> told) {
        if (earlier.isEmpty()) {
            run.notApplicable();
            return;
        }
        List<Mention> late = earlier.stream()
                .filter(mention -> date.isCertainlyBefore(mention.date().orElseThrow()))
                .toList();
        run.holdsIf(late.isEmpty(), () -> told.accept(late));
    }

    /** Whether of every document that is too late another date is stated under which it is not. */
    private static boolean isDisputed(List<Mention> late, List<Mention> earlier) {
        return late.stream()
                .allMatch(mention ->
                        earlier.stream().anyMatch(other -> other.key().equals(mention.key()) && !late.contains(other)));
    }

    private static Evaluation.Breach breach(Place place, List<Mention> late, Evaluation run) {
        Evaluation.Breach breach =
                run.breach(place).expected(late.stream().map(Mention::name).toList());
        late.forEach(mention -> breach.related(mention.place("date")));
        return breach;
    }

    /** One founding decision for each body and year; a later one re-founds or amends. */
    private static void foundedOnce(Subject subject, Evaluation run) {
        Map<String, Mention> founded = new LinkedHashMap<>();
        List<Mention> decisions = Mention.dated(ofTheUnit(subject), DocumentRole.FOUNDS);
        for (Mention decision : decisions) {
            Optional<String> body = decision.stated().getSubject().flatMap(BodyNameRules::foundedBody);
            if (body.isEmpty()
                    || decision.symbol().isEmpty()
                    || decision.stated().hasRole(DocumentRole.REFOUNDS)
                    || decision.isOfASuperior()) {
                run.notApplicable();
                continue;
            }
            String key = body.get() + decision.date().orElseThrow().year();
            Mention first = founded.putIfAbsent(key, decision);
            run.holdsIf(
                    first == null || first.key().equals(decision.key()),
                    () -> run.breach(decision.place())
                            .expected(founded.getOrDefault(key, decision).name())
                            .actual(decision.name())
                            .related(founded.getOrDefault(key, decision).place())
                            .add());
        }
        if (decisions.isEmpty()) {
            run.notApplicable();
        }
    }

    /** Mentions of one document have one date, and one title if they seem to quote it. */
    private static void restated(Subject subject, Evaluation run) {
        boolean any = false;
        for (List<Mention> mentions : Mention.byKey(subject.document()).values()) {
            List<Mention> documents = new ArrayList<>(1);
            Set<String> titles = new HashSet<>();
            for (Mention mention : mentions) {
                Optional<Mention> earlier = documents.stream()
                        .filter(document -> document.is(mention))
                        .findFirst();
                if (earlier.isEmpty()) {
                    documents.add(mention);
                    continue;
                }
                any = true;
                oneDate(earlier.get(), mention, run);
                if (titles.add(mention.stated()
                        .getSubject()
                        .map(VietnameseText::foldWords)
                        .orElse(""))) {
                    oneTitle(earlier.get(), mention, run);
                }
            }
        }
        if (!any) {
            run.notApplicable();
        }
    }

    private static void oneDate(Mention first, Mention other, Evaluation run) {
        if (first.date().isEmpty() || other.date().isEmpty()) {
            run.notApplicable();
            return;
        }
        PartialDate date = first.date().get();
        PartialDate again = other.date().get();
        run.holdsIf(
                !date.isCertainlyBefore(again) && !again.isCertainlyBefore(date),
                () -> run.breach(other.place("date"))
                        .expected(first.symbol().orElseThrow(), date)
                        .actual(again)
                        .related(first.place("date"))
                        .add());
    }

    /** The same words in another order, or all but one or two: a title quoted twice, once wrongly. */
    private static void oneTitle(Mention first, Mention other, Evaluation run) {
        if (first.stated().getSubject().isEmpty() || other.stated().getSubject().isEmpty()) {
            run.notApplicable();
            return;
        }
        String title = first.stated().getSubject().get();
        String again = other.stated().getSubject().get();
        boolean same = VietnameseText.foldWords(title).equals(VietnameseText.foldWords(again));
        run.holdsIf(
                same || !isNearlyTheSame(title, again),
                () -> run.breach(other.place("subject"))
                        .severity(INFO)
                        .variant("title")
                        .expected(title)
                        .actual(again)
                        .related(first.place("subject"))
                        .add());
    }

    /** Returns whether nine words in ten are common to both; reports that paraphrase share fewer. */
    static boolean isNearlyTheSame(String one, String other) {
        Set<String> words = words(one);
        Set<String> all = words(other);
        Set<String> common = new TreeSet<>(words);
        common.retainAll(all);
        all.addAll(words);
        return common.size() * 10 >= all.size() * 9;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        BLANK.splitAsStream(VietnameseText.foldWords(text)).forEach(words::add);
        return words;
    }

    private static void systemOfTheIssuer(Subject subject, Evaluation run) {
        Set<String> seen = new HashSet<>();
        for (Mention mention : Mention.all(subject.document())) {
            List<OrganKind> kinds = mention.stated().getIssuers().stream()
                    .map(Organ::knownKind)
                    .flatMap(Optional::stream)
                    .toList();
            Optional<SymbolStyle> style = mention.symbol().map(DocumentSymbol::style);
            boolean party = style.filter(s -> s == SymbolStyle.PARTY).isPresent();
            boolean state = style.filter(s -> s == SymbolStyle.STATE).isPresent();
            boolean byParty = !kinds.isEmpty() && kinds.stream().allMatch(OrganKind::isParty);
            boolean byState = !kinds.isEmpty() && kinds.stream().allMatch(DirectionRules::isState);
            if (!(party || state) || !(byParty || byState)) {
                run.notApplicable();
                continue;
            }
            // a document is told of once, and once more where another issuer is named
            if (!seen.add(mention.key() + '\n' + byParty)) {
                continue;
            }
            run.holdsIf(
                    party == byParty,
                    () -> run.breach(mention.place("symbol"))
                            .variant(byParty ? "party" : "state")
                            .expected()
                            .actual(
                                    mention.symbol().orElseThrow(),
                                    mention.stated().getIssuers())
                            .add());
        }
    }

    private static boolean isState(OrganKind kind) {
        return kind == OrganKind.PEOPLES_COMMITTEE
                || kind == OrganKind.PEOPLES_COMMITTEE_CHAIR
                || kind == OrganKind.PEOPLES_COUNCIL
                || kind == OrganKind.GOVERNMENT
                || kind == OrganKind.PRIME_MINISTER
                || kind == OrganKind.MINISTRY;
    }

    /**
     * One document of the chain bears the day and month of another but the year before, while all others are of the
     * later year: the year is likely a slip.
     */
    private static void suspiciousYear(Subject subject, Evaluation run) {
        List<Mention> chain = Mention.all(subject.document()).stream()
                .filter(mention -> mention.stated().getRoles().stream().anyMatch(CHAIN::contains))
                .filter(mention ->
                        mention.date().filter(PartialDate::isComplete).isPresent())
                .toList();
        if (chain.size() < 2) {
            run.notApplicable();
            return;
        }
        Map<LocalDate, Mention> byDay = new HashMap<>();
        Map<Integer, Set<String>> byYear = new HashMap<>();
        for (Mention mention : chain) {
            LocalDate day = mention.date().orElseThrow().earliest();
            byDay.putIfAbsent(day, mention);
            byYear.computeIfAbsent(day.getYear(), year -> new HashSet<>()).add(mention.key());
        }
        Set<String> told = new HashSet<>();
        for (Mention mention : chain) {
            LocalDate day = mention.date().orElseThrow().earliest();
            Optional<Mention> twin = Optional.ofNullable(byDay.get(day.plusYears(1)));
            boolean alone = byYear.getOrDefault(day.getYear(), Set.of()).size() == 1;
            boolean namesTheYear = mention.stated().getYearsCovered().contains(day.getYear());
            if (twin.isEmpty() || !alone || namesTheYear) {
                run.holds();
            } else if (told.add(mention.key())) {
                run.breach(mention.place("date"))
                        .expected(twin.get().name())
                        .actual(mention.name())
                        .related(twin.get().place("date"))
                        .add();
            }
        }
    }

    private static void members(Subject subject, Evaluation run) {
        boolean compared = members(subject.document().getSteeringBody(), "/steeringBody", run);
        List<SteeringBody> others = subject.document().getSupportBodies();
        for (int i = 0; i < others.size(); i++) {
            compared |= members(Optional.of(others.get(i)), "/supportBodies/" + i, run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean members(Optional<SteeringBody> body, String pointer, Evaluation run) {
        OptionalLong stated = body.isPresent() ? body.get().getMemberCount() : OptionalLong.empty();
        if (body.isEmpty() || stated.isEmpty() || body.get().getMembers().isEmpty()) {
            return false;
        }
        long listed = body.get().getMembers().size();
        boolean areAll = body.get().getMembersComplete().orElse(true);
        run.holdsIf(
                areAll ? listed == stated.getAsLong() : listed <= stated.getAsLong(),
                () -> run.breach(Place.of(
                                pointer + "/memberCount",
                                key(body.get(), pointer),
                                DocumentPlaces.label("steeringBody.members")))
                        .expected(listed)
                        .actual(stated.getAsLong())
                        .add());
        return true;
    }

    private static String key(SteeringBody body, String pointer) {
        String name = body.printedNames().stream().findFirst().orElse("");
        return pointer.startsWith("/steeringBody")
                ? "steeringBody.memberCount"
                : "supportBodies#" + ContentPlaces.key(name) + "#memberCount";
    }
}
