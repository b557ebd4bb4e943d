package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.SizeBasis;
import vn.thanthien.core.report.SizeFactor;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.core.report.SurveySize;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Phrase;

/** Surveys of satisfaction (khảo sát sự hài lòng): how each was made, and its levels as a table where there are several. */
final class SurveyPart {

    private SurveyPart() {}

    static void tell(List<Survey> surveys, Content content) {
        for (int i = 0; i < surveys.size(); i++) {
            Survey survey = surveys.get(i);
            String section = survey.getSection().orElse("S3.7");
            String pointer = "/surveys/" + i;
            content.dash(section, words(survey), pointer);
            if (survey.getLevels().size() > 1) {
                levels(survey, content, section, pointer);
            }
        }
    }

    static String name(Survey survey) {
        String phase = survey.getPhase()
                .map(known -> Wording.text("survey.phase." + known))
                .orElse(Wording.text("survey.phase"));
        return survey.getDate()
                .map(date -> Wording.text("survey.dated", phase, Printed.namedDate(date)))
                .orElse(phase);
    }

    private static String words(Survey survey) {
        List<String> parts = new ArrayList<>();
        survey.getPeriod().flatMap(Printed::period).ifPresent(parts::add);
        survey.getVillage().ifPresent(parts::add);
        survey.getPredecessor().ifPresent(parts::add);
        say(parts, "survey.field", survey.getField());
        if (!survey.getOrganisers().isEmpty()) {
            parts.add(Wording.text("survey.by", Printed.organs(survey.getOrganisers())));
        }
        say(parts, "survey.measures", survey.getMeasures());
        say(parts, "survey.frame", survey.getFrame());
        say(parts, "survey.method", survey.getMethod());
        survey.getSize().map(SurveyPart::size).ifPresent(parts::add);
        count(parts, "survey.issued", survey.getIssued(), survey.getIssuedApproximation());
        count(parts, "survey.collected", survey.getCollected(), survey.getCollectedApproximation());
        count(parts, "survey.valid", survey.getValid(), survey.getValidApproximation());
        if (survey.getLevels().size() == 1) {
            SurveyLevel level = survey.getLevels().get(0);
            parts.add(Wording.text("survey.level", Printed.within(level.getPrinted()), result(level)));
        }
        return parts.isEmpty() ? name(survey) : Wording.text("survey.told", name(survey), String.join("; ", parts));
    }

    private static String size(SurveySize size) {
        String count = Printed.count(size.getCount()).orElse(TableSign.ABSENT);
        String words = units(Wording.text("survey.size." + size.getBasis(), count), size.getBasis(), size.getUnits());
        for (SizeFactor factor : size.getFactors()) {
            words = units(
                    Wording.text("survey.factor." + factor.getBasis(), words), factor.getBasis(), factor.getUnits());
        }
        return words;
    }

    private static String units(String words, SizeBasis basis, OptionalLong units) {
        return units.isPresent()
                ? Wording.text("survey.units." + basis, words, Printed.count(units.getAsLong()))
                : words;
    }

    private static String result(SurveyLevel level) {
        Optional<String> ballots = Printed.count(level.getCount())
                .map(count -> Printed.approximated(level.getApproximation(), Wording.text("survey.ballots", count)));
        Optional<String> percent = percent(level);
        if (ballots.isPresent() && percent.isPresent()) {
            return Wording.text("claim.remark", ballots.get(), percent.get());
        }
        return ballots.or(() -> percent).orElse(Wording.text("survey.unstated"));
    }

    private static Optional<String> percent(SurveyLevel level) {
        return level.getPercent()
                .map(percent -> Printed.bounded(
                        level.getComparator(),
                        Printed.percent(percent),
                        level.getUpperPercent().map(Printed::percent)))
                .map(percent -> Printed.approximated(level.getApproximation(), percent));
    }

    private static void levels(Survey survey, Content content, String section, String pointer) {
        Grid grid = new Grid()
                .column("survey.column.level", Column.text(6))
                .optional("survey.column.count", Column.number(3))
                .optional("survey.column.percent", Column.number(3));
        for (int i = 0; i < survey.getLevels().size(); i++) {
            SurveyLevel level = survey.getLevels().get(i);
            grid.row(List.of(
                    Cell.of(Printed.capitalised(level.getPrinted())).at(new Anchor(pointer + "/levels/" + i)),
                    Grid.cell(Printed.number(level.getCount())
                            .map(count -> Printed.approximated(level.getApproximation(), count))),
                    Grid.cell(percent(level))));
        }
        content.add(
                section,
                grid.table()
                        .captioned(Phrase.of(Wording.text("survey.caption", Printed.within(name(survey)))))
                        .at(new Anchor(pointer + "/levels")));
    }

    private static void say(List<String> parts, String key, Optional<String> words) {
        words.ifPresent(said -> parts.add(Wording.text(key, Printed.within(Printed.unended(said)))));
    }

    private static void count(
            List<String> parts, String key, OptionalLong number, Optional<Approximation> approximation) {
        Printed.count(number)
                .map(count -> Printed.approximated(approximation, count))
                .ifPresent(words -> parts.add(Wording.text(key, words)));
    }
}
