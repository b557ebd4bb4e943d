package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Subject;

/**
 * Numbers of no figure that are told several times in the same words, of the same time and the same part: in prose, as the
 * whole of a breakdown, as money spent.
 *
 * <p>The same words may mean two things, so that it is asked about.
 */
final class SameWordsChecks {

    private static final String DONG =
            VietnameseText.foldWords(FigureUnit.DONG.label().vietnamese());

    /** What is told of: the words and the unit, and of what time and part. */
    private record Topic(String words, String unit, Optional<ReportingPeriod> period, Optional<Part> part) {

        static Optional<Topic> of(
                Optional<String> words, Optional<String> unit, Optional<ReportingPeriod> period, Optional<Part> part) {
            return words.map(VietnameseText::foldWords)
                    // one word says too little ("hội nghị" are two)
                    .filter(said -> said.indexOf(' ') > 0)
                    .map(said ->
                            new Topic(said, unit.map(VietnameseText::foldWords).orElse(""), period, part));
        }
    }

    /** A number and where it stands. */
    private record Stated(BigDecimal number, Place place) {}

    private final Map<Topic, List<Stated>> told = new LinkedHashMap<>();
    private final Evaluation run;

    private SameWordsChecks(Evaluation run) {
        this.run = run;
    }

    static void haveOneNumber(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        SameWordsChecks checks = new SameWordsChecks(run);
        for (int i = 0; i < document.getClaims().size(); i++) {
            checks.claim(document.getClaims().get(i), i);
        }
        for (int i = 0; i < document.getBreakdowns().size(); i++) {
            checks.breakdown(document.getBreakdowns().get(i), i);
        }
        List<Investment> investments = subject.report()
                .map(Report::getInvestments)
                .or(() -> subject.plan().map(plan -> plan.getBudget()))
                .orElse(List.of());
        for (int i = 0; i < investments.size(); i++) {
            checks.investment(investments.get(i), i, subject.isReport() ? "/investments/" : "/budget/");
        }
        checks.compare();
    }

    private void claim(Claim claim, int index) {
        if (claim.getFigure().isEmpty() && claim.getFigures().isEmpty()) {
            Optional<BigDecimal> number = ClaimValues.exact(claim).map(PrintedDecimal::toBigDecimal);
            take(
                    Topic.of(claim.getWording(), claim.getUnit(), claim.getPeriod(), Part.of(claim)),
                    number,
                    ContentPlaces.claim(claim, index));
        }
    }

    private void breakdown(PrintedBreakdown breakdown, int index) {
        if (breakdown.getWhole().isEmpty() && Told.isExact(breakdown.getApproximation())) {
            Claim context = Claim.builder()
                    .field(breakdown.getField())
                    .village(breakdown.getVillage())
                    .predecessor(breakdown.getPredecessor())
                    .phase(breakdown.getPhase())
                    .post(breakdown.getPost())
                    .build();
            take(
                    Topic.of(breakdown.getWording(), breakdown.getUnit(), breakdown.getPeriod(), Part.of(context)),
                    ArithmeticChecks.number(breakdown.getCount(), breakdown.getValue()),
                    ArithmeticChecks.place(run, breakdown, index));
        }
    }

    private void investment(Investment investment, int index, String list) {
        boolean whole = investment.getComparator().isEmpty() && Told.isExact(investment.getApproximation());
        // money for one purpose comes from several sources
        if (whole && investment.getSource().isEmpty()) {
            take(
                    Topic.of(
                            investment.getPurpose(),
                            Optional.of(DONG),
                            investment.getPeriod(),
                            Part.of(Claim.builder()
                                    .village(investment.getVillage())
                                    .predecessor(investment.getPredecessor())
                                    .build())),
                    investment.getAmountDong().map(PrintedDecimal::toBigDecimal),
                    Place.of(
                            list + index,
                            "investments#"
                                    + ContentPlaces.key(investment.getPurpose().orElse("")),
                            run.rule().phrase("money", investment.getPurpose().orElse(""))));
        }
    }

    private void take(Optional<Topic> topic, Optional<BigDecimal> number, Place place) {
        if (topic.isPresent() && number.isPresent()) {
            told.computeIfAbsent(topic.get(), none -> new ArrayList<>(1)).add(new Stated(number.get(), place));
        }
    }

    private void compare() {
        boolean compared = false;
        for (List<Stated> one : told.values()) {
            // what claims and money tell has no order
            one.sort(Comparator.comparing(Stated::number)
                    .thenComparing(stated -> stated.place().key()));
            Stated first = one.get(0);
            for (Stated again : one.subList(1, one.size())) {
                compared = true;
                run.holdsIf(
                        again.number().compareTo(first.number()) == 0,
                        () -> run.breach(again.place())
                                .expected(ArithmeticChecks.printed(first.number()))
                                .actual(ArithmeticChecks.printed(again.number()))
                                .related(first.place())
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }
}
