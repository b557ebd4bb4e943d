package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.LOCALITY_AGENCY_PARTY_CELLS;
import static vn.thanthien.core.figure.Figures.LOCALITY_HOUSEHOLDS;
import static vn.thanthien.core.figure.Figures.LOCALITY_PARTY_CELLS;
import static vn.thanthien.core.figure.Figures.LOCALITY_POOR_HOUSEHOLDS;
import static vn.thanthien.core.figure.Figures.LOCALITY_VILLAGES;
import static vn.thanthien.core.figure.Figures.LOCALITY_VILLAGE_PARTY_CELLS;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.locality.UnitReference;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** LOC: rules on the locality. */
final class LocalityRules {

    /** Households of fewer or more people on average do not occur in communes. */
    private static final long FEWEST_PER_HOUSEHOLD = 2;

    private static final long MOST_PER_HOUSEHOLD = 7;

    private LocalityRules() {}

    static void declare(RuleBook book) {
        book.rule("LOC-01", WARNING).report(LocalityRules::described);
        book.rule("LOC-02", ERROR).document(LocalityRules::villages);
        book.rule("LOC-03", ERROR)
                .that(LOCALITY_PARTY_CELLS)
                .isSumOf(LOCALITY_VILLAGE_PARTY_CELLS, LOCALITY_AGENCY_PARTY_CELLS);
        book.rule("LOC-04", WARNING).document(LocalityRules::households);
        book.rule("LOC-05", ERROR).document(UnitRegisterChecks::unitIsRegistered);
        book.rule("LOC-06", INFO).document(UnitRegisterChecks::neighboursAreRegistered);
        book.rule("LOC-14", WARNING).cite("government.levels").report(AddresseeChecks::districtHasEnded);
        book.rule("LOC-08", ERROR).that(LOCALITY_POOR_HOUSEHOLDS).isAtMost(LOCALITY_HOUSEHOLDS);
    }

    /** One finding names all that is missing. A plan need not describe the commune. */
    private static void described(Report report, Subject subject, Evaluation run) {
        Locality locality = report.getLocality();
        List<Phrase> missing = new ArrayList<>();
        need(
                report,
                missing,
                "superior",
                "province",
                locality.getDistrict().isPresent() || locality.getProvince().isPresent());
        need(
                report,
                missing,
                "area",
                "areaHectares",
                locality.getAreaHectares().isPresent()
                        || locality.getAreaSquareKilometres().isPresent()
                        || report.isUnread("/locality/areaSquareKilometres"));
        need(
                report,
                missing,
                "population",
                "population",
                locality.getPopulation().isPresent());
        need(
                report,
                missing,
                "households",
                "households",
                locality.getHouseholds().isPresent());
        need(
                report,
                missing,
                "villages",
                "villages",
                locality.getVillages().isPresent()
                        || !locality.getVillageNames().isEmpty());
        need(
                report,
                missing,
                "party",
                "partyCells",
                locality.getPartyCells().isPresent()
                        || locality.getPartyMembers().isPresent());
        run.holdsIf(
                missing.isEmpty(),
                () -> run.breach(DocumentPlaces.locality(Optional.empty()))
                        .expected()
                        .actual(missing)
                        .add());
    }

    private static void need(Report report, List<Phrase> missing, String fact, String field, boolean present) {
        if (!present && !report.isUnread("/locality/" + field)) {
            missing.add(DocumentPlaces.label("locality." + fact));
        }
    }

    private static void villages(Subject subject, Evaluation run) {
        Locality locality = subject.document().getLocality();
        villagesOfMerged(locality, subject, run);
        subject.scopes()
                .get(0)
                .underEveryReading(
                        run,
                        scope -> villages(
                                locality,
                                scope.isKnown(LOCALITY_VILLAGES)
                                        ? OptionalLong.of(scope.amount(LOCALITY_VILLAGES))
                                        : OptionalLong.empty(),
                                run));
    }

    private static void villages(Locality locality, OptionalLong stated, Evaluation run) {
        if (stated.isEmpty() || locality.getVillageNames().isEmpty()) {
            run.notApplicable();
            return;
        }
        long listed = locality.getVillageNames().stream()
                .map(VietnameseText::fold)
                .distinct()
                .count();
        run.holdsIf(
                listed == stated.getAsLong(),
                () -> run.breach(DocumentPlaces.locality(Optional.of("villageNames")))
                        .expected(stated.getAsLong())
                        .actual(listed)
                        .related(DocumentPlaces.locality(Optional.of("villages")))
                        .add());
    }

    /** Where the villages of every merged commune are told, they are those of the new one. */
    private static void villagesOfMerged(Locality locality, Subject subject, Evaluation run) {
        List<Scope> merged = locality.getPredecessors().stream()
                .flatMap(unit -> villagesOf(unit, subject).stream())
                .toList();
        if (locality.getVillages().isEmpty()
                || merged.isEmpty()
                || merged.size() < locality.getPredecessors().size()
                || merged.stream().anyMatch(unit -> unit.isDisputed(LOCALITY_VILLAGES))) {
            run.notApplicable();
            return;
        }
        long all = locality.getVillages().getAsLong();
        long sum = merged.stream()
                .mapToLong(unit -> unit.amount(LOCALITY_VILLAGES))
                .sum();
        run.holdsIf(sum == all, () -> {
            Evaluation.Breach breach = run.breach(DocumentPlaces.locality(Optional.of("villages")))
                    // villages may have been merged as well, so that there are fewer than before
                    .severity(sum > all ? WARNING : ERROR)
                    .variant("merged")
                    .expected(sum, merged.size())
                    .actual(all);
            merged.forEach(unit -> breach.related(unit.place(LOCALITY_VILLAGES)));
            breach.add();
        });
    }

    private static Optional<Scope> villagesOf(UnitReference unit, Subject subject) {
        String name = VietnameseText.foldWords(unit.getName());
        String withKind = VietnameseText.foldWords(
                unit.getKind().map(UnitKind::vietnamese).orElse("") + " " + unit.getName());
        return subject.parts().stream()
                .filter(part -> part.isKnown(LOCALITY_VILLAGES))
                .filter(part -> part.part()
                        .filter(of -> of.isOfPredecessorAlone(name) || of.isOfPredecessorAlone(withKind))
                        .isPresent())
                .findFirst();
    }

    private static void households(Subject subject, Evaluation run) {
        Locality locality = subject.document().getLocality();
        if (locality.getHouseholds().orElse(0) == 0 || locality.getPopulation().isEmpty()) {
            run.notApplicable();
            return;
        }
        long households = locality.getHouseholds().getAsLong();
        long people = locality.getPopulation().getAsLong();
        run.holdsIf(
                people >= FEWEST_PER_HOUSEHOLD * households && people <= MOST_PER_HOUSEHOLD * households,
                () -> run.breach(DocumentPlaces.locality(Optional.of("population")))
                        .expected(FEWEST_PER_HOUSEHOLD, MOST_PER_HOUSEHOLD)
                        .actual(people, households)
                        .related(DocumentPlaces.locality(Optional.of("households")))
                        .add());
    }
}
