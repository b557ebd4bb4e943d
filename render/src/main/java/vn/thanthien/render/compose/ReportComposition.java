package vn.thanthien.render.compose;

import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;

/** One report on its way to a document. Mutable; lives in one call. */
final class ReportComposition {

    private static final String OPENING = "S0";
    private static final String CLOSING = "S7";

    private final Profile profile;
    private final Report report;
    private final Content content;
    private final NarrativePart narrative;
    private final MentionPart mentions;
    private final DossierPart dossiers;

    ReportComposition(Profile profile, Report report) {
        this.profile = profile;
        this.report = report;
        Outline outline = Outline.ofReport(profile);
        this.content = new Content(outline, report.getVerbatim());
        this.narrative = new NarrativePart(report, outline);
        this.mentions = new MentionPart(report.getMentions());
        this.dossiers = new DossierPart(report, content);
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = AdministrativeDocument.builder();
        HeadPart.print(builder, report, DocumentKind.REPORT, profile);
        mentions.bases().forEach(basis -> builder.legalBasis(Phrase.of(basis)));
        builder.block(Paragraph.of(opening()).at(new Anchor("/opening")));
        narrative.of(OPENING).forEach(builder::block);
        fill();
        content.print(builder);
        narrative.of(CLOSING).forEach(builder::block);
        builder.block(Paragraph.of(closing()).at(new Anchor("/closing")));
        ClosingPart.print(builder, report);
        dossiers.annexes().forEach(builder::annex);
        return builder.property("thanthien.profile", profile.getId()).build();
    }

    private void fill() {
        FigurePart figures = new FigurePart(report, content);
        LocalityPart.tell(report.getLocality(), content);
        narrative.tell(content, section -> !section.equals(OPENING) && !section.equals(CLOSING));
        mentions.tellReport(content);
        PreparationPart.tell(report, content);
        dossiers.tell();
        ActivityPart.publicised(report, content);
        ActivityPart.reception(report, content);
        ActivityPart.dialogues(report, content);
        ActivityPart.commitment(report, content);
        FigureGroup.ALL.stream().map(FigureGroup::section).distinct().forEach(figures::tell);
        DetailPart.tell(report, profile, content);
        SurveyPart.tell(report.getSurveys(), content);
        ClaimPart.tell(report.getClaims(), profile, content);
        AssessmentPart.lists(report.getLists(), content, "S2.1");
        ScorePart.tell(report, content);
        AssessmentPart.tell(report, content);
        AssessmentPart.durations(report.getDurations(), content, opening().shown());
        ActivityPart.slogans(report, content);
    }

    private Phrase opening() {
        return report.getOpening()
                .map(Phrase::of)
                .or(() -> HeadPart.issuers(report).map(this::opening))
                .orElseGet(() -> HeadPart.blank("opening", "opening.report"));
    }

    private Phrase opening(String issuer) {
        String told = Wording.text("opening.report", issuer, profile.getModelName(), period());
        String spaced = Printed.unended(told.replaceAll(" +", " ")) + ":";
        return Phrase.of(mentions.orders()
                .map(names -> Wording.text("opening.ordered", names, spaced))
                .orElse(spaced));
    }

    private String closing() {
        return ClosingPart.words(report, Wording.text("closing.report", profile.getModelName(), place(), period()));
    }

    private String place() {
        return report.getLocality().fullName();
    }

    private String period() {
        return Printed.period(report.getPeriod()).orElse("");
    }
}
