package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Text;

/**
 * The paragraphs of a document (lời văn), each under its canonical section. Paragraphs whose section is not known stand
 * where the paper has them: after the section before them.
 */
final class NarrativePart {

    private record Placed(String section, List<Block> blocks) {}

    private final List<Placed> placed = new ArrayList<>();

    NarrativePart(OfficialDocument document, Outline outline) {
        String current =
                outline.sections().isEmpty() ? "" : outline.sections().get(0).getId();
        for (int i = 0; i < document.getSections().size(); i++) {
            NarrativeSection section = document.getSections().get(i);
            Optional<String> known = section.getSection();
            current = known.orElse(current);
            List<Block> blocks = new ArrayList<>();
            if (known.isEmpty() && !section.getParagraphs().isEmpty()) {
                section.getHeading()
                        .ifPresent(heading ->
                                blocks.add(Paragraph.of(Phrase.of(new Text(heading, Emphasis.BOLD_ITALIC)))));
            }
            Anchor anchor = new Anchor("/sections/" + i);
            section.getParagraphs()
                    .forEach(paragraph -> paragraph
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(line ->
                                    blocks.add(Paragraph.of(line.strip()).at(anchor))));
            placed.add(new Placed(current, blocks));
        }
    }

    /** Tells the paragraphs whose section fits. */
    void tell(Content content, Predicate<String> fits) {
        placed.stream()
                .filter(part -> fits.test(part.section()))
                .forEach(part -> content.addAll(part.section(), part.blocks()));
    }

    /** The paragraphs of one section, to be printed outside the outline. */
    List<Block> of(String section) {
        return placed.stream()
                .filter(part -> part.section().equals(section))
                .flatMap(part -> part.blocks().stream())
                .toList();
    }
}
