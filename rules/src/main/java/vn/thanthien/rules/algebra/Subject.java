package vn.thanthien.rules.algebra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;

/**
 * A document prepared for the rules: the document itself, its figures by scope, and the data that the rules depend on.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Subject {

    private static final Scope[] NONE = {};

    private final OfficialDocument document;
    /** Asked by every rule: cheaper than asking for the type. */
    private final boolean report;

    private final Profile profile;
    private final Dictionary dictionary;
    private final LawTable law;
    private final Optional<LocalDate> asOf;
    private final Surroundings surroundings;
    private final List<Claim> claims;
    private final List<Statement> statements;
    private final Scope[] scopes;
    private final Scope[] fieldRows;
    private final Scope[] parts;
    private final Scope[] told;

    /** Found when first asked for. */
    private @Nullable Day day;

    /** The day by which law is looked up, if any can be told. */
    private record Day(Optional<LocalDate> told) {}

    private Subject(
            OfficialDocument document,
            Profile profile,
            Dictionary dictionary,
            LawTable law,
            Optional<LocalDate> asOf,
            Surroundings surroundings) {
        this.document = document;
        this.report = document instanceof Report;
        this.profile = profile;
        this.dictionary = dictionary;
        this.law = law;
        this.asOf = asOf;
        this.surroundings = surroundings;
        this.claims = document.getClaims();
        this.statements = Statement.of(document, dictionary);
        ScopeReader reader = new ScopeReader(this, document, dictionary, statements);
        this.scopes = reader.periods().toArray(NONE);
        boolean claimed = isAnyOfAPart(statements);
        List<Scope> rows = new ArrayList<>(0);
        List<Scope> others = new ArrayList<>(0);
        for (Scope period : scopes) {
            List<Scope> rowsOfPeriod = reader.fieldRows(period, claimed);
            rows.addAll(rowsOfPeriod);
            if (claimed || period.frame().hasPosts()) {
                others.addAll(reader.parts(period, rowsOfPeriod));
            }
        }
        if (report && claimsATime(statements)) {
            others.addAll(reader.toldTimes(Arrays.asList(scopes)));
        }
        this.fieldRows = rows.isEmpty() ? NONE : rows.toArray(NONE);
        this.parts = others.isEmpty() ? NONE : others.toArray(NONE);
        this.told = others.isEmpty()
                ? NONE
                : others.stream().filter(part -> part.frame().isToldAlone()).toArray(Scope[]::new);
    }

    private static boolean claimsATime(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).claim().getPeriod().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOfAPart(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (Part.isNamedBy(statements.get(i).claim())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a document prepared for the rules.
     *
     * @param document the document
     * @param profile the profile by which it is checked
     * @param dictionary the profile's dictionary
     * @param law the law table
     * @param asOf the day of the check, if there is one
     * @param surroundings what lies outside the document
     */
    public static Subject of(
            OfficialDocument document,
            Profile profile,
            Dictionary dictionary,
            LawTable law,
            Optional<LocalDate> asOf,
            Surroundings surroundings) {
        OfficialDocument read = SingleFigures.read(HeadingPeriods.stated(document));
        return new Subject(read, profile, dictionary, law, asOf, surroundings);
    }

    /** Returns the document. */
    public OfficialDocument document() {
        return document;
    }

    /** Returns whether the document is a report, and no plan. */
    public boolean isReport() {
        return report;
    }

    /** Returns the document if it is a report. */
    public Optional<Report> report() {
        return document instanceof Report report ? Optional.of(report) : Optional.empty();
    }

    /** Returns the document if it is a plan. */
    public Optional<Plan> plan() {
        return document instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    /** Returns the profile by which the document is checked. */
    public Profile profile() {
        return profile;
    }

    /** Returns the figure with an id, of the dictionary or of the profile's own. */
    public Optional<Figure> find(String id) {
        return dictionary.find(id);
    }

    /** Returns the heading of a section of the profile's outline, if there is one with the id. */
    public Optional<String> heading(String section) {
        return profile.getReportOutline().stream()
                .filter(s -> s.getId().equals(section))
                .map(OutlineSection::getHeading)
                .findFirst();
    }

    /** Returns what holds of a parameter of the law table in a time, by the profile or else by law. */
    public Requirement requirement(String parameter, DateSpan time) {
        return Requirement.of(parameter, time, law, profile);
    }

    /** Returns the law table. */
    public LawTable law() {
        return law;
    }

    /** Returns the day of the check, if the caller gave one; there is no other "today". */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns what lies outside the document; what the caller did not give is absent. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Returns the scopes of figures: the whole span first, then each year. A plan has those of what it claims: what it
     * claims of no time first, then each time.
     */
    public List<Scope> scopes() {
        return Collections.unmodifiableList(Arrays.asList(scopes));
    }

    /** Returns {@link #scopes()} for a loop, not to be changed. */
    Scope[] scopeArray() {
        return scopes;
    }

    /** Returns the rows of the dossier tables by field, of the whole span and of each year. */
    public List<Scope> fieldRows() {
        return Collections.unmodifiableList(Arrays.asList(fieldRows));
    }

    /** Returns {@link #fieldRows()} for a loop, not to be changed. */
    Scope[] rowArray() {
        return fieldRows;
    }

    /**
     * Returns the other parts that have numbers of their own: posts that receive citizens, and parts and times told by claims
     * alone.
     */
    public List<Scope> parts() {
        return Collections.unmodifiableList(Arrays.asList(parts));
    }

    /** Returns {@link #parts()} for a loop, not to be changed. */
    Scope[] partArray() {
        return parts;
    }

    /** Returns those of {@link #parts()} of which claims alone tell, for a loop, not to be changed; they may have any figure. */
    Scope[] toldArray() {
        return told;
    }

    /**
     * Returns the numbers of which a claim of a figure speaks: those of the field, village or post and of the period that
     * it names, or of the year after which a period is called. Empty if there are none.
     */
    public Optional<Scope> scopeOf(Claim claim, Figure figure) {
        if (claim.getPeriod().isEmpty() && !Part.isNamedBy(claim)) {
            return Optional.of(scopes[0]);
        }
        Figure counted = figure.numerator().orElse(figure);
        return scopeOf(scope -> scope.isKnown(counted) && scope.frame().isMeantBy(claim, figure))
                .or(() ->
                        scopeOf(scope -> scope.isKnown(counted) && scope.frame().isOfYearOf(claim)))
                .or(() -> scopeOf(scope -> scope.frame().isMeantBy(claim, figure)));
    }

    /** Returns the numbers of which a breakdown of a figure speaks; empty if there are none. */
    public Optional<Scope> wholeOf(PrintedBreakdown breakdown, Figure figure) {
        return scopeOf(Statement.context(breakdown).build(), figure);
    }

    private Optional<Scope> scopeOf(Predicate<Scope> wanted) {
        return Stream.of(scopes, fieldRows, parts)
                .flatMap(Arrays::stream)
                .filter(wanted)
                .findFirst();
    }

    /** Returns the claims. */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Tells of each number of counts that is stated outside the figures: in claims, first and in their order, in breakdowns
     * and in multiplications.
     */
    public void statedCounts(CountSink sink) {
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            List<String> ids =
                    claim.getFigures().isEmpty() ? claim.getFigure().stream().toList() : claim.getFigures();
            List<Figure> counts = ids.stream()
                    .map(dictionary::find)
                    .flatMap(Optional::stream)
                    .filter(figure -> figure.kind() == Figure.Kind.COUNT)
                    .toList();
            if (!counts.isEmpty() && counts.size() == ids.size()) {
                sink.tell(statement.pointer(), claim, counts);
            }
        }
    }

    /** Is told of numbers of counts. */
    @FunctionalInterface
    public interface CountSink {
        /** Takes where a number stands, the claim that it amounts to, and the counts of which it is the one or the sum. */
        void tell(String pointer, Claim claim, List<Figure> figures);
    }

    /** Returns the numbers stated outside the figures, the claims first and in their order. */
    List<Statement> statements() {
        return statements;
    }

    /** Returns the legal bases of a rule in force on the document's day. */
    public List<Citation> citations(RuleInfo rule) {
        List<Citation> citations = new ArrayList<>(0);
        for (String role : rule.citationRoles()) {
            citations.addAll(law.cite(role, day()));
        }
        return citations.stream().distinct().toList();
    }

    /** Returns the date printed in the head of the document, as far as it is printed. */
    public Optional<PartialDate> date() {
        return document.getHeader().flatMap(DocumentHeader::getDate);
    }

    /**
     * Returns the earliest day on which the document can have been written: its own date, or, where that is blank, the
     * last day of which it tells (a cited document, the end of its figures). Law is looked up by this day.
     */
    public Optional<LocalDate> day() {
        Day known = day;
        if (known == null) {
            // two threads may both find it; they find the same
            known = new Day(date().map(PartialDate::earliest).or(this::lastDayTold));
            day = known;
        }
        return known.told();
    }

    /**
     * Returns the time of which the document tells: its period; where that is a number of years, so many before its day;
     * else its day. A plan's begins on its day.
     */
    public Optional<DateSpan> time() {
        Optional<DateSpan> span = document.getPeriod().span();
        if (day().isEmpty() || (span.isPresent() && plan().isEmpty())) {
            return span;
        }
        LocalDate day = day().get();
        if (plan().isPresent()) {
            LocalDate end = span.map(DateSpan::to).filter(day::isBefore).orElse(day);
            return Optional.of(new DateSpan(day, end));
        }
        return Optional.of(
                new DateSpan(day.minusYears(document.getPeriod().getYears().orElse(0)), day));
    }

    private Optional<LocalDate> lastDayTold() {
        List<LocalDate> days = new ArrayList<>();
        for (DocumentMention mention : document.getMentions()) {
            mention.getDate().map(PartialDate::earliest).ifPresent(days::add);
        }
        report().flatMap(Report::getFigures)
                .flatMap(PeriodFigures::getPeriod)
                .flatMap(ReportingPeriod::span)
                .map(DateSpan::to)
                .ifPresent(days::add);
        return days.stream().max(Comparator.naturalOrder());
    }
}
