package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.SymbolDefect;
import vn.thanthien.core.document.SymbolStyle;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DOC: the rule on complete citations. */
final class CitationRules {

    private CitationRules() {}

    /** The first citation of a document gives number, symbol and date; later ones may leave the date out. */
    static void complete(Subject subject, Evaluation run) {
        for (List<Mention> mentions : Mention.byKey(subject.document()).values()) {
            List<Mention> documents = new ArrayList<>(1);
            for (Mention mention : mentions) {
                if (isNamedByTitle(mention)) {
                    run.notApplicable();
                } else if (documents.stream().noneMatch(earlier -> earlier.mayBe(mention))) {
                    documents.add(mention);
                    complete(subject.document(), mention, mentions, run);
                }
            }
        }
    }

    /** Laws and ordinances are cited by name; so is what is background and has no symbol ("Đề án 06"). */
    private static boolean isNamedByTitle(Mention mention) {
        return mention.stated().getKind().stream()
                        .anyMatch(kind -> kind == DocumentKind.LAW || kind == DocumentKind.ORDINANCE)
                || (isBackground(mention)
                        && mention.symbol()
                                .filter(symbol -> symbol.style() != SymbolStyle.UNKNOWN)
                                .isEmpty());
    }

    /** Returns whether nothing hangs on the document but that it is known. */
    private static boolean isBackground(Mention mention) {
        return mention.stated().getRoles().stream().allMatch(role -> role == DocumentRole.BACKGROUND);
    }

    private static void complete(OfficialDocument document, Mention mention, List<Mention> mentions, Evaluation run) {
        List<Phrase> missing = new ArrayList<>();
        if (mention.symbol().filter(CitationRules::isComplete).isEmpty() && !mention.isIllegible(document, "symbol")) {
            missing.add(run.rule().phrase("symbol"));
        }
        boolean dated = mention.date().isPresent()
                || mention.isIllegible(document, "date")
                || mentions.stream()
                        .anyMatch(other -> other.mayBe(mention) && other.date().isPresent());
        boolean wellKnown = isBackground(mention)
                && mention.symbol().map(DocumentSymbol::style).stream().anyMatch(style -> style == SymbolStyle.PARTY);
        if (!dated && !wellKnown) {
            missing.add(run.rule().phrase("date"));
        }
        run.holdsIf(
                missing.isEmpty(),
                () -> run.breach(mention.place())
                        .severity(severity(mention))
                        .expected()
                        .actual(mention.name(), missing)
                        .add());
    }

    private static boolean isComplete(DocumentSymbol symbol) {
        return symbol.number().isPresent() && !symbol.defects().contains(SymbolDefect.UNREADABLE);
    }

    /** A normative act has its year in its symbol, so that its date is known all the same. */
    private static Severity severity(Mention mention) {
        boolean normative = mention.symbol()
                .filter(symbol -> symbol.style() == SymbolStyle.NORMATIVE)
                .isPresent();
        return normative && isBackground(mention) ? INFO : WARNING;
    }
}
