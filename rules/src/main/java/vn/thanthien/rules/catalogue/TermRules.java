package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.law.LegalTerm;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Proposal;
import vn.thanthien.core.report.Proposals;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** TTHC-15 to 17: the period of dossier figures, and terms and names of another time (thuật ngữ, tên gọi theo thời kỳ). */
final class TermRules {

    /** In the section on surveys, "mức độ 4" is a level of satisfaction. */
    private static final String SURVEY_SECTION = "S3.7";

    private static final String ONE_STOP_UNIT = "oneStop.unit";

    private TermRules() {}

    static void declare(RuleBook book) {
        book.rule("TTHC-15", WARNING).report(TermRules::periodIsStated);
        book.rule("TTHC-16", WARNING).document(TermRules::termsInUse);
        book.rule("TTHC-17", WARNING).cite(ONE_STOP_UNIT).document(TermRules::unitIsNamedByItsTime);
    }

    private static void periodIsStated(Report report, Subject subject, Evaluation run) {
        List<Scope> scopes = subject.scopes();
        List<Optional<PeriodFigures>> parts = new ArrayList<>(List.of(report.getFigures()));
        report.getYears().forEach(year -> parts.add(Optional.of(year)));
        boolean counted = false;
        for (int i = 0; i < scopes.size(); i++) {
            String period = i == 0 ? "/figures/period" : "/years/" + (i - 1) + "/period";
            String pointer = i == 0 ? "/figures/dossiers" : "/years/" + (i - 1) + "/dossiers";
            if (!countsDossiers(scopes.get(i))
                    || parts.get(i).isEmpty()
                    || ContentPlaces.isIllegible(subject, period)
                    || ContentPlaces.isIllegible(subject, pointer + "/period")) {
                continue;
            }
            counted = true;
            String key = "dossiers.period#" + scopes.get(i).key();
            run.holdsIf(
                    parts.get(i)
                            .flatMap(figures -> Periods.stated(figures, "dossiers"))
                            .isPresent(),
                    () -> run.breach(Place.of(pointer, key, run.rule().phrase("place")))
                            .expected()
                            .actual()
                            .note()
                            .add());
        }
        if (!counted) {
            run.notApplicable();
        }
    }

    private static boolean countsDossiers(Scope scope) {
        return Figures.all().stream()
                .anyMatch(figure -> figure.section().equals("dossiers")
                        && figure.kind() == Figure.Kind.COUNT
                        && scope.isKnown(figure));
    }

    /** A text of the document with what it is compared by. */
    private record Printed(String pointer, String text, String folded) {

        Printed(String pointer, String text) {
            this(pointer, text, VietnameseText.fold(text));
        }
    }

    /** Words that may stand in a text, with what they are compared by. */
    private record Wording(String text, String folded) {

        Wording(String text) {
            this(text, VietnameseText.fold(text));
        }

        static List<Wording> of(List<String> texts) {
            return texts.stream().map(Wording::new).toList();
        }
    }

    private static void termsInUse(Subject subject, Evaluation run) {
        List<Printed> texts = texts(subject.document());
        if (texts.isEmpty() || subject.day().isEmpty()) {
            run.notApplicable();
            return;
        }
        LocalDate day = subject.day().get();
        Map<LegalTerm, List<Wording>> over = new LinkedHashMap<>();
        for (LegalTerm term : subject.law().getTerms()) {
            if (day.isAfter(term.getUntil().latest())) {
                over.put(term, Wording.of(term.getWordings()));
            }
        }
        boolean found = false;
        for (Printed printed : texts) {
            for (LegalTerm term : over.keySet()) {
                List<String> wordings = over.getOrDefault(term, List.of()).stream()
                        .filter(candidate -> stands(printed.folded(), candidate.folded()))
                        .map(Wording::text)
                        .toList();
                if (!wordings.isEmpty()) {
                    found = true;
                    run.breach(Place.of(
                                    printed.pointer(),
                                    "term#" + term.getCode() + "#" + ContentPlaces.key(printed.text()),
                                    run.rule().phrase("place", printed.text())))
                            .expected(term.getSuccessor())
                            .actual(String.join("”, “", wordings))
                            .add();
                }
            }
        }
        if (!found) {
            run.holds();
        }
    }

    /** The names of the time of which the document tells are right, and those of the day on which it is written. */
    private static void unitIsNamedByItsTime(Subject subject, Evaluation run) {
        Optional<Requirement> name = subject.time()
                .map(time -> subject.requirement(ONE_STOP_UNIT, toTheDay(time, subject)))
                .filter(Requirement::isKnown);
        boolean named = false;
        if (name.isPresent()) {
            LocalDate from = subject.time().orElseThrow().from();
            List<Wording> right = Wording.of(name.get().names());
            List<Wording> wrong = subject.law().parameter(ONE_STOP_UNIT).orElseThrow().getValues().stream()
                    .flatMap(value -> Stream.concat(value.getText().stream(), value.getWordings().stream()))
                    .map(Wording::new)
                    .filter(other ->
                            right.stream().noneMatch(known -> known.folded().equals(other.folded())))
                    .toList();
            for (Printed printed : texts(subject.document())) {
                Optional<String> other =
                        firstOf(wrong, new Printed(printed.pointer(), EarlierTime.without(printed.text(), from)));
                boolean isRight = firstOf(right, printed).isPresent();
                named |= other.isPresent() || isRight;
                other.ifPresent(found -> name.get()
                        .ground(run.breach(Place.of(
                                        printed.pointer(),
                                        "unit#" + ContentPlaces.key(printed.text()),
                                        run.rule().phrase("place", printed.text())))
                                .expected(name.get().officialNames())
                                .actual(found))
                        .add());
                if (other.isEmpty() && isRight) {
                    run.holds();
                }
            }
        }
        if (!named) {
            run.notApplicable();
        }
    }

    private static DateSpan toTheDay(DateSpan time, Subject subject) {
        LocalDate last = subject.day().filter(time.to()::isBefore).orElse(time.to());
        return new DateSpan(time.from(), last);
    }

    private static Optional<String> firstOf(List<Wording> names, Printed printed) {
        for (Wording name : names) {
            if (stands(printed.folded(), name.folded())) {
                return Optional.of(name.text());
            }
        }
        return Optional.empty();
    }

    /** Whether the words stand in the text and no longer word or number goes on from them. */
    private static boolean stands(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static List<Printed> texts(OfficialDocument document) {
        List<Printed> texts = new ArrayList<>();
        addSections(texts, "/sections/", document.getSections());
        for (int i = 0; i < document.getClaims().size(); i++) {
            addClaim(texts, "/claims/" + i, document.getClaims().get(i));
        }
        if (document instanceof Report report) {
            addTargets(texts, report.getTargets());
            addItems(texts, "/strengths/", report.getStrengths());
            addItems(texts, "/limitations/", report.getLimitations());
            addItems(texts, "/causes/", report.getCauses());
            addItems(texts, "/lessons/", report.getLessons());
            addItems(texts, "/tasks/", report.getTasks());
            List<Proposal> proposals =
                    report.getProposals().map(Proposals::getItems).orElse(List.of());
            for (int i = 0; i < proposals.size(); i++) {
                texts.add(new Printed(
                        "/proposals/items/" + i + "/text", proposals.get(i).getText()));
            }
        } else if (document instanceof Plan plan) {
            for (int i = 0; i < plan.getPurposes().size(); i++) {
                texts.add(new Printed("/purposes/" + i, plan.getPurposes().get(i)));
            }
            addSections(texts, "/contents/", plan.getContents());
            addTargets(texts, plan.getTargets());
            for (int i = 0; i < plan.getTasks().size(); i++) {
                texts.add(new Printed(
                        "/tasks/" + i + "/text", plan.getTasks().get(i).getText()));
            }
            for (int i = 0; i < plan.getSteps().size(); i++) {
                texts.add(new Printed(
                        "/steps/" + i + "/text", plan.getSteps().get(i).getText()));
            }
        }
        return texts;
    }

    private static void addClaim(List<Printed> texts, String pointer, Claim claim) {
        if (claim.getSection().filter(SURVEY_SECTION::equals).isEmpty()) {
            claim.getWording().ifPresent(text -> texts.add(new Printed(pointer + "/wording", text)));
            claim.getHeading().ifPresent(text -> texts.add(new Printed(pointer + "/heading", text)));
        }
    }

    private static void addSections(List<Printed> texts, String pointer, List<NarrativeSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            NarrativeSection section = sections.get(i);
            if (section.getSection().filter(SURVEY_SECTION::equals).isPresent()) {
                continue;
            }
            String at = pointer + i;
            section.getHeading().ifPresent(text -> texts.add(new Printed(at + "/heading", text)));
            for (int j = 0; j < section.getParagraphs().size(); j++) {
                texts.add(new Printed(
                        at + "/paragraphs/" + j, section.getParagraphs().get(j)));
            }
        }
    }

    private static void addTargets(List<Printed> texts, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            texts.add(new Printed("/targets/" + i + "/wording", targets.get(i).getWording()));
        }
    }

    private static void addItems(List<Printed> texts, String pointer, List<AssessmentItem> items) {
        for (int i = 0; i < items.size(); i++) {
            texts.add(new Printed(pointer + i + "/text", items.get(i).getText()));
        }
    }
}
