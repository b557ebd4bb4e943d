package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DEMOCRACY_CONTENTS_PUBLICISED;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.PublicisedContent;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook.ReportCheck;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** What is made public, and for how long (nội dung công khai). */
final class PublicityChecks {

    /** The contents that the law names first; the names of each stand in the law table. */
    static final String[] CONTENTS = {"democracy.content.plan", "democracy.content.budget", "democracy.content.projects"
    };

    static final String POSTING = "democracy.posting";
    static final String BROADCAST = "democracy.broadcast";

    private static final List<String> POSTED = List.of("niêm yết");
    private static final List<String> BROADCASTED = List.of("truyền thanh", "loa");

    private PublicityChecks() {}

    /**
     * Each content that the law names is among those made public. A report that counts the contents and lists as many made
     * no other public; one that lists without counting may have left it out.
     */
    static void contentsOfTheLaw(Report report, Subject subject, Evaluation run) {
        List<PublicisedContent> listed = report.getPublicised();
        Optional<LocalDate> day = subject.day();
        Scope scope = subject.scopes().get(0);
        boolean counted = scope.isKnown(DEMOCRACY_CONTENTS_PUBLICISED);
        if (listed.isEmpty()
                || day.isEmpty()
                || ContentPlaces.isIllegible(subject, "/publicised")
                || (counted && scope.amount(DEMOCRACY_CONTENTS_PUBLICISED) > listed.size())) {
            run.notApplicable();
            return;
        }
        List<String> words = listed.stream()
                .map(content -> VietnameseText.foldWords(content.getContent()))
                .toList();
        for (String parameter : CONTENTS) {
            Requirement content = subject.requirement(parameter, new DateSpan(day.get(), day.get()));
            if (!content.isSet()) {
                run.notApplicable();
            } else if (!content.isKnown()) {
                run.notApplicable(content.reason());
            } else if (words.stream().anyMatch(text -> names(text, content))) {
                run.holds();
            } else {
                Evaluation.Breach breach = run.breach(Place.of(
                                "/publicised",
                                "publicised#" + parameter,
                                run.rule().phrase("place")))
                        .severity(counted ? WARNING : INFO)
                        .expected(content.officialNames().get(0))
                        .actual(listed.size());
                if (!counted) {
                    breach.note();
                }
                content.ground(breach).add();
            }
        }
    }

    private static boolean names(String text, Requirement content) {
        return content.names().stream().map(VietnameseText::foldWords).anyMatch(text::contains);
    }

    /** What is posted stays so for the days that the law, or the province where the law is not checked, asks for. */
    static ReportCheck postedLongEnough() {
        return (report, subject, run) -> longEnough(report, subject, POSTED, POSTING, run);
    }

    /**
     * What goes out over loudspeakers does so for the days that the law asks for. It asks it of certain contents, among
     * which those that it names first are not.
     */
    static ReportCheck broadcastLongEnough() {
        return (report, subject, run) -> longEnough(report, subject, BROADCASTED, BROADCAST, run);
    }

    private static void longEnough(
            Report report, Subject subject, List<String> forms, String parameter, Evaluation run) {
        List<PublicisedContent> contents = report.getPublicised();
        boolean stated = false;
        for (int i = 0; i < contents.size(); i++) {
            PublicisedContent content = contents.get(i);
            Optional<LocalDate> day =
                    content.getDate().map(PartialDate::earliest).or(subject::day);
            if (content.getDays().isEmpty() || day.isEmpty() || !isIn(content, forms)) {
                continue;
            }
            Requirement days = subject.requirement(parameter, new DateSpan(day.get(), day.get()));
            if (!days.isSet() || (parameter.equals(BROADCAST) && isNamedFirst(content, subject, day.get()))) {
                continue;
            }
            stated = true;
            if (!days.isKnown()) {
                run.notApplicable(days.reason());
                continue;
            }
            int at = i;
            run.holdsIf(content.getDays().getAsInt() >= days.least(), () -> {
                Evaluation.Breach breach = run.breach(place(content, at))
                        .expected(days.least())
                        .actual(content.getDays().getAsInt())
                        .note();
                days.ground(breach).add();
            });
        }
        if (!stated) {
            run.notApplicable();
        }
    }

    /** Several forms share no number of days. */
    private static boolean isIn(PublicisedContent content, List<String> forms) {
        return content.getForm()
                .filter(form -> forms.stream().anyMatch(word -> VietnameseText.contains(form, word)))
                .filter(form -> !form.contains(",") && !form.contains(";") && !VietnameseText.contains(form, " và "))
                .isPresent();
    }

    private static boolean isNamedFirst(PublicisedContent content, Subject subject, LocalDate day) {
        String words = VietnameseText.foldWords(content.getContent());
        for (String parameter : CONTENTS) {
            Requirement named = subject.requirement(parameter, new DateSpan(day, day));
            if (named.isKnown() && names(words, named)) {
                return true;
            }
        }
        return false;
    }

    private static Place place(PublicisedContent content, int index) {
        return Place.of(
                "/publicised/" + index + "/days",
                "publicised#" + ContentPlaces.key(content.getContent()) + "#days",
                Phrase.value(content.getContent()));
    }
}
