package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** A complaint is no denunciation, and neither is a recommendation: the words beside a number name what it counts. */
final class PetitionWordChecks {

    private static final String COMPLAINT = VietnameseText.foldWords("khiếu nại");
    private static final String DENUNCIATION = VietnameseText.foldWords("tố cáo");
    private static final String RECOMMENDATION = VietnameseText.foldWords("kiến nghị");
    private static final String FEEDBACK = VietnameseText.foldWords("phản ánh");
    private static final List<String> NATURES = List.of(COMPLAINT, DENUNCIATION, RECOMMENDATION, FEEDBACK);

    private static final Map<Figure, List<String>> WORDS = Map.ofEntries(
            Map.entry(PETITIONS_COMPLAINTS, List.of(COMPLAINT)),
            Map.entry(PETITIONS_COMPLAINTS_RESOLVED, List.of(COMPLAINT)),
            Map.entry(PETITIONS_DENUNCIATIONS, List.of(DENUNCIATION)),
            Map.entry(PETITIONS_DENUNCIATIONS_RESOLVED, List.of(DENUNCIATION)),
            Map.entry(PETITIONS_RECOMMENDATIONS_AND_FEEDBACK, List.of(RECOMMENDATION, FEEDBACK)),
            Map.entry(PETITIONS_RECOMMENDATIONS, List.of(RECOMMENDATION)),
            Map.entry(PETITIONS_FEEDBACK, List.of(FEEDBACK)));

    private PetitionWordChecks() {}

    static void wordAndColumnAgree(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Place place = ContentPlaces.claim(claim, i);
            compared |= agree(claim.getFigure(), claim.getWording(), place, run);
        }
        for (int i = 0; i < report.getBreakdowns().size(); i++) {
            List<BreakdownPart> parts = report.getBreakdowns().get(i).getParts();
            for (int j = 0; j < parts.size(); j++) {
                BreakdownPart part = parts.get(j);
                String figure = part.getFigure().orElse("");
                Place place = Place.of(
                        "/breakdowns/" + i + "/parts/" + j,
                        "breakdowns#" + figure + "#" + ContentPlaces.key(part.getLabel()),
                        run.rule().phrase("place", part.getLabel()));
                compared |= agree(part.getFigure(), Optional.of(part.getLabel()), place, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Words that name no nature at all ("đơn thư") say nothing; those that name the right one may name others. */
    private static boolean agree(Optional<String> id, Optional<String> wording, Place place, Evaluation run) {
        Figure figure = id.flatMap(Figures::find).filter(WORDS::containsKey).orElse(null);
        if (figure == null || wording.isEmpty()) {
            return false;
        }
        String words = VietnameseText.foldWords(wording.get());
        if (NATURES.stream().noneMatch(words::contains)) {
            return false;
        }
        run.holdsIf(
                WORDS.getOrDefault(figure, List.of()).stream().anyMatch(words::contains),
                () -> run.breach(place).expected(figure).actual(wording.get()).add());
        return true;
    }
}
