package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: the rule on what a template leaves to be filled in. */
final class PlaceholderRules {

    /** What never stands in a finished text: a run of underscores, empty brackets, "dd/mm", a long row of dots. */
    private static final Pattern ANYWHERE =
            Pattern.compile("_{3,}|\\[\\s*]|\\b[Dd]{2}/[Mm]{2}\\b|\\.{6,}|…{3,}|\\{\\{[^}]*}}");

    /** A name has no ellipsis either; in prose and among recipients one may end a list. */
    private static final Pattern IN_A_NAME = Pattern.compile(ANYWHERE.pattern() + "|\\.{3,}|…");

    private PlaceholderRules() {}

    static void filledIn(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        // the number has a rule of its own
        Optional<DocumentHeader> header = document.getHeader();
        name(
                header.flatMap(DocumentHeader::getManagingOrgan).map(Organ::getName),
                "/header/managingOrgan/name",
                "header.issuer",
                subject,
                run);
        name(
                header.flatMap(DocumentHeader::getIssuer).map(Organ::getName),
                "/header/issuer/name",
                "header.issuer",
                subject,
                run);
        List<Organ> joint = header.map(DocumentHeader::getJointIssuers).orElse(List.of());
        for (int i = 0; i < joint.size(); i++) {
            name(
                    Optional.of(joint.get(i).getName()),
                    "/header/jointIssuers/" + i + "/name",
                    "header.issuer",
                    subject,
                    run);
        }
        name(header.flatMap(DocumentHeader::getPlace), "/header/place", "header.place", subject, run);
        name(
                header.flatMap(DocumentHeader::getAbstractLine),
                "/header/abstractLine",
                "header.abstractLine",
                subject,
                run);
        name(Optional.of(document.getLocality().getName()), "/locality/name", "locality", subject, run);
        lines(document.getAddressees(), "addressees", subject, run);
        prose(document.getOpening(), "/opening", "opening", subject, run);
        sections(document.getSections(), subject, run);
        lines(document.getRecipients(), "recipients", subject, run);
        Signer.placed(document).forEach(signer -> {
            Signature signature = signer.signature();
            name(signature.getOffice(), signer.pointer() + "/office", "signature.office", subject, run);
            name(signature.getName(), signer.pointer() + "/name", "signature.name", subject, run);
        });
    }

    private static void lines(List<Recipient> lines, String list, Subject subject, Evaluation run) {
        for (int i = 0; i < lines.size(); i++) {
            prose(Optional.of(lines.get(i).getPrinted()), "/" + list + "/" + i + "/printed", list, subject, run);
        }
    }

    private static void sections(List<NarrativeSection> sections, Subject subject, Evaluation run) {
        for (int i = 0; i < sections.size(); i++) {
            NarrativeSection section = sections.get(i);
            prose(section.getHeading(), "/sections/" + i + "/heading", "section", subject, run);
            for (int j = 0; j < section.getParagraphs().size(); j++) {
                prose(
                        Optional.of(section.getParagraphs().get(j)),
                        "/sections/" + i + "/paragraphs/" + j,
                        "section",
                        subject,
                        run);
            }
        }
    }

    private static void name(Optional<String> text, String pointer, String label, Subject subject, Evaluation run) {
        check(IN_A_NAME, text, pointer, label, subject, run);
    }

    private static void prose(Optional<String> text, String pointer, String label, Subject subject, Evaluation run) {
        check(ANYWHERE, text, pointer, label, subject, run);
    }

    private static void check(
            Pattern placeholder, Optional<String> text, String pointer, String label, Subject subject, Evaluation run) {
        // an ellipsis may stand for what cannot be read
        if (text.isEmpty() || subject.document().isUnread(pointer)) {
            run.notApplicable();
            return;
        }
        if (!mayHoldPlaceholder(text.get())) {
            run.holds();
            return;
        }
        Matcher found = placeholder.matcher(text.get());
        if (!found.find()) {
            run.holds();
            return;
        }
        run.breach(Place.of(pointer, label + ":" + text.get(), DocumentPlaces.label(label)))
                .severity(HeaderRules.unlessDraft(subject.document()))
                .expected()
                .actual(found.group(), text.get())
                .add();
    }

    /** Whether any character stands in the text without which neither pattern finds anything: nearly never. */
    private static boolean mayHoldPlaceholder(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = i + 1 < text.length();
            boolean dots = c == '.' && next && text.charAt(i + 1) == '.';
            boolean day = c == '/' && next && (text.charAt(i + 1) == 'M' || text.charAt(i + 1) == 'm');
            if (c == '_' || c == '[' || c == '{' || c == '\u2026' || dots || day) {
                return true;
            }
        }
        return false;
    }
}
