package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.RecipientPurpose;
import vn.thanthien.core.document.SymbolStyle;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: for what recipients get the document, and what tells a letter from a named type. */
final class RecipientRules {

    private static final String ABOUT = VietnameseText.fold("v/v");

    private RecipientRules() {}

    /** Only what is the wrong way round: to carry out for those above, to report for those below. */
    static void purposesFit(Subject subject, Evaluation run) {
        List<Recipient> recipients = subject.document().getRecipients();
        boolean compared = false;
        for (int i = 0; i < recipients.size(); i++) {
            Recipient line = recipients.get(i);
            if (line.getPurpose().isEmpty()) {
                continue;
            }
            compared = true;
            Optional<RecipientPurpose> fitting = fitting(line);
            if (fitting.isPresent()) {
                run.breach(DocumentPlaces.line("recipients", i, line.getPrinted()))
                        .expected(fitting.get().abbreviation())
                        .actual(line.getPrinted())
                        .add();
            } else {
                run.holds();
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** The purpose that fits, where another is printed. */
    private static Optional<RecipientPurpose> fitting(Recipient line) {
        List<Organ> organs = line.getOrgans();
        RecipientPurpose purpose = line.getPurpose().orElseThrow();
        if (purpose == RecipientPurpose.FOR_EXECUTION && isEach(organs, RecipientRules::isAbove)) {
            return Optional.of(RecipientPurpose.FOR_REPORT);
        }
        return purpose == RecipientPurpose.FOR_REPORT && isEach(organs, RecipientRules::isBelow)
                ? Optional.of(RecipientPurpose.FOR_EXECUTION)
                : Optional.empty();
    }

    private static boolean isEach(List<Organ> organs, Predicate<Organ> test) {
        return !organs.isEmpty() && organs.stream().allMatch(test);
    }

    private static boolean isAbove(Organ organ) {
        return organ.getLevel()
                .filter(level -> level.isAbove(AdministrativeLevel.COMMUNE))
                .isPresent();
    }

    private static boolean isBelow(Organ organ) {
        return organ.getKind()
                .filter(kind -> kind == OrganKind.VILLAGE || kind == OrganKind.STAFF)
                .isPresent();
    }

    /** A report or plan has a type by name, so its abstract does not begin with "V/v"; a letter has none in its symbol. */
    static void letterOrNamedType(Subject subject, Evaluation run) {
        boolean compared = false;
        Optional<DocumentHeader> header = subject.document().getHeader();
        Optional<DocumentKind> kind =
                header.flatMap(DocumentHeader::getKind).filter(type -> type != DocumentKind.OFFICIAL_LETTER);
        Optional<String> line = header.flatMap(DocumentHeader::getAbstractLine);
        if (kind.isPresent() && line.isPresent()) {
            compared = true;
            run.holdsIf(
                    !VietnameseText.fold(line.get()).startsWith(ABOUT),
                    () -> run.breach(DocumentPlaces.header("abstractLine"))
                            .variant("abstract")
                            .expected()
                            .actual(line.get())
                            .add());
        }
        for (Mention mention : Mention.all(subject.document())) {
            boolean letter = mention.stated()
                    .getKind()
                    .filter(type -> type == DocumentKind.OFFICIAL_LETTER)
                    .isPresent();
            if (letter && mention.symbol().isPresent() && mention.isOfTheCommune()) {
                compared = true;
                letterOfTheCommune(mention, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static void letterOfTheCommune(Mention mention, Evaluation run) {
        boolean typed = mention.symbol()
                .filter(symbol -> symbol.style() == SymbolStyle.STATE
                        && !symbol.kindAbbreviation().isEmpty())
                .isPresent();
        run.holdsIf(
                !typed,
                () -> run.breach(mention.place("symbol"))
                        .severity(INFO)
                        .variant("symbol")
                        .expected()
                        .actual(mention.symbol().orElseThrow())
                        .add());
    }
}
