package vn.thanthien.render.compose;

import java.util.Objects;
import java.util.Optional;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.AdministrativeDocument;

/**
 * Composes documents in the official form (bộ soạn văn bản): the report and the plan of a commune with what it states,
 * or the same documents with blanks to fill.
 *
 * <p>A document shows what the data says, no less and no more. What is absent is left out or left blank, what did not
 * arise is printed as "không phát sinh", and neither is printed as 0.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Composer {

    private final Profile profile;
    private final Optional<PartialDate> day;

    private Composer(Profile profile, Optional<PartialDate> day) {
        this.profile = profile;
        this.day = day;
    }

    /**
     * A composer of documents for a province.
     *
     * @param profile what the province prescribes: outlines, slogans, founding documents, survey scale
     * @return the composer
     */
    public static Composer of(Profile profile) {
        return new Composer(Objects.requireNonNull(profile, "profile"), Optional.empty());
    }

    /**
     * A composer whose forms are for documents of a day: which organs they are addressed and sent to follows it. Up to 30 June
     * 2025 a district stood over the commune, since then the province does; so it does in forms of no day. Documents from data
     * follow their own date.
     *
     * @param known the day of the documents, as far as it is known
     * @return the composer
     */
    public Composer on(PartialDate known) {
        return new Composer(profile, Optional.of(known));
    }

    /**
     * The profile whose outlines the documents follow.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * The report as a document (báo cáo). Anchors of its parts are JSON Pointers into the report.
     *
     * @param report the report, however incomplete
     * @return the document
     */
    public AdministrativeDocument compose(Report report) {
        return laidOut(new ReportComposition(profile, report).compose());
    }

    /**
     * The plan as a document (kế hoạch). Anchors of its parts are JSON Pointers into the plan.
     *
     * @param plan the plan, however incomplete
     * @return the document
     */
    public AdministrativeDocument compose(Plan plan) {
        return laidOut(new PlanComposition(profile, plan).compose());
    }

    /**
     * Composes a paper: a decision, a notice, a letter, a commitment, a sheet or a board. What the data leave out is a
     * blank.
     *
     * @param paper the paper
     * @return the document, in the form of the Party where an organ of the Party issues it
     */
    public AdministrativeDocument compose(Paper paper) {
        return laidOut(new PaperComposition(new PaperContext(profile, paper, false)).compose());
    }

    /**
     * A paper with nothing but blanks.
     *
     * @param kind the kind of paper
     * @return the form
     */
    public AdministrativeDocument skeleton(PaperKind kind) {
        return skeleton(kind, false);
    }

    /**
     * A paper with nothing but blanks, for an organ of the State or of the Party.
     *
     * @param kind the kind of paper
     * @param party whether an organ of the Party issues it; letters and boards look the same for both
     * @return the form
     */
    public AdministrativeDocument skeleton(PaperKind kind, boolean party) {
        Paper nothing = Paper.builder().kind(kind).build();
        return laidOut(new PaperComposition(new PaperContext(profile, nothing, party)).compose());
    }

    /**
     * The report with blanks for all that a commune fills in (mẫu báo cáo). The id of a blank is the id of its figure,
     * such as "dossiers.received", or the path of its field, such as "mentions.0.symbol".
     *
     * @return the form
     */
    public AdministrativeDocument skeletonReport() {
        return skeletonReport(FormRoom.usual());
    }

    /**
     * The same, with blanks for more entries than the usual form has.
     *
     * @param room for how many entries of each list there are blanks
     * @return the form
     */
    public AdministrativeDocument skeletonReport(FormRoom room) {
        return laidOut(new ReportForm(profile, Objects.requireNonNull(room, "room"), day).compose());
    }

    /**
     * The plan with blanks for all that a commune fills in (mẫu kế hoạch).
     *
     * @return the form
     */
    public AdministrativeDocument skeletonPlan() {
        return skeletonPlan(FormRoom.usual());
    }

    /**
     * The same, with blanks for more entries than the usual form has.
     *
     * @param room for how many entries of each list there are blanks
     * @return the form
     */
    public AdministrativeDocument skeletonPlan(FormRoom room) {
        return laidOut(new PlanForm(profile, Objects.requireNonNull(room, "room"), day).compose());
    }

    private AdministrativeDocument laidOut(AdministrativeDocument document) {
        return profile.getLayout().map(document::withLayout).orElse(document);
    }
}
