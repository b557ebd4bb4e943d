package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * The words that stand in a form for what the data calls by a code; whoever reads a form back must know them.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class FormWords {

    private FormWords() {}

    /**
     * A decimal as documents have it: "1.234,50".
     *
     * @param plain the digits with a point, as in the JSON
     * @return the words
     */
    public static String decimal(String plain) {
        return Printed.decimal(PrintedDecimal.parse(plain));
    }

    /**
     * A date as documents have it: "06/3/2025", "05/02/2025", "tháng 3/2025", "năm 2025".
     *
     * @param iso as much of the date as is known, as in the JSON
     * @return the words
     */
    public static String date(String iso) {
        PartialDate date = PartialDate.parse(iso);
        return date.day() > 0 ? Printed.date(date) : Printed.namedDate(date);
    }

    /**
     * The parts of a dateline: days below 10, and months 1 and 2, take a zero.
     *
     * @param iso as much of the date as is known, as in the JSON
     * @return year, month and day, as far as they are known
     */
    public static List<String> dateline(String iso) {
        List<String> parts =
                new ArrayList<>(List.of(date(iso).replaceFirst("^\\D+ ", "").split("/", -1)));
        Collections.reverse(parts);
        return parts;
    }

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
