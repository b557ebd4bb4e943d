package vn.thanthien.render.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.profile.Profile;

/**
 * The words that stand in a form for what the data calls by a code; whoever reads a form back must know them.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class FormWords {

    private FormWords() {}

    /**
     * What a document does for the model (vai trò của văn bản), by the words of the form.
     *
     * @param profile the profile of the form; it names the steering body
     * @return the roles by their words, in a fixed order
     */
    public static Map<String, DocumentRole> documentRoles(Profile profile) {
        Map<String, DocumentRole> roles = new LinkedHashMap<>();
        for (DocumentRole role : DocumentRole.values()) {
            roles.put(documentRole(role, profile), role);
        }
        return roles;
    }

    static String documentRole(DocumentRole role, Profile profile) {
        return Wording.text("hint.document." + role, profile.getSteeringBodyName());
    }

    /**
     * What a step does for the model (loại việc), by the words of the form.
     *
     * @return the kinds by their words, in a fixed order
     */
    public static Map<String, StepKind> stepKinds() {
        Map<String, StepKind> kinds = new LinkedHashMap<>();
        for (StepKind kind : StepKind.values()) {
            kinds.put(Wording.text("hint.step." + kind), kind);
        }
        return kinds;
    }

    /**
     * The organs to which the form of a plan assigns tasks, in order.
     *
     * @param profile the profile of the form
     * @return the names as printed
     */
    public static List<String> assignedOrgans(Profile profile) {
        return List.of(
                Wording.text("form.committee"),
                profile.getSteeringBodyName(),
                Wording.text("form.organ.1"),
                Wording.text("form.organ.2"));
    }
}
