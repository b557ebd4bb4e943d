package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.report.OfficialDocument;

/**
 * One signature block of a document, with the organ for which it stands; a joint document has several.
 *
 * @param key what tells the block from the others in fingerprints
 * @param issuer the organ, if it is known which
 */
record Signer(Signature signature, String pointer, String key, Optional<Organ> issuer) {

    /** Returns the blocks in order; the other signers stand in the order of the other organs, where they are as many. */
    static List<Signer> placed(OfficialDocument document) {
        List<Signer> signers = new ArrayList<>();
        Optional<DocumentHeader> header = document.getHeader();
        document.getSignature()
                .ifPresent(signature -> signers.add(
                        new Signer(signature, "/signature", "signature", header.flatMap(DocumentHeader::getIssuer))));
        List<Organ> organs = header.map(DocumentHeader::getJointIssuers).orElse(List.of());
        List<Signature> joint = document.getJointSignatures();
        for (int i = 0; i < joint.size(); i++) {
            Optional<Organ> organ = organs.size() == joint.size() ? Optional.of(organs.get(i)) : Optional.empty();
            signers.add(new Signer(joint.get(i), "/jointSignatures/" + i, "jointSignatures#" + i, organ));
        }
        return signers;
    }

    Optional<OrganKind> issuerKind() {
        return issuer.flatMap(Organ::knownKind);
    }

    boolean isIllegible(OfficialDocument document, String field) {
        return document.isUnread(pointer + "/" + field);
    }

    /** Returns a component of the block. */
    Place place(String field) {
        return Place.of(pointer + "/" + field, key + "." + field, DocumentPlaces.label("signature." + field));
    }

    /** Returns the block, for a component that is missing from it. */
    Place missing(String field) {
        return Place.of(pointer, key + "." + field, DocumentPlaces.label("signature." + field));
    }
}
