package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;

/** The end of a document (phần cuối): who receives it and who signs. */
final class ClosingPart {

    private static final String FILED = "Lưu: VT";

    private ClosingPart() {}

    static void print(DocumentBuilder builder, OfficialDocument document) {
        recipients(builder, document.getRecipients());
        builder.signature(signature(document));
    }

    private static void recipients(DocumentBuilder builder, List<Recipient> recipients) {
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
        Optional<vn.thanthien.core.document.Signature> signature = document.getSignature();
        List<Phrase> authority = new ArrayList<>();
        signature.ifPresent(given -> {
            Optional<String> sign = given.getAuthority().map(SigningAuthority::abbreviation);
            given.getOnBehalfOf()
                    .ifPresent(organ -> authority.add(Phrase.of(sign.filter(letters -> !organ.startsWith(letters))
                            .map(letters -> letters + " " + organ)
                            .orElse(organ))));
            given.getOffice().map(Phrase::of).ifPresent(authority::add);
        });
        if (signature.flatMap(vn.thanthien.core.document.Signature::getOffice).isEmpty()) {
            authority.add(HeadPart.missing(document, "signature.office"));
        }
        return new Signature(
                authority,
                signature
                        .flatMap(vn.thanthien.core.document.Signature::getSecondOffice)
                        .map(Phrase::of),
                signature
                        .flatMap(vn.thanthien.core.document.Signature::getName)
                        .map(Phrase::of)
                        .orElseGet(() -> HeadPart.missing(document, "signature.name")));
    }
}
