package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitReference;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Peer;
import vn.thanthien.rules.algebra.Subject;

/** DIR: documents that a report calls its commune's own and that are another commune's. */
final class ForeignDocumentChecks {

    /** What only the commune itself issues for its model. */
    private static final Set<DocumentRole> OWN = EnumSet.of(
            DocumentRole.RESOLVES,
            DocumentRole.FOUNDS,
            DocumentRole.REFOUNDS,
            DocumentRole.REGULATES,
            DocumentRole.ASSIGNS,
            DocumentRole.MODEL_PLAN);

    private ForeignDocumentChecks() {}

    static void ownDocumentsAreOwn(Subject subject, Evaluation run) {
        boolean compared = issuersAreOfTheCommune(subject, run);
        if (subject.report().isPresent()) {
            noneIsOfAPeer(subject, run);
        } else if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean issuersAreOfTheCommune(Subject subject, Evaluation run) {
        Locality unit = subject.document().getLocality();
        Set<String> told = new HashSet<>();
        boolean compared = false;
        for (Mention mention : Mention.all(subject.document())) {
            if (mention.stated().getRoles().stream().noneMatch(OWN::contains)) {
                continue;
            }
            for (Organ issuer : mention.stated().getIssuers()) {
                if (issuer.getLevel()
                                .filter(level -> level == AdministrativeLevel.COMMUNE)
                                .isEmpty()
                        || issuer.getLocality().isEmpty()) {
                    continue;
                }
                compared = true;
                String locality = issuer.getLocality().get();
                if (isOf(unit, locality)) {
                    run.holds();
                } else if (told.add(mention.key())) {
                    anotherCommune(mention, locality, unit, run);
                }
            }
        }
        return compared;
    }

    /** Where no predecessor is stated, the other name may be that of the commune before it was merged. */
    private static void anotherCommune(Mention mention, String locality, Locality unit, Evaluation run) {
        Evaluation.Breach breach =
                run.breach(mention.place("issuers")).expected(unit.fullName()).actual(mention.name(), locality);
        if (unit.getPredecessors().isEmpty()) {
            breach.severity(WARNING).note();
        }
        breach.add();
    }

    private static boolean isOf(Locality unit, String locality) {
        return VietnameseText.contains(locality, unit.getName())
                || unit.getPredecessors().stream()
                        .map(UnitReference::getName)
                        .anyMatch(name -> VietnameseText.contains(locality, name));
    }

    /** A document by what two communes' documents cannot share but by chance: symbol and day. */
    private static Optional<String> key(Mention mention) {
        boolean dated = mention.date().filter(PartialDate::isComplete).isPresent();
        boolean numbered = mention.symbol()
                .filter(symbol ->
                        symbol.number().isPresent() && !symbol.organs().isEmpty())
                .isPresent();
        return dated && numbered && mention.isOfTheCommune()
                ? Optional.of(mention.key() + "#" + mention.date().orElseThrow())
                : Optional.empty();
    }

    private static void noneIsOfAPeer(Subject subject, Evaluation run) {
        List<Peer> peers = subject.surroundings().peersOf(subject.document().getLocality());
        Map<String, Mention> own = new HashMap<>();
        Mention.all(subject.document())
                .forEach(mention -> key(mention).ifPresent(key -> own.putIfAbsent(key, mention)));
        if (peers.isEmpty() || own.isEmpty()) {
            run.notApplicable(run.rule().phrase(peers.isEmpty() ? "noPeers" : "noDocuments"));
            return;
        }
        for (Peer peer : peers) {
            List<Mention> shared = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Mention theirs : Mention.all(peer.report())) {
                key(theirs).filter(own::containsKey).filter(seen::add).ifPresent(key -> shared.add(own.get(key)));
            }
            if (shared.isEmpty()) {
                run.holds();
            } else {
                tell(shared, peer.report(), run);
            }
        }
    }

    private static void tell(List<Mention> shared, Report peer, Evaluation run) {
        List<Phrase> names = shared.stream().map(Mention::name).toList();
        Evaluation.Breach breach = run.breach(shared.get(0).place("symbol"))
                .severity(severity(shared))
                .variant("peer")
                .expected()
                .actual(names, peer.getLocality().fullName());
        if (shared.size() == 1) {
            breach.note();
        }
        shared.stream().skip(1).forEach(mention -> breach.related(mention.place("symbol")));
        breach.add();
    }

    /** One may coincide by chance, two hardly. */
    private static Severity severity(List<Mention> shared) {
        if (shared.size() > 1) {
            return ERROR;
        }
        return shared.get(0).stated().hasRole(DocumentRole.FOUNDS) ? WARNING : INFO;
    }
}
