package vn.thanthien.render.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * What was read from a filled form (mẫu đã điền): the document, and what the clerk must look at.
 *
 * <p>What could not be understood is absent in the document and told in the problems; nothing is guessed. The document is
 * a draft until its number and its date are filled in.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param document the report or plan; absent if not even the unit can be read, without which there is none
 * @param problems the problems in the order of the form
 */
public record FilledForm(Optional<OfficialDocument> document, List<FormProblem> problems) {

    /** Refuses null. */
    public FilledForm {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
    }

    /**
     * The report, if the form is one of a report.
     *
     * @return the report; empty for a plan, and where there is no document
     */
    public Optional<Report> report() {
        return document.filter(Report.class::isInstance).map(Report.class::cast);
    }

    /**
     * The plan, if the form is one of a plan.
     *
     * @return the plan; empty for a report, and where there is no document
     */
    public Optional<Plan> plan() {
        return document.filter(Plan.class::isInstance).map(Plan.class::cast);
    }

    /**
     * Whether something that was typed is not in the document.
     *
     * @return whether any problem is an error; blanks that are left are none
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.kind().severity() == Severity.ERROR);
    }
}
