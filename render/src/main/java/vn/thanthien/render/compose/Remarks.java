package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Language;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;

/**
 * Tells the findings of a check as remarks on the document (phát hiện ghi thành ghi chú).
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Remarks {

    private static final String SECTIONS = "/sections";
    private static final String MISSING = "sections#";

    private Remarks() {}

    /**
     * Returns a remark for each finding that counts, the gravest first. Each says how grave it is and by which rule, what
     * is wrong, how to mend it, and on what it rests.
     *
     * @param result what was found
     * @param language the language of the remarks
     */
    public static List<Remark> of(CheckResult result, Language language) {
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : result.findings()) {
            List<String> lines = new ArrayList<>();
            lines.add(finding.place().label().in(language));
            lines.add(finding.message(language));
            lines.add(finding.rule().remedy(language));
            String basis = finding.citations().stream()
                    .map(citation -> citation.text().in(language))
                    .collect(Collectors.joining("; "));
            if (!basis.isEmpty()) {
                lines.add(Wording.text("remark.basis." + language.tag(), basis));
            }
            lines.removeIf(String::isBlank);
            remarks.add(new Remark(
                    anchor(finding.place()),
                    finding.severity().label().in(language) + " "
                            + finding.rule().id(),
                    lines));
        }
        return remarks;
    }

    /** Where a section of an outline begins; what is missing there has no place in the data. */
    static Anchor section(String id) {
        return new Anchor(SECTIONS + "#" + id);
    }

    private static Anchor anchor(Place place) {
        boolean missing = place.pointer().equals(SECTIONS) && place.key().startsWith(MISSING);
        return missing ? section(place.key().substring(MISSING.length())) : new Anchor(place.pointer());
    }
}
