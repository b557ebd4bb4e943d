package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.Phrase;

/** The superior organ over the name of a commune's committee (tên cơ quan chủ quản), where the province prints one. */
final class SuperiorLine {

    private SuperiorLine() {}

    /** The lines over a committee that does not name its superior organ; none for other organs. */
    static List<Phrase> of(Profile profile, Optional<DocumentHeader> header) {
        boolean committee = header.flatMap(DocumentHeader::getIssuer)
                .flatMap(Organ::knownKind)
                .filter(OrganKind.PEOPLES_COMMITTEE::equals)
                .isPresent();
        return committee ? lines(profile, header.flatMap(DocumentHeader::getDate)) : List.of();
    }

    /** The lines of a form, for documents of a day. */
    static List<Phrase> lines(Profile profile, Optional<PartialDate> date) {
        if (profile.getSuperiorLine().isEmpty()) {
            return List.of();
        }
        // the profile of a province does not know the name of each district
        if (Superiors.on(date, profile).areOfDistricts()) {
            return List.of(HeadPart.blank("header.managingOrgan"));
        }
        return HeadPart.lines(profile.getSuperiorLine().get()).stream()
                .map(Phrase::of)
                .toList();
    }
}
