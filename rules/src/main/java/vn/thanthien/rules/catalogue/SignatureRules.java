package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: rules on addressees, recipients and signature. */
final class SignatureRules {

    private static final String CHAIR = VietnameseText.foldWords("chủ tịch");
    private static final String FOR_HEAD = VietnameseText.foldWords("kt");
    private static final String DEPUTY = VietnameseText.foldWords("phó chủ tịch");

    private SignatureRules() {}

    /** A report that goes up to a superior names it in "Kính gửi". */
    static void addressees(Report report, Subject subject, Evaluation run) {
        if (ContentPlaces.isIllegible(subject, "/addressees")) {
            run.notApplicable();
            return;
        }
        if (!report.getAddressees().isEmpty()) {
            run.holds();
            asAbove(report, subject, run);
            return;
        }
        List<Organ> superiors = superiors(report);
        Place place = DocumentPlaces.list("addressees", false);
        if (superiors.isEmpty()) {
            run.breach(place)
                    .severity(INFO)
                    .variant("open")
                    .uncited()
                    .expected()
                    .actual()
                    .add();
        } else {
            run.breach(place).expected(superiors).actual().add();
        }
    }

    /** Returns the organs above the commune to which the report goes: by its closing, by who asked, by its recipients. */
    private static List<Organ> superiors(Report report) {
        List<Organ> closing =
                above(report.getClosing().map(Closing::getAddressees).orElse(List.of()));
        if (!closing.isEmpty()) {
            return closing;
        }
        List<Organ> asking = above(report.getMentions().stream()
                .filter(mention -> mention.hasRole(DocumentRole.ORDERS_REPORT))
                .flatMap(mention -> mention.getIssuers().stream())
                .toList());
        if (!asking.isEmpty()) {
            return asking;
        }
        return above(report.getRecipients().stream()
                .flatMap(recipient -> recipient.getOrgans().stream())
                .toList());
    }

    private static List<Organ> above(List<Organ> organs) {
        List<Organ> superiors = new ArrayList<>();
        for (Organ organ : organs) {
            boolean above = organ.getLevel()
                    .filter(level -> level.isAbove(AdministrativeLevel.COMMUNE))
                    .isPresent();
            if (above && superiors.stream().noneMatch(organ::isSameBodyAs)) {
                superiors.add(organ);
            }
        }
        return superiors;
    }

    /** The list of recipients begins with "Như trên", or names the addressees again. */
    private static void asAbove(Report report, Subject subject, Evaluation run) {
        if (report.getRecipients().isEmpty() || ContentPlaces.isIllegible(subject, "/recipients")) {
            run.notApplicable();
            return;
        }
        boolean named = report.getRecipients().stream().anyMatch(Recipient::isAsAbove)
                || report.getAddressees().stream()
                        .flatMap(addressee -> addressee.getOrgans().stream())
                        .allMatch(organ -> report.getRecipients().stream().anyMatch(line -> line.names(organ)));
        run.holdsIf(
                named,
                () -> run.breach(DocumentPlaces.list("recipients", true))
                        .severity(WARNING)
                        .variant("above")
                        .expected()
                        .actual(report.getRecipients().get(0).getPrinted())
                        .add());
    }

    static void archiveLine(Subject subject, Evaluation run) {
        List<Recipient> lines = subject.document().getRecipients();
        if (lines.isEmpty()) {
            run.notApplicable();
            return;
        }
        int last = lines.size() - 1;
        if (ContentPlaces.isIllegible(subject, "/recipients/" + last)) {
            run.notApplicable();
            return;
        }
        String printed = lines.get(last).getPrinted();
        run.holdsIf(
                isArchiveLine(printed),
                () -> run.breach(DocumentPlaces.line("recipients", last, printed))
                        .expected()
                        .actual(printed)
                        .add());
    }

    /** "Lưu: VT", alone or followed by the unit that drafted the document; spacing is free. */
    private static boolean isArchiveLine(String printed) {
        String line = VietnameseText.fold(printed).replace(" ", "");
        String office = VietnameseText.fold("lưu:vt");
        return line.startsWith(office)
                && (line.length() == office.length() || !Character.isLetterOrDigit(line.charAt(office.length())));
    }

    /** The chair signs a report or a plan for the committee, a deputy for the chair. */
    static void authority(Subject subject, Evaluation run) {
        each(subject, run, SignatureRules::authority);
    }

    /** Judges every signature block; {@code judge} answers whether the rule applies to it. */
    private static void each(Subject subject, Evaluation run, Judge judge) {
        boolean applies = false;
        for (Signer signer : Signer.placed(subject.document())) {
            applies |= judge.judged(signer, subject.document(), run);
        }
        if (!applies) {
            run.notApplicable();
        }
    }

    /** What a rule does with one signature block. */
    private interface Judge {
        boolean judged(Signer signer, OfficialDocument document, Evaluation run);
    }

    private static boolean authority(Signer signer, OfficialDocument document, Evaluation run) {
        Signature signature = signer.signature();
        Optional<String> office = signature.getOffice().map(VietnameseText::foldWords);
        Optional<OrganKind> issuer = signer.issuerKind();
        boolean deputy = office.filter(words -> words.startsWith(DEPUTY)).isPresent();
        boolean chair = office.filter(words -> words.startsWith(CHAIR)).isPresent();
        boolean collective = issuer.isEmpty() || issuer.get() == OrganKind.PEOPLES_COMMITTEE;
        if (!collective || !(deputy || chair)) {
            return false;
        }
        boolean printed = signer.isIllegible(document, "authority")
                || (deputy
                        ? signsForTheHead(signature)
                        : signature.getAuthority().isPresent()
                                || signature.getOnBehalfOf().isPresent());
        run.holdsIf(
                printed,
                () -> run.breach(signer.place("office"))
                        .variant(deputy ? "deputy" : "chair")
                        .expected()
                        .actual(signature.getOffice().orElseThrow())
                        .add());
        return true;
    }

    /** A deputy signs "KT. CHỦ TỊCH", also under "TM. ỦY BAN NHÂN DÂN"; for the committee alone only the chair does. */
    private static boolean signsForTheHead(Signature signature) {
        String behind = VietnameseText.foldWords(signature.getOnBehalfOf().orElse(""));
        return signature
                        .getAuthority()
                        .filter(authority -> authority != SigningAuthority.ON_BEHALF)
                        .isPresent()
                || (" " + behind).contains(" " + FOR_HEAD + " ")
                || (signature.getAuthority().isEmpty() && behind.startsWith(CHAIR));
    }

    /** A joint document (văn bản liên tịch) is signed for each organ that issues it; which block is whose is not asked. */
    static void everyIssuerSigns(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        List<Organ> issuers = document.getHeader().map(DocumentHeader::issuers).orElse(List.of());
        int blocks = Signer.placed(document).size();
        if (issuers.size() < 2
                || blocks == 0
                || document.isUnread("/signature")
                || document.isUnread("/jointSignatures")) {
            run.notApplicable();
            return;
        }
        String last = document.getJointSignatures().isEmpty()
                ? "/signature"
                : "/jointSignatures/" + (document.getJointSignatures().size() - 1);
        run.holdsIf(blocks >= issuers.size(), () -> {
            Evaluation.Breach breach = run.breach(Place.of(last, "jointSignatures", DocumentPlaces.label("signature")))
                    .expected(issuers.size(), issuers)
                    .actual(blocks);
            if (document.getStatus() != DocumentStatus.ISSUED) {
                breach.severity(INFO);
            }
            breach.add();
        });
    }

    static void name(Subject subject, Evaluation run) {
        each(subject, run, SignatureRules::name);
    }

    private static boolean name(Signer signer, OfficialDocument document, Evaluation run) {
        if (signer.isIllegible(document, "name")) {
            return false;
        }
        run.holdsIf(
                signer.signature().getName().filter(name -> !name.isBlank()).isPresent(),
                () -> run.breach(signer.missing("name"))
                        .severity(HeaderRules.unlessDraft(document))
                        .expected()
                        .actualPhrase(DocumentPlaces.label("none"))
                        .add());
        return true;
    }

    /** Who signs for an advisory body prints the title in the body; the office in the organ may stand under it. */
    static void titleInTheBody(Subject subject, Evaluation run) {
        each(subject, run, SignatureRules::titleInTheBody);
    }

    private static boolean titleInTheBody(Signer signer, OfficialDocument document, Evaluation run) {
        Optional<String> office = signer.signature().getOffice();
        if (office.isEmpty()
                || signer.issuerKind()
                        .filter(kind -> kind == OrganKind.STEERING_BODY)
                        .isEmpty()) {
            return false;
        }
        String words = VietnameseText.foldWords(office.get());
        run.holdsIf(
                !words.startsWith(CHAIR) && !words.startsWith(DEPUTY),
                () -> run.breach(signer.place("office"))
                        .expected()
                        .actual(office.get())
                        .add());
        return true;
    }
}
