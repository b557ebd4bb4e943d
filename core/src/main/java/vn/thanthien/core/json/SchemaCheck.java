package vn.thanthien.core.json;

import java.util.Optional;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Target;

/** Refuses what the types alone cannot: another format, and ids that are no figure. */
final class SchemaCheck {

    private SchemaCheck() {}

    static void report(Report report) {
        require(report.getSchema().equals(Report.SCHEMA));
        figures(report);
        for (Target target : report.getTargets()) {
            requireFigure(target.getFigure());
            requireFigure(target.getBaseFigure());
        }
    }

    static void plan(Plan plan) {
        require(plan.getSchema().equals(Plan.SCHEMA));
        figures(plan);
        for (Target target : plan.getTargets()) {
            requireFigure(target.getFigure());
            requireFigure(target.getBaseFigure());
        }
    }

    private static void figures(OfficialDocument document) {
        for (Claim claim : document.getClaims()) {
            requireFigure(claim.getFigure());
            requireFigure(claim.getBase());
            claim.getFigures().forEach(id -> requireFigure(Optional.of(id)));
        }
        for (PrintedBreakdown breakdown : document.getBreakdowns()) {
            requireFigure(breakdown.getWhole());
            for (BreakdownPart part : breakdown.getParts()) {
                requireFigure(part.getFigure());
                part.getFigures().forEach(id -> requireFigure(Optional.of(id)));
            }
        }
        for (Multiplication multiplication : document.getMultiplications()) {
            requireFigure(multiplication.getFigure());
            multiplication.getFactors().forEach(factor -> requireFigure(factor.getFigure()));
        }
        for (FrequencyClaim frequency : document.getFrequencies()) {
            requireFigure(frequency.getFigure());
            require(frequency.getEvery().orElse(1) > 0);
        }
        for (ReceptionSchedule schedule : document.getReceptionSchedules()) {
            require(schedule.getEvery().orElse(1) > 0);
        }
    }

    static void paper(Paper paper) {
        require(paper.getSchema().equals(Paper.SCHEMA));
    }

    private static void requireFigure(Optional<String> id) {
        require(id.isEmpty() || Figures.find(id.get()).isPresent() || Dictionary.isDeclaredId(id.get()));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the collecting reader tells what is wrong");
        }
    }
}
