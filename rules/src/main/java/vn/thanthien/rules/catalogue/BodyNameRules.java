package vn.thanthien.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Assignment;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DIR: the rule on the one name of the steering body. */
final class BodyNameRules {

    private static final String STEERING = "Ban Chỉ đạo";
    private static final String RUNNING = "Ban Điều hành";

    /** The name with nothing after it that would make it the body of something else. */
    private static final Pattern ALONE = Pattern.compile("("
            + Pattern.quote(VietnameseText.fold(STEERING))
            + "|"
            + Pattern.quote(VietnameseText.fold(RUNNING))
            + ")\\s*(?:$|[.,;:)])");

    private static final List<String> GROUPS =
            Stream.of("tổ", "nhóm", "bộ phận").map(VietnameseText::foldWords).toList();

    private BodyNameRules() {}

    /** A name of the body, where it is used, and the document that uses it; a text of the document itself has none. */
    private record Use(String generic, String printed, Place place, Optional<DocumentMention> by) {

        boolean isOf(DocumentRole role) {
            return by.filter(mention -> mention.hasRole(role)).isPresent();
        }

        Optional<PartialDate> date() {
            return by.flatMap(DocumentMention::getDate);
        }
    }

    /** Returns "Ban Chỉ đạo" or "Ban Điều hành" where a text names one of them, or an abbreviation does. */
    static Optional<String> genericName(String text) {
        String folded = VietnameseText.fold(text);
        boolean steering = folded.contains(VietnameseText.fold(STEERING)) || folded.equals(VietnameseText.fold("BCĐ"));
        boolean running = folded.contains(VietnameseText.fold(RUNNING)) || folded.equals(VietnameseText.fold("BĐH"));
        if (steering == running) {
            return Optional.empty();
        }
        return Optional.of(steering ? STEERING : RUNNING);
    }

    /** Returns which of them a text founds; a group that helps the body ("Tổ giúp việc Ban Chỉ đạo") is not the body. */
    static Optional<String> foundedBody(String text) {
        return genericName(text).filter(body -> {
            String words = VietnameseText.foldWords(text);
            int named = words.indexOf(VietnameseText.foldWords(body));
            String before = " " + words.substring(0, Math.max(named, 0));
            return GROUPS.stream().noneMatch(group -> before.contains(" " + group + " "));
        });
    }

    static void oneName(Subject subject, Evaluation run) {
        List<Use> uses = uses(subject);
        if (uses.size() < 2) {
            run.notApplicable();
            return;
        }
        Use first = uses.get(0);
        Optional<Use> other =
                uses.stream().filter(use -> !use.generic.equals(first.generic)).findFirst();
        run.holdsIf(
                other.isEmpty(),
                () -> run.breach(other.orElse(first).place)
                        .expected(first.generic)
                        .actual(other.orElse(first).printed)
                        .related(first.place)
                        .add());
    }

    private static List<Use> uses(Subject subject) {
        OfficialDocument document = subject.document();
        List<Use> uses = new ArrayList<>();
        document.getHeader().ifPresent(header -> issuers(header, uses));
        document.getSteeringBody().ifPresent(body -> names(body, uses));
        for (Mention mention : Mention.all(document)) {
            if (!mention.isOfAPredecessor(document.getLocality())) {
                mention(mention, uses);
            }
        }
        for (int i = 0; i < document.getRecipients().size(); i++) {
            Recipient line = document.getRecipients().get(i);
            for (int j = 0; j < line.getOrgans().size(); j++) {
                organ(line.getOrgans().get(j), "/recipients/" + i + "/organs/" + j, uses);
            }
        }
        subject.plan().ifPresent(plan -> assignments(plan, uses));
        // a commune from before the merger had a body of its own
        uses.removeIf(use ->
                Mention.predecessorIn(use.printed, document.getLocality()).isPresent());
        return sinceRefounded(uses);
    }

    /** A body that is re-founded under another name has that name from then on; what was issued before has the old one. */
    private static List<Use> sinceRefounded(List<Use> uses) {
        Optional<Use> last = uses.stream()
                .filter(use -> use.isOf(DocumentRole.REFOUNDS))
                .max(Comparator.comparing(
                        use -> use.date().map(PartialDate::earliest).orElse(LocalDate.MIN)));
        if (last.isEmpty()) {
            return uses;
        }
        Use young = last.get();
        boolean isToldInBothNames = uses.stream()
                .anyMatch(use -> use.by().isEmpty() && use.generic().equals(young.generic()));
        return uses.stream()
                .filter(use -> use.generic().equals(young.generic()) || !isPast(use, young, isToldInBothNames))
                .toList();
    }

    private static boolean isPast(Use use, Use young, boolean isToldInBothNames) {
        return use.by().isEmpty() ? isToldInBothNames : isEarlier(use, young);
    }

    private static boolean isEarlier(Use use, Use young) {
        Optional<LocalDate> end = use.date().map(PartialDate::latest);
        Optional<LocalDate> begin = young.date().map(PartialDate::earliest);
        if (end.isEmpty() || begin.isEmpty()) {
            return use.isOf(DocumentRole.FOUNDS);
        }
        return end.get().isBefore(begin.get());
    }

    private static void issuers(DocumentHeader header, List<Use> uses) {
        header.getIssuer().ifPresent(issuer -> organ(issuer, "/header/issuer", uses));
        for (int i = 0; i < header.getJointIssuers().size(); i++) {
            organ(header.getJointIssuers().get(i), "/header/jointIssuers/" + i, uses);
        }
    }

    private static void names(SteeringBody body, List<Use> uses) {
        for (int i = 0; i < body.getNames().size(); i++) {
            use(body.getNames().get(i), "/steeringBody/names/" + i, uses);
        }
        for (int i = 0; i < body.getNamedAs().size(); i++) {
            use(body.getNamedAs().get(i).getText(), "/steeringBody/namedAs/" + i + "/text", uses);
        }
    }

    private static void mention(Mention mention, List<Use> uses) {
        DocumentMention stated = mention.stated();
        String pointer = "/mentions/" + mention.index();
        List<Use> named = new ArrayList<>();
        for (int i = 0; i < stated.getIssuers().size(); i++) {
            organ(stated.getIssuers().get(i), pointer + "/issuers/" + i, named);
        }
        if (!mention.isOfASuperior()) {
            stated.getBody().ifPresent(body -> use(body, pointer + "/body", named));
        }
        boolean ofTheBody = stated.hasRole(DocumentRole.FOUNDS)
                || stated.hasRole(DocumentRole.REGULATES)
                || stated.hasRole(DocumentRole.ASSIGNS);
        if (ofTheBody && !mention.isOfASuperior()) {
            stated.getSubject().ifPresent(text -> use(text, pointer + "/subject", named));
        }
        named.forEach(use -> uses.add(new Use(use.generic(), use.printed(), use.place(), Optional.of(stated))));
    }

    private static void assignments(Plan plan, List<Use> uses) {
        for (int i = 0; i < plan.getAssignments().size(); i++) {
            Assignment assignment = plan.getAssignments().get(i);
            organ(assignment.getOrgan(), "/assignments/" + i + "/organ", uses);
            for (int j = 0; j < assignment.getTasks().size(); j++) {
                String task = assignment.getTasks().get(j);
                if (ALONE.matcher(VietnameseText.fold(task)).find()) {
                    use(task, "/assignments/" + i + "/tasks/" + j, uses);
                }
            }
        }
    }

    private static void organ(Organ organ, String pointer, List<Use> uses) {
        boolean ours = organ.getLevel().orElse(AdministrativeLevel.COMMUNE) == AdministrativeLevel.COMMUNE;
        if (ours
                && organ.getKind()
                        .filter(kind -> kind == OrganKind.STEERING_BODY)
                        .isPresent()) {
            use(organ.getName(), pointer, uses);
        }
    }

    private static void use(String printed, String pointer, List<Use> uses) {
        genericName(printed)
                .ifPresent(generic -> uses.add(new Use(
                        generic,
                        printed,
                        Place.of(pointer, "steeringBody:" + generic, DocumentPlaces.label("steeringBody")),
                        Optional.empty())));
    }
}
