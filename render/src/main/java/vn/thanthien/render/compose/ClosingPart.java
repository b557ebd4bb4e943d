package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;

/** The end of a document (phần cuối): who receives it and who signs. */
final class ClosingPart {

    private static final String RECORDS_OFFICE = "VT";

    private ClosingPart() {}

    static void print(DocumentBuilder builder, OfficialDocument document) {
        recipients(builder, document.getRecipients());
        builder.signature(signature(document));
    }

    private static void recipients(DocumentBuilder builder, List<Recipient> recipients) {
        for (Recipient recipient : recipients) {
            if (recipient.isArchiveLine()) {
                archives(recipient.getPrinted()).forEach(builder::filedAt);
            } else if (!recipient.isAsAbove()) {
                builder.recipient(Phrase.of(recipient.getPrinted()));
            }
        }
        if (recipients.isEmpty()) {
            builder.recipient(HeadPart.blank("recipients.0"));
        }
    }

    // "Lưu: VT, VP (02)." names the records office, which the builder prints by itself, and others.
    private static List<String> archives(String printed) {
        String units = printed.substring(Math.min("Lưu".length(), printed.length()));
        return Stream.of(units.split("[,;]"))
                .map(unit -> Printed.unended(unit.replaceFirst("^[:\\s]+", "")))
                .filter(unit ->
                        !unit.isEmpty() && !unit.toUpperCase(Locale.ROOT).equals(RECORDS_OFFICE))
                .toList();
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
