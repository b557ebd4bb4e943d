package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;

/** The end of a document (phần cuối): who receives it and who signs. */
final class ClosingPart {

    private static final String FILED = "Lưu: VT";

    /** How documents of the Party write "TM.". */
    static final String PARTY_ON_BEHALF = "T/M";

    private ClosingPart() {}

    /** The closing sentence as given, or else the usual one with the organs that it is to address. */
    static String words(OfficialDocument document, String usual) {
        return document.getClosing().flatMap(Closing::getText).orElseGet(() -> {
            String told = usual.strip();
            List<Organ> addressees =
                    document.getClosing().map(Closing::getAddressees).orElse(List.of());
            return addressees.isEmpty()
                    ? told
                    : Wording.text(
                            "closing.addressed",
                            told,
                            addressees.stream().map(Organ::getName).collect(Collectors.joining(", ")));
        });
    }

    static void print(DocumentBuilder builder, OfficialDocument document) {
        recipients(builder, document.getRecipients());
        builder.signature(signature(document));
        for (int i = 0; i < document.getJointSignatures().size(); i++) {
            builder.jointSignature(joint(document, i));
        }
        for (int i = 0; i < document.getAnnexes().size(); i++) {
            builder.annex(annex(document, i));
        }
    }

    private static Annex annex(OfficialDocument document, int index) {
        vn.thanthien.core.document.Annex annex = document.getAnnexes().get(index);
        String pointer = "/annexes/" + index;
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 0; i < annex.getParagraphs().size(); i++) {
            paragraphs.add(Paragraph.of(annex.getParagraphs().get(i)).at(new Anchor(pointer + "/paragraphs/" + i)));
        }
        String label = annex.getLabel().map(Printed::unended).orElse("");
        return new Annex(Phrase.of(label), annex.getTitle().map(Phrase::of), attached(document), paragraphs);
    }

    /** To which document an annex belongs; nothing where the document does not say what it is. */
    static Optional<Phrase> attached(OfficialDocument document) {
        return document.getHeader()
                .filter(head -> head.getSymbol().isPresent()
                        && head.getDate().isPresent()
                        && head.getIssuer().isPresent())
                .map(head -> Phrase.of(Wording.text(
                        "annex.attached",
                        head.getKind().map(DocumentKind::vietnamese).orElse(Wording.text("annex.document")),
                        head.getSymbol().get().printed(),
                        Printed.namedDate(head.getDate().get()),
                        issuer(document, head.getIssuer().get()))));
    }

    // A head has the name in capitals; in running text the committee is written in small letters.
    private static String issuer(OfficialDocument document, Organ issuer) {
        return issuer.knownKind().filter(OrganKind.PEOPLES_COMMITTEE::equals).isPresent()
                ? Wording.text("annex.committee", document.getLocality().fullName())
                : issuer.getName();
    }

    static void recipients(DocumentBuilder builder, List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            builder.recipient(HeadPart.blank("recipients.0"));
            return;
        }
        // As the paper has them: what is wrong with them is for the rules to tell.
        List<Phrase> lines = new ArrayList<>();
        recipients.forEach(recipient -> lines.add(Phrase.of(recipient.getPrinted())));
        if (recipients.stream().noneMatch(Recipient::isArchiveLine)) {
            lines.add(Phrase.of(FILED));
        }
        builder.recipients(lines);
    }

    private static Signature signature(OfficialDocument document) {
        boolean party = HeadPart.isParty(document.getHeader().flatMap(DocumentHeader::getIssuer));
        return signature(document.getSignature(), party, id -> HeadPart.missing(document, id));
    }

    /** One who signs for another organ than the one that leads; the organs stand in the same order. */
    private static Signature joint(OfficialDocument document, int index) {
        List<Organ> organs =
                document.getHeader().map(DocumentHeader::getJointIssuers).orElse(List.of());
        boolean party = index < organs.size() && HeadPart.isParty(Optional.of(organs.get(index)));
        return signature(
                Optional.of(document.getJointSignatures().get(index)),
                party,
                id -> HeadPart.missing(document, "jointSignatures." + index + id.substring(id.indexOf('.')), id));
    }

    static Signature signature(
            Optional<vn.thanthien.core.document.Signature> signature, boolean party, Function<String, Phrase> missing) {
        List<Phrase> authority = new ArrayList<>();
        signature.ifPresent(given -> {
            Optional<String> sign = given.getAuthority().map(known -> abbreviation(known, party));
            given.getOnBehalfOf()
                    .ifPresent(organ -> authority.add(Phrase.of(sign.filter(letters -> !organ.startsWith(letters))
                            .map(letters -> letters + " " + organ)
                            .orElse(organ))));
            given.getOffice().map(Phrase::of).ifPresent(authority::add);
        });
        if (signature.flatMap(vn.thanthien.core.document.Signature::getOffice).isEmpty()) {
            authority.add(missing.apply("signature.office"));
        }
        return new Signature(
                authority,
                signature
                        .flatMap(vn.thanthien.core.document.Signature::getSecondOffice)
                        .map(Phrase::of),
                signature
                        .flatMap(vn.thanthien.core.document.Signature::getName)
                        .map(Phrase::of)
                        .orElseGet(() -> missing.apply("signature.name")));
    }

    private static String abbreviation(SigningAuthority authority, boolean party) {
        return party && authority == SigningAuthority.ON_BEHALF ? PARTY_ON_BEHALF : authority.abbreviation();
    }
}
