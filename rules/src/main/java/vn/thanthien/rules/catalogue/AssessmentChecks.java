package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.AdmittedEffect;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** XSC: strengths and limitations against the figures; contents under the heading of another section. */
final class AssessmentChecks {

    /** Which figures tell of what an item is about. */
    private static final Map<String, Set<String>> FIGURES = Map.of(
            "S3.1", Set.of("dossiers", "online", "serviceQuality"),
            "S3.2", Set.of("democracy"),
            "S3.3", Set.of("petitions", "reception"),
            "S3.4", Set.of("dialogues"),
            "S3.5", Set.of("commitments"),
            "S3.6", Set.of("letters"),
            "S3.7", Set.of("surveys"),
            "S3.8", Set.of("supervision"));

    private static final List<String> ABSOLUTE =
            folded("100%", "toàn bộ", "tất cả", "không có đơn", "không có hồ sơ", "không để", "không còn");
    private static final List<String> NONE_LATE = folded(
            "không có hồ sơ quá hạn",
            "không có hồ sơ trễ hẹn",
            "không có hồ sơ chậm",
            "không có hồ sơ nào quá hạn",
            "không để hồ sơ quá hạn",
            "không để hồ sơ trễ hẹn",
            "không để xảy ra trễ hẹn",
            "không để trễ hẹn",
            "không trễ hẹn hồ sơ",
            "không có hồ sơ trễ hạn",
            "không để hồ sơ trễ hạn",
            "không có hồ sơ giải quyết quá hạn",
            "không có hồ sơ giải quyết trễ hẹn",
            "không để xảy ra tình trạng hồ sơ quá hạn",
            "không để xảy ra tình trạng hồ sơ trễ hẹn");

    private static final List<String> LATE_PETITIONS = folded("quá hạn", "trễ hạn", "tồn đọng");
    private static final List<String> NO_BACKLOG = folded(
            "không để đơn thư tồn đọng",
            "không có đơn thư tồn đọng",
            "không còn đơn thư tồn đọng",
            "không để tồn đọng đơn thư",
            "không để đơn thư quá hạn",
            "không có đơn thư quá hạn",
            "không còn đơn thư quá hạn");

    /** Sections under which nobody looks for dialogues, or for surveys. */
    private static final Set<String> NO_DIALOGUES = Set.of("S3.1", "S3.5", "S3.6", "S3.7");

    private static final Set<String> NO_SURVEYS = Set.of("S3.4", "S3.6");

    private AssessmentChecks() {}

    private static List<String> folded(String... words) {
        return Stream.of(words).map(VietnameseText::fold).toList();
    }

    private static boolean contains(String folded, List<String> words) {
        return words.stream().anyMatch(folded::contains);
    }

    private static Place place(String list, int index, String text, Evaluation run) {
        return Place.of(
                "/" + list + "/" + index,
                list + "#" + ContentPlaces.key(text),
                run.rule().phrase("place"));
    }

    /** A strength that leaves no exception is about something that the report counts. */
    static void absoluteWordsAreCounted(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getStrengths().size(); i++) {
            AssessmentItem item = report.getStrengths().get(i);
            Set<String> parts = item.getTopic()
                    .map(topic -> FIGURES.getOrDefault(topic, Set.of()))
                    .orElse(Set.of());
            if (parts.isEmpty() || !contains(VietnameseText.fold(item.getText()), ABSOLUTE)) {
                continue;
            }
            compared = true;
            int at = i;
            run.holdsIf(
                    isCounted(report, subject, item.getTopic().orElseThrow(), parts),
                    () -> run.breach(place("strengths", at, item.getText(), run))
                            .expected(subject.heading(item.getTopic().orElseThrow())
                                    .orElse(""))
                            .actual(item.getText())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isCounted(Report report, Subject subject, String section, Set<String> parts) {
        boolean claimed = report.getClaims().stream()
                .anyMatch(claim -> claim.getSection().filter(section::equals).isPresent()
                        || claim.getFigure()
                                .filter(figure -> parts.stream().anyMatch(part -> figure.startsWith(part + ".")))
                                .isPresent());
        return claimed
                || (parts.contains("surveys") && !report.getSurveys().isEmpty())
                || (parts.contains("dialogues") && !report.getDialogues().isEmpty())
                || subject.scopes().stream()
                        .anyMatch(scope -> Figures.all().stream()
                                .anyMatch(figure -> parts.contains(figure.section()) && scope.isKnown(figure)));
    }

    /** Returns whether a section is one whose contents figures count. */
    static boolean isCountedSection(String section) {
        return FIGURES.containsKey(section);
    }

    /** "No dossier is late" and late ones; late dossiers owned to and none counted; "no backlog" and petitions overdue. */
    static void assessmentAgreesWithFigures(Report report, Subject subject, Evaluation run) {
        Scope span = subject.scopes().get(0);
        boolean compared = isDeniedRightly(report, span, run);
        compared |= isOwnedToRightly(report, subject, run);
        compared |= isBacklogDeniedRightly(report, span, run);
        compared |= isBacklogOwnedToRightly(report, span, run);
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isDeniedRightly(Report report, Scope span, Evaluation run) {
        Lateness lateness = Lateness.of(span);
        if (lateness.known() == 0 && !Lateness.isNone(span)) {
            // what is not told may be late; one number that is late tells already
            return false;
        }
        boolean compared = false;
        for (int i = 0; i < report.getStrengths().size(); i++) {
            String text = report.getStrengths().get(i).getText();
            if (contains(VietnameseText.fold(text), NONE_LATE)) {
                compared = true;
                hold(lateness.known() == 0, "strengths", i, text, span, lateness, run);
            }
        }
        return compared;
    }

    private static boolean isOwnedToRightly(Report report, Subject subject, Evaluation run) {
        Scope span = subject.scopes().get(0);
        boolean none = Lateness.isNone(span);
        // one field, village or year that has late ones bears the limitation out
        boolean some = Stream.of(subject.scopes(), subject.fieldRows(), subject.parts())
                .flatMap(List::stream)
                .anyMatch(Lateness::isAny);
        if (!none && !some) {
            return false;
        }
        boolean compared = false;
        for (int i = 0; i < report.getLimitations().size(); i++) {
            AssessmentItem item = report.getLimitations().get(i);
            if (AdmittedLateness.isOwnedTo(item)) {
                compared = true;
                hold(some, "limitations", i, item.getText(), span, Lateness.of(span), run);
            }
        }
        return compared;
    }

    /** Late petitions that a limitation owns to by its topic and effect, and numbers by which none was late or left over. */
    private static boolean isBacklogOwnedToRightly(Report report, Scope span, Evaluation run) {
        List<Figure> late = List.of(Figures.PETITIONS_OVERDUE, Figures.PETITIONS_BACKLOG);
        boolean compared = false;
        for (int i = 0; i < report.getLimitations().size() && span.areKnown(late); i++) {
            AssessmentItem item = report.getLimitations().get(i);
            boolean ofPetitions = item.getTopic()
                    .filter(topic -> FIGURES.getOrDefault(topic, Set.of()).contains("petitions"))
                    .isPresent();
            boolean delay =
                    item.getEffect().filter(AdmittedEffect.DELAY::equals).isPresent();
            if (ofPetitions && delay && contains(VietnameseText.fold(item.getText()), LATE_PETITIONS)) {
                compared = true;
                int at = i;
                run.holdsIf(
                        late.stream().anyMatch(figure -> span.amount(figure) > 0),
                        () -> run.breach(place("limitations", at, item.getText(), run))
                                .variant("lateness")
                                .expected(0L, late.get(0))
                                .actual(item.getText())
                                .related(span.place(late.get(0)))
                                .add());
            }
        }
        return compared;
    }

    private static boolean isBacklogDeniedRightly(Report report, Scope span, Evaluation run) {
        List<Figure> known = Stream.of(Figures.PETITIONS_OVERDUE, Figures.PETITIONS_BACKLOG)
                .filter(span::isKnown)
                .toList();
        Optional<Figure> late =
                known.stream().filter(figure -> span.amount(figure) > 0).findFirst();
        boolean compared = false;
        for (int i = 0; i < report.getStrengths().size() && !known.isEmpty(); i++) {
            int at = i;
            String text = report.getStrengths().get(i).getText();
            if (contains(VietnameseText.fold(text), NO_BACKLOG)) {
                compared = true;
                run.holdsIf(
                        late.isEmpty(),
                        () -> run.breach(place("strengths", at, text, run))
                                .variant("petitions")
                                .expected(span.amount(late.orElseThrow()), late.orElseThrow())
                                .actual(text)
                                .related(span.place(late.orElseThrow()))
                                .add());
            }
        }
        return compared;
    }

    private static void hold(
            boolean truth, String list, int index, String text, Scope span, Lateness lateness, Evaluation run) {
        run.holdsIf(truth, () -> {
            Evaluation.Breach breach =
                    run.breach(place(list, index, text, run)).variant(list).actual(text);
            if (lateness.isAll() || list.equals("limitations")) {
                breach.expected(lateness.known());
            } else {
                breach.expectedPhrase(run.rule().phrase(list + ".expected.some", lateness.known()));
            }
            lateness.places(span).forEach(breach::related);
            breach.add();
        });
    }

    /** Only where nobody would look: a dialogue among letters, a survey among dialogues. */
    static void contentsAreInTheirSection(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getDialogues().size(); i++) {
            String section = report.getDialogues().get(i).getSection().orElse("");
            if (!section.isEmpty()) {
                compared = true;
                Place place = ContentPlaces.dialogue(report.getDialogues().get(i), i, "/section");
                section(NO_DIALOGUES, section, "S3.4", place, subject, run);
            }
        }
        for (int i = 0; i < report.getSurveys().size(); i++) {
            String section = report.getSurveys().get(i).getSection().orElse("");
            if (!section.isEmpty()) {
                compared = true;
                Place place = ContentPlaces.survey(report.getSurveys().get(i), i, "/section");
                section(NO_SURVEYS, section, "S3.7", place, subject, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static void section(
            Set<String> wrong, String section, String right, Place place, Subject subject, Evaluation run) {
        run.holdsIf(
                !wrong.contains(section),
                () -> run.breach(place)
                        .expected(subject.heading(right).orElse(right))
                        .actual(subject.heading(section).orElse(section))
                        .add());
    }
}
