package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.document.VerbatimWords;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.json.DocumentPointer;
import vn.thanthien.core.json.DocumentPointer.State;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.rules.algebra.Bound;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether what the data say of themselves can be so: one thing in each claim, and what cannot be read is not there. */
final class StatementChecks {

    private static final Set<String> PERCENT = Set.of("%", "phần trăm");

    private static final PrintedDecimal ALL = PrintedDecimal.of(100);

    private StatementChecks() {}

    /** A claim that says two things at once, or none, is one that a system wrote wrongly. */
    static void claimsSayOneThing(Subject subject, Evaluation run) {
        List<Claim> claims = subject.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Optional<String> doubt = doubtOf(claim);
            if (doubt.isPresent() && ContentPlaces.isIllegible(subject, "/claims/" + i)) {
                run.notApplicable();
            } else if (doubt.isEmpty()) {
                run.holds();
            } else {
                run.breach(ContentPlaces.claim(claim, i))
                        .variant(doubt.get())
                        .expected()
                        .actual()
                        .add();
            }
        }
        if (claims.isEmpty()) {
            run.notApplicable();
        }
    }

    /** What is wrong with a claim whatever the figures are, by the key of its texts. */
    private static Optional<String> doubtOf(Claim claim) {
        boolean number = claim.getValue().isPresent() || claim.getFraction().isPresent();
        QuantityState state = claim.effectiveState();
        boolean zero = claim.getFraction().isEmpty()
                && claim.getValue()
                        .filter(value -> value.toBigDecimal().signum() == 0)
                        .isPresent();
        if (number && (state == QuantityState.ILLEGIBLE || (state == QuantityState.NONE_ARISEN && !zero))) {
            return Optional.of("read");
        }
        if (claim.getFigure().isPresent() && !claim.getFigures().isEmpty()) {
            return Optional.of("together");
        }
        if (new HashSet<>(claim.getFigures()).size() < claim.getFigures().size()) {
            return Optional.of("twice");
        }
        // "VALUE" alone says that there is a number, and none is there
        boolean silent = !number
                && claim.getWording().isEmpty()
                && claim.getState().orElse(QuantityState.VALUE) == QuantityState.VALUE;
        if (silent) {
            return Optional.of("nothing");
        }
        Optional<String> bound = doubtOfBound(claim);
        if (bound.isPresent()) {
            return bound;
        }
        if (isMoreThanAll(claim)) {
            return Optional.of("beyond");
        }
        return isPartOfOne(claim) ? Optional.of("whole") : Optional.empty();
    }

    /** Every rate of the dictionary is a share; what a share is of may be told in no figure. */
    private static boolean isMoreThanAll(Claim claim) {
        return claim.getFigure()
                        .flatMap(Figures::find)
                        .filter(figure -> figure.kind() == Figure.Kind.RATE)
                        .isPresent()
                && claim.getValue().filter(value -> value.compareTo(ALL) > 0).isPresent();
    }

    /** "Trên" and "khoảng" are two ways to tell a number; a range has two ends, of which the second is not the less. */
    private static Optional<String> doubtOfBound(Claim claim) {
        Optional<PrintedDecimal> value = claim.getValue();
        Optional<PrintedDecimal> end = claim.getUpperValue();
        boolean range = claim.getComparator().filter(Comparator.BETWEEN::equals).isPresent();
        if (claim.isBound() && value.isEmpty()) {
            return Optional.of("noNumber");
        }
        if (range && end.isEmpty()) {
            return Optional.of("oneEnd");
        }
        if (!range && end.isPresent()) {
            return Optional.of("noRange");
        }
        if (end.isPresent()
                && value.filter(start -> start.compareTo(end.get()) > 0).isPresent()) {
            return Optional.of("reversed");
        }
        return claim.isBound() && !Bound.isToldBy(claim) ? Optional.of("bound") : Optional.empty();
    }

    /** Persons, dossiers and days are counted whole; "1,85 nghìn lượt" is a count all the same. */
    private static boolean isPartOfOne(Claim claim) {
        boolean whole = claim.getValue()
                .map(value -> value.toBigDecimal().multiply(BigDecimal.valueOf(ClaimValues.factor(claim))))
                .map(meant -> meant.stripTrailingZeros().scale() <= 0)
                .orElse(true);
        return !whole
                && Stream.concat(claim.getFigure().stream(), claim.getFigures().stream())
                        .flatMap(id -> Figures.find(id).stream())
                        .anyMatch(figure -> figure.kind() == Figure.Kind.COUNT);
    }

    /** A share of no figure is held against the fraction that is printed with it; those of figures have their own rules. */
    static void shareIsOfItsFraction(Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < subject.claims().size(); i++) {
            Claim claim = subject.claims().get(i);
            PrintedFraction fraction =
                    claim.getFraction().orElse(PrintedFraction.builder().build());
            long below = fraction.getDenominator().orElse(0);
            if (!isShareOfNoFigure(claim) || fraction.getNumerator().isEmpty() || below == 0) {
                continue;
            }
            compared = true;
            long above = fraction.getNumerator().getAsLong();
            PrintedDecimal value = claim.getValue().orElseThrow();
            int at = i;
            run.holdsIf(Bound.agreesWith(claim, above, below), () -> {
                Evaluation.Breach breach = run.breach(ContentPlaces.claim(claim, at));
                if (claim.isBound()) {
                    breach.variant("bound");
                }
                breach.expected(PrintedDecimal.percentage(above, below, Math.max(2, value.scale())), above, below)
                        .actual(claim.isBound() ? Bound.share(claim) : value)
                        .add();
            });
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isShareOfNoFigure(Claim claim) {
        boolean percent = claim.getUnit()
                .map(unit -> PERCENT.contains(VietnameseText.fold(unit)))
                .orElse(true);
        return claim.getFigure().isEmpty()
                && claim.getFigures().isEmpty()
                && ClaimValues.stated(claim).isPresent()
                && Bound.isDecidable(claim)
                && percent;
    }

    /** A pointer that is mistyped would silence nothing, and one on a number that is there would hide it. */
    static void illegibleIsNotRead(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        if (document.unreadPlaces().isEmpty()) {
            run.notApplicable();
            return;
        }
        DocumentPointer.Tree tree = DocumentPointer.of(document);
        areOpen("illegible", document.getIllegible(), tree, run);
        areOpen(
                "verbatim",
                document.getVerbatim().stream().map(VerbatimWords::getAt).toList(),
                tree,
                run);
    }

    private static void areOpen(String list, List<String> places, DocumentPointer.Tree tree, Evaluation run) {
        for (int i = 0; i < places.size(); i++) {
            String pointer = places.get(i);
            // the whole document is no place of it, and would hide everything
            switch (pointer.isEmpty() ? State.UNKNOWN : tree.at(pointer)) {
                case UNKNOWN -> tell(run, list, i, pointer, "unknown");
                case WHOLE -> tell(run, list, i, pointer, "read");
                case EMPTY, PARTIAL -> run.holds();
            }
        }
    }

    private static void tell(Evaluation run, String list, int index, String pointer, String variant) {
        run.breach(Place.of(
                        "/" + list + "/" + index,
                        list + "#" + ContentPlaces.withoutPositions(pointer),
                        run.rule().phrase("place", pointer)))
                .variant(variant)
                .expected()
                .actual(pointer)
                .add();
    }
}
