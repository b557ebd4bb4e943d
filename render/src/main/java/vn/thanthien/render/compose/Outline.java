package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.profile.Necessity;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.document.Level;

/** The outline of a profile (đề cương), and where a part finds its place in it. */
final class Outline {

    private final List<OutlineSection> sections;
    private final String steeringBody;

    private Outline(List<OutlineSection> sections, Profile profile) {
        this.sections = sections;
        this.steeringBody = profile.getSteeringBodyName();
    }

    static Outline ofReport(Profile profile) {
        return new Outline(profile.getReportOutline(), profile);
    }

    static Outline ofPlan(Profile profile) {
        return new Outline(profile.getPlanOutline(), profile);
    }

    /** How the province calls the body that steers the model ("Ban Chỉ đạo"). */
    String steeringBody() {
        return steeringBody;
    }

    List<OutlineSection> sections() {
        return sections;
    }

    boolean has(String id) {
        return sections.stream().anyMatch(section -> section.getId().equals(id));
    }

    List<OutlineSection> children(String id) {
        return sections.stream()
                .filter(section -> section.getParent().filter(id::equals).isPresent())
                .toList();
    }

    /** Sections without a parent, or whose parent is not in the outline. */
    List<OutlineSection> tops() {
        return sections.stream()
                .filter(section -> section.getParent().filter(this::has).isEmpty())
                .toList();
    }

    /**
     * The section in which a part of that canonical section is printed: itself, else the first of the same chapter
     * ("S3" of "S3.6"), else the last, since nothing that was reported may be lost.
     */
    Optional<String> home(String id) {
        if (has(id)) {
            return Optional.of(id);
        }
        int point = id.indexOf('.');
        String chapter = point < 0 ? id : id.substring(0, point);
        return sections.stream()
                .map(OutlineSection::getId)
                .filter(other -> other.equals(chapter) || other.startsWith(chapter + "."))
                .findFirst()
                .or(() -> sections.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sections.get(sections.size() - 1).getId()));
    }

    static boolean isMandatory(OutlineSection section) {
        return section.getNecessity() == Necessity.MANDATORY;
    }

    static Level level(int depth) {
        return switch (depth) {
            case 0 -> Level.SECTION;
            case 1 -> Level.POINT;
            default -> Level.CLAUSE;
        };
    }
}
