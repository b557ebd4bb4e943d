package vn.thanthien.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.law.LegalParameter;
import vn.thanthien.core.law.LegalValue;
import vn.thanthien.core.law.ParameterUnit;
import vn.thanthien.core.quantity.PartialDate;

/** Holds what a province sets against the law table: it may ask for more than checked law, never for less. */
final class ParameterCheck {

    private static final LawTable LAW = LawTable.shipped();

    private final List<ProfileParameter> parameters;
    private final JsonSource source;
    private final List<InputProblem> problems = new ArrayList<>();

    private ParameterCheck(List<ProfileParameter> parameters, JsonSource source) {
        this.parameters = parameters;
        this.source = source;
    }

    static List<InputProblem> of(List<ProfileParameter> parameters, JsonSource source) {
        ParameterCheck check = new ParameterCheck(parameters, source);
        for (int i = 0; i < parameters.size(); i++) {
            check.one(i);
        }
        return check.problems;
    }

    private void one(int index) {
        ProfileParameter given = parameters.get(index);
        String at = "/parameters/" + index;
        Optional<LegalParameter> parameter = LAW.parameter(given.getId());
        if (parameter.isEmpty()) {
            List<String> known =
                    LAW.getParameters().stream().map(LegalParameter::getId).toList();
            problems.add(source.unknown(at + "/id", ProfileCheck.text("expected.parameter"), given.getId(), known));
            return;
        }
        boolean ordered = isOrdered(given);
        if (!ordered) {
            String since = given.getSince().map(PartialDate::toString).orElse("");
            String until = given.getUntil().map(PartialDate::toString).orElse("");
            problems.add(ProfileCheck.problem(source, at + "/until", until, "expected.until", since));
        }
        boolean name = parameter.get().getUnit() == ParameterUnit.NAME;
        if (name
                ? hasOther(given.getText().isPresent(), given.getNumber().isPresent(), at, "text", "number")
                : hasOther(given.getNumber().isPresent(), given.getText().isPresent(), at, "number", "text")) {
            return;
        }
        if (ordered) {
            notTwice(index, at);
            if (!name) {
                notLaxer(given, parameter.get(), at + "/number");
            }
        }
    }

    private static boolean isOrdered(ProfileParameter given) {
        return given.getSince().isEmpty()
                || given.getUntil().isEmpty()
                || !given.getUntil()
                        .get()
                        .latest()
                        .isBefore(given.getSince().get().earliest());
    }

    /** Tells that the one member is missing or the other one does not belong there. */
    private boolean hasOther(boolean wanted, boolean unwanted, String at, String member, String other) {
        if (!wanted) {
            problems.add(source.missing(at, member));
        }
        if (unwanted) {
            problems.add(source.problem(
                    at + "/" + other,
                    ProfileCheck.text("expected.noMember", other),
                    ProfileCheck.text("found.member")));
        }
        return !wanted || unwanted;
    }

    private void notTwice(int index, String at) {
        ProfileParameter given = parameters.get(index);
        for (ProfileParameter earlier : parameters.subList(0, index)) {
            if (earlier.getId().equals(given.getId())
                    && isOrdered(earlier)
                    && earlier.time().overlaps(given.time())) {
                problems.add(ProfileCheck.problem(source, at + "/id", given.getId(), "expected.onceATime"));
                return;
            }
        }
    }

    private void notLaxer(ProfileParameter given, LegalParameter parameter, String pointer) {
        long number = given.getNumber().orElseThrow();
        for (LegalValue value : parameter.during(given.time())) {
            OptionalLong lawful = value.isKnown() ? value.getNumber() : OptionalLong.empty();
            if (lawful.isPresent() && isLaxer(number, lawful.getAsLong(), parameter)) {
                problems.add(
                        source.problem(pointer, expected(parameter, value), ProfileCheck.text("found.number", number)));
                return;
            }
        }
    }

    private static boolean isLaxer(long number, long lawful, LegalParameter parameter) {
        return switch (parameter.getSense()) {
            case AT_LEAST -> number < lawful;
            case AT_MOST -> number > lawful;
            case AS_STATED -> false;
        };
    }

    private static Bilingual expected(LegalParameter parameter, LegalValue value) {
        Bilingual bound = ProfileCheck.text(
                "expected." + parameter.getSense(),
                value.getNumber().orElseThrow(),
                parameter.getUnit().label());
        return LAW.cite(value)
                .map(citation -> Phrase.of(new Bilingual("{0} ({1})", "{0} ({1})"), bound, citation.text())
                        .both())
                .orElse(bound);
    }
}
