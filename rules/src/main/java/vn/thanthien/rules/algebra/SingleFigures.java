package vn.thanthien.rules.algebra;

import java.util.List;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;

/** A number that is told to stand for several figures together, and names one only, is the number of that figure. */
final class SingleFigures {

    private SingleFigures() {}

    /** Returns the document with such a figure as the one of its claim, or of its part of a breakdown. */
    static OfficialDocument read(OfficialDocument document) {
        if (!isAny(document)) {
            return document;
        }
        List<Claim> claims =
                document.getClaims().stream().map(SingleFigures::claim).toList();
        List<PrintedBreakdown> breakdowns =
                document.getBreakdowns().stream().map(SingleFigures::breakdown).toList();
        if (document instanceof Report report) {
            Report.Builder builder = Report.builder();
            return builder.from(report).claims(claims).breakdowns(breakdowns).build();
        }
        if (document instanceof Plan plan) {
            Plan.Builder builder = Plan.builder();
            return builder.from(plan).claims(claims).breakdowns(breakdowns).build();
        }
        return document;
    }

    /** Whether there is any at all; most documents have none, and every check asks. */
    private static boolean isAny(OfficialDocument document) {
        List<Claim> claims = document.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            if (isSingle(claims.get(i))) {
                return true;
            }
        }
        List<PrintedBreakdown> breakdowns = document.getBreakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            List<BreakdownPart> parts = breakdowns.get(i).getParts();
            for (int j = 0; j < parts.size(); j++) {
                if (isSingle(parts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSingle(Claim claim) {
        return claim.getFigures().size() == 1 && claim.getFigure().isEmpty();
    }

    private static boolean isSingle(BreakdownPart part) {
        return part.getFigures().size() == 1 && part.getFigure().isEmpty();
    }

    private static Claim claim(Claim claim) {
        if (!isSingle(claim)) {
            return claim;
        }
        Claim.Builder builder = Claim.builder();
        return builder.from(claim)
                .figure(claim.getFigures().get(0))
                .figures(List.of())
                .build();
    }

    private static PrintedBreakdown breakdown(PrintedBreakdown breakdown) {
        PrintedBreakdown.Builder builder = PrintedBreakdown.builder();
        return builder.from(breakdown)
                .parts(breakdown.getParts().stream().map(SingleFigures::part).toList())
                .build();
    }

    private static BreakdownPart part(BreakdownPart part) {
        if (!isSingle(part)) {
            return part;
        }
        BreakdownPart.Builder builder = BreakdownPart.builder();
        return builder.from(part)
                .figure(part.getFigures().get(0))
                .figures(List.of())
                .build();
    }
}
