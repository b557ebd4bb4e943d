package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thanthien.core.document.VerbatimWords;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;

/** What is to be printed under each section of an outline, until it is printed. Mutable; lives in one composition. */
final class Content {

    private final Outline outline;
    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

    private final List<VerbatimWords> verbatim;

    Content(Outline outline) {
        this(outline, List.of());
    }

    /** What is kept verbatim is printed behind the words of what it belongs to. */
    Content(Outline outline, List<VerbatimWords> verbatim) {
        this.outline = outline;
        this.verbatim = verbatim;
    }

    Outline outline() {
        return outline;
    }

    void add(String section, Block block) {
        outline.home(section)
                .ifPresent(id ->
                        blocks.computeIfAbsent(id, none -> new ArrayList<>()).add(block));
    }

    void addAll(String section, List<? extends Block> more) {
        more.forEach(block -> add(section, block));
    }

    void paragraph(String section, String words, String pointer) {
        add(section, Paragraph.of(Printed.sentence(whole(words, pointer))).at(new Anchor(pointer)));
    }

    void dash(String section, String words, String pointer) {
        dash(section, Phrase.of(Printed.sentence(whole(words, pointer))), pointer);
    }

    private String whole(String words, String pointer) {
        String kept = verbatim.stream()
                .filter(one -> one.getAt().startsWith(pointer + "/"))
                .map(VerbatimWords::getWording)
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? words : Wording.text("claim.remark", words, kept);
    }

    void dash(String section, Phrase words, String pointer) {
        dash(section, words, new Anchor(pointer));
    }

    void dash(String section, Phrase words, Anchor anchor) {
        add(section, ListItem.dash(words).at(anchor));
    }

    /** How the province calls the body that steers the model. */
    String steeringBody() {
        return outline.steeringBody();
    }

    /** Prints the outline: a mandatory section without content as a blank, others without content not at all. */
    void print(DocumentBuilder builder) {
        for (OutlineSection top : outline.tops()) {
            print(builder, top, 0);
        }
    }

    private void print(DocumentBuilder builder, OutlineSection section, int depth) {
        List<OutlineSection> children = outline.children(section.getId());
        if (!isPrinted(section)) {
            return;
        }
        builder.heading(Outline.level(depth), section.getHeading(), Remarks.section(section.getId()));
        List<Block> own = blocks.getOrDefault(section.getId(), List.of());
        own.forEach(block -> print(builder, block, depth));
        if (own.isEmpty() && children.stream().noneMatch(this::isPrinted)) {
            builder.paragraph(Phrase.of(guide(section)));
        }
        children.forEach(child -> print(builder, child, depth + 1));
    }

    private boolean isPrinted(OutlineSection section) {
        return Outline.isMandatory(section)
                || blocks.containsKey(section.getId())
                || outline.children(section.getId()).stream().anyMatch(this::isPrinted);
    }

    // A heading among the blocks of a section is one rank below it, and numbered here.
    private static void print(DocumentBuilder builder, Block block, int depth) {
        if (block instanceof Heading heading) {
            builder.heading(Outline.level(depth + 1), heading.title().shown());
        } else {
            builder.block(block);
        }
    }

    /** A blank that says what belongs in a section. */
    Blank guide(OutlineSection section) {
        String key = "guide." + section.getId();
        String hint = Wording.find(key)
                .map(frame -> Wording.text(key, steeringBody()))
                .orElseGet(() -> Wording.text("guide.other", section.getHeading()));
        String id = "sections." + section.getId();
        return Blank.of(id.length() > Blank.MAX_ID_LENGTH ? id.substring(0, Blank.MAX_ID_LENGTH) : id, hint);
    }
}
