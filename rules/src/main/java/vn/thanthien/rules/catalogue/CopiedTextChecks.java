package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Peer;
import vn.thanthien.rules.algebra.Subject;

/** XSC: text copied from the results into the tasks, or from the report of another commune. */
final class CopiedTextChecks {

    /** Fewer runs of syllables are a sentence or two, which may well be the same. */
    private static final int FEWEST_IN_TASKS = 30;

    private static final int FEWEST_IN_A_REPORT = 100;
    private static final int COPIED_TASKS_PERCENT = 80;
    private static final int COPIED_REPORT_PERCENT = 60;
    private static final int ALL = 100;

    private CopiedTextChecks() {}

    static void tasksAreNotTheResults(Report report, Subject subject, Evaluation run) {
        List<String> tasks = new ArrayList<>(
                report.getTasks().stream().map(AssessmentItem::getText).toList());
        tasks.addAll(paragraphs(report, section -> section.startsWith("S5")));
        long[] planned = Shingles.of(tasks, "");
        if (planned.length < FEWEST_IN_TASKS) {
            run.notApplicable();
            return;
        }
        long[] done =
                Shingles.of(paragraphs(report, section -> section.startsWith("S2") || section.startsWith("S3")), "");
        if (done.length == 0) {
            run.notApplicable();
            return;
        }
        int shared = Shingles.shared(planned, done);
        run.holdsIf(
                isBelow(shared, planned.length, COPIED_TASKS_PERCENT),
                () -> run.breach(Place.of(
                                report.getTasks().isEmpty() ? "/sections" : "/tasks",
                                "tasks",
                                run.rule().phrase("place")))
                        .expected(COPIED_TASKS_PERCENT)
                        .actual(PrintedDecimal.percentage(shared, planned.length, 0))
                        .add());
    }

    private static boolean isBelow(int shared, int all, int percent) {
        return (long) shared * ALL < (long) all * percent;
    }

    /** Paragraphs under a heading of their own go with the section before them. */
    private static List<String> paragraphs(Report report, Predicate<String> wanted) {
        List<String> paragraphs = new ArrayList<>();
        String current = "";
        for (NarrativeSection section : report.getSections()) {
            current = section.getSection().orElse(current);
            if (wanted.test(current)) {
                paragraphs.addAll(section.getParagraphs());
            }
        }
        return paragraphs;
    }

    static void reportIsNotAPeers(Report report, Subject subject, Evaluation run) {
        List<Peer> peers = subject.surroundings().peersOf(report.getLocality());
        if (peers.isEmpty()) {
            run.notApplicable(run.rule().phrase("noPeers"));
            return;
        }
        long[] own = Shingles.without(prints(report), Shingles.of(template(subject.profile()), ""));
        if (own.length < FEWEST_IN_A_REPORT) {
            run.notApplicable(run.rule().phrase("tooShort"));
            return;
        }
        for (Peer peer : peers) {
            int shared = Shingles.shared(own, peer.prints(CopiedTextChecks::prints));
            run.holdsIf(
                    isBelow(shared, own.length, COPIED_REPORT_PERCENT),
                    () -> run.breach(Place.of(
                                    "/sections",
                                    "sections#" + peer.report().getLocality().fullName(),
                                    run.rule().phrase("place")))
                            .expected(COPIED_REPORT_PERCENT)
                            .actual(
                                    PrintedDecimal.percentage(shared, own.length, 0),
                                    peer.report().getLocality().fullName())
                            .note()
                            .add());
        }
    }

    /** What a report tells of its own: running text and assessment, without headings and the formulas of head and end. */
    private static long[] prints(Report report) {
        List<String> texts = PrintedText.of(report).stream()
                .filter(text -> !text.section().isEmpty() || !text.pointer().startsWith("/sections/"))
                .filter(text -> !text.pointer().endsWith("/heading")
                        && !text.pointer().startsWith("/header/")
                        && !text.pointer().startsWith("/opening")
                        && !text.pointer().startsWith("/closing/"))
                .map(PrintedText::text)
                .toList();
        return Shingles.of(texts, report.getLocality().getName());
    }

    /** What the province words for all. */
    private static List<String> template(Profile profile) {
        List<String> texts = new ArrayList<>();
        texts.add(profile.getModelName());
        texts.add(profile.getSteeringBodyName());
        profile.getSloganSets().forEach(set -> {
            texts.add(set.getName());
            texts.addAll(set.getItems());
        });
        profile.getCriteria().forEach(criterion -> texts.add(criterion.getName()));
        profile.getReportOutline().stream().map(OutlineSection::getHeading).forEach(texts::add);
        return texts;
    }
}
