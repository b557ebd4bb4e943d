package vn.thanthien.rules.algebra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/**
 * A document prepared for the rules: the document itself, its figures by scope, and the data that the rules depend on.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Subject {

    private final OfficialDocument document;
    private final Profile profile;
    private final LawTable law;
    private final Optional<LocalDate> asOf;
    private final List<Scope> scopes;
    private final List<Scope> fieldRows;

    private Subject(OfficialDocument document, Profile profile, LawTable law, Optional<LocalDate> asOf) {
        this.document = document;
        this.profile = profile;
        this.law = law;
        this.asOf = asOf;
        List<Scope> periods = new ArrayList<>();
        List<Scope> rows = new ArrayList<>();
        if (document instanceof Report report) {
            periods.add(Scope.ofReport(report, profile.dictionary()));
            addRows(rows, report.getFigures(), "/figures", "");
            for (int i = 0; i < report.getYears().size(); i++) {
                PeriodFigures year = report.getYears().get(i);
                Scope scope = Scope.ofYear(report, i, profile.dictionary());
                periods.add(scope);
                addRows(rows, Optional.of(year), "/years/" + i, scope.key());
            }
        }
        this.scopes = List.copyOf(periods);
        this.fieldRows = List.copyOf(rows);
    }

    private static void addRows(List<Scope> rows, Optional<PeriodFigures> figures, String pointer, String key) {
        List<FieldDossiers> fields = figures.flatMap(PeriodFigures::getDossiers)
                .map(d -> d.getByField())
                .orElse(List.of());
        for (int i = 0; i < fields.size(); i++) {
            rows.add(Scope.ofField(fields.get(i), pointer + "/dossiers/byField/" + i, key));
        }
    }

    /** Returns a document prepared for the rules. */
    public static Subject of(OfficialDocument document, Profile profile, LawTable law, Optional<LocalDate> asOf) {
        return new Subject(document, profile, law, asOf);
    }

    /** Returns the document. */
    public OfficialDocument document() {
        return document;
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

    /** Returns the scopes of figures: the whole span first, then each year. Empty for a plan. */
    public List<Scope> scopes() {
        return scopes;
    }

    /** Returns the rows of the dossier tables by field, of the whole span and of each year. */
    public List<Scope> fieldRows() {
        return fieldRows;
    }

    /** Returns the claims; empty for a plan. */
    public List<Claim> claims() {
        return report().map(Report::getClaims).orElse(List.of());
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
        return date().map(PartialDate::earliest).or(this::lastDayTold);
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
