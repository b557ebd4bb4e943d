package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.language.Language;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;

/**
 * Tells the findings of a check as remarks on the document (phát hiện ghi thành ghi chú).
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Remarks {

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
                    new Anchor(finding.place().pointer()),
                    finding.severity().label().in(language) + " "
                            + finding.rule().id(),
                    lines));
        }
        return remarks;
    }
}
