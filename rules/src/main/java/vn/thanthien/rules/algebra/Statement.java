package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.MultiplicationFactor;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;

/**
 * A number that a report states outside its figures, or a plan: in a claim, or as the whole or a part of a breakdown, or as the
 * result of a multiplication, each told as the claim that it amounts to.
 *
 * @param list where it stands, up to its position
 * @param index its position; negative where there is none
 * @param claim what is claimed
 * @param figure the figure of the claim; null where it has none, or one of another dictionary
 */
record Statement(
        String list, int index, Claim claim, @Nullable Figure figure) {

    private static final int NONE = -1;

    /** What is left of a whole beside the parts that have names; a list that is not complete leaves some of it out. */
    private static final Set<String> REST = Set.of(
            Figures.DOSSIERS_OTHER.id(), Figures.LETTERS_CONGRATULATION_OTHER.id(), Figures.LETTERS_APOLOGY_OTHER.id());

    /** Returns every statement of a document, the claims first and in their order. */
    static List<Statement> of(OfficialDocument document, Dictionary dictionary) {
        List<Claim> claims = document.getClaims();
        boolean more = !document.getBreakdowns().isEmpty()
                || !document.getMultiplications().isEmpty();
        if (claims.isEmpty() && !more) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            statements.add(of("/claims/", i, claims.get(i), dictionary));
        }
        for (int i = 0; i < document.getBreakdowns().size(); i++) {
            add(statements, "/breakdowns/" + i, document.getBreakdowns().get(i), dictionary);
        }
        for (int i = 0; i < document.getMultiplications().size(); i++) {
            add(
                    statements,
                    "/multiplications/" + i,
                    document.getMultiplications().get(i),
                    dictionary);
        }
        return statements;
    }

    private static void add(List<Statement> statements, String pointer, Multiplication product, Dictionary dictionary) {
        Claim.Builder whole = context(product);
        whole.figure(product.getFigure()).value(decimal(product.getCount())).approximation(product.getApproximation());
        addStated(statements, pointer, whole.build(), dictionary);
        for (int i = 0; i < product.getFactors().size(); i++) {
            MultiplicationFactor factor = product.getFactors().get(i);
            Claim.Builder claim = context(product);
            claim.figure(factor.getFigure()).value(decimal(factor.getCount())).approximation(factor.getApproximation());
            addStated(statements, pointer + "/factors/" + i, claim.build(), dictionary);
        }
    }

    private static Claim.Builder context(Multiplication product) {
        Claim.Builder claim = Claim.builder();
        claim.period(product.getPeriod())
                .field(product.getField())
                .village(product.getVillage())
                .predecessor(product.getPredecessor())
                .phase(product.getPhase())
                .post(product.getPost())
                .section(product.getSection())
                .heading(product.getHeading());
        return claim;
    }

    private static Statement of(String list, int index, Claim claim, Dictionary dictionary) {
        String id = claim.getFigure().orElse(null);
        return new Statement(
                list, index, claim, id == null ? null : dictionary.find(id).orElse(null));
    }

    /** Returns where it stands. */
    String pointer() {
        return index < 0 ? list : list + index;
    }

    private static void addStated(List<Statement> statements, String pointer, Claim claim, Dictionary dictionary) {
        boolean stated = claim.getValue().isPresent() || claim.getState().isPresent();
        if (stated && (claim.getFigure().isPresent() || !claim.getFigures().isEmpty())) {
            statements.add(of(pointer, NONE, claim, dictionary));
        }
    }

    private static void add(
            List<Statement> statements, String pointer, PrintedBreakdown breakdown, Dictionary dictionary) {
        Claim.Builder whole = context(breakdown);
        whole.figure(breakdown.getWhole())
                .value(decimal(breakdown.getCount()).or(breakdown::getValue))
                .approximation(breakdown.getApproximation());
        addStated(statements, pointer, whole.build(), dictionary);
        Set<String> once = new HashSet<>(breakdown.getWhole().stream().toList());
        Set<String> often = new HashSet<>(once);
        for (BreakdownPart part : breakdown.getParts()) {
            part.getFigure().filter(id -> !once.add(id)).ifPresent(often::add);
        }
        for (int i = 0; i < breakdown.getParts().size(); i++) {
            BreakdownPart part = breakdown.getParts().get(i);
            // the same figure several times, or that of the whole, is split by something that no figure tells
            if (part.getFigure().filter(often::contains).isEmpty()) {
                Claim.Builder claim = context(breakdown);
                claim.figure(part.getFigure())
                        .figures(part.getFigures())
                        .period(part.getPeriod().or(breakdown::getPeriod))
                        .state(part.getState())
                        .value(decimal(part.getCount()).or(part::getValue))
                        .approximation(part.getApproximation())
                        .comparator(comparator(breakdown, part));
                addStated(statements, pointer + "/parts/" + i, claim.build(), dictionary);
            }
        }
    }

    private static Optional<Comparator> comparator(PrintedBreakdown breakdown, BreakdownPart part) {
        boolean open = breakdown.getComplete().filter(complete -> !complete).isPresent();
        boolean exact = part.getApproximation().orElse(Approximation.EXACT) == Approximation.EXACT;
        return open && exact && part.getFigure().filter(REST::contains).isPresent()
                ? Optional.of(Comparator.AT_LEAST)
                : Optional.empty();
    }

    /** Returns a claim about what a breakdown is about. */
    static Claim.Builder context(PrintedBreakdown breakdown) {
        Claim.Builder claim = Claim.builder();
        claim.period(breakdown.getPeriod())
                .field(breakdown.getField())
                .village(breakdown.getVillage())
                .predecessor(breakdown.getPredecessor())
                .phase(breakdown.getPhase())
                .post(breakdown.getPost())
                .section(breakdown.getSection())
                .heading(breakdown.getHeading());
        return claim;
    }

    private static Optional<PrintedDecimal> decimal(OptionalLong count) {
        return count.isPresent() ? Optional.of(PrintedDecimal.of(count.getAsLong())) : Optional.empty();
    }
}
