package vn.thanthien.rules.algebra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.law.LegalParameter;
import vn.thanthien.core.law.LegalValue;
import vn.thanthien.core.law.ParameterUnit;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What holds of a parameter in a time: the values of the law, or what the province sets in their place.
 *
 * <p>A time that spans a change has both values; a rule is then decided by the more lenient one and says so. Where the
 * law of a part of the time is not known, nothing is required.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Requirement {

    private final LegalParameter parameter;
    private final List<Stated> stated;

    /** One value with its source. */
    private record Stated(
            boolean known,
            OptionalLong number,
            List<String> names,
            Optional<LocalDate> since,
            Optional<Citation> citation,
            Optional<Phrase> province) {}

    private Requirement(LegalParameter parameter, List<Stated> stated) {
        this.parameter = parameter;
        this.stated = List.copyOf(stated);
    }

    static Requirement of(String id, DateSpan time, LawTable law, Profile profile) {
        LegalParameter parameter = law.parameter(id)
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + id + " in the law table"));
        List<ProfileParameter> own = profile.getParameters().stream()
                .filter(value -> value.getId().equals(id) && value.time().overlaps(time))
                .toList();
        List<Stated> stated = new ArrayList<>();
        for (LegalValue value : parameter.during(time)) {
            DateSpan part = intersection(value, time);
            if (own.stream().noneMatch(province -> province.time().encloses(part))) {
                stated.add(lawful(value, law));
            }
        }
        own.forEach(value -> stated.add(provincial(value, profile)));
        return new Requirement(parameter, stated);
    }

    private static DateSpan intersection(LegalValue value, DateSpan time) {
        LocalDate first = value.getSince()
                .map(PartialDate::earliest)
                .filter(time.from()::isBefore)
                .orElse(time.from());
        LocalDate last = value.getUntil()
                .map(PartialDate::latest)
                .filter(time.to()::isAfter)
                .orElse(time.to());
        return new DateSpan(first, last);
    }

    private static Stated lawful(LegalValue value, LawTable law) {
        List<String> names = new ArrayList<>(value.getText().stream().toList());
        names.addAll(value.getWordings());
        return new Stated(
                value.isKnown(),
                value.getNumber(),
                names,
                value.getSince().map(PartialDate::earliest),
                law.cite(value),
                Optional.empty());
    }

    private static Stated provincial(ProfileParameter value, Profile profile) {
        String source = value.getBasis().orElse(profile.getId());
        return new Stated(
                true,
                value.getNumber(),
                value.getText().stream().toList(),
                value.getSince().map(PartialDate::earliest),
                Optional.empty(),
                Optional.of(Shapes.phrase("requirement.province", source)));
    }

    /** Returns whether anything is said of the time at all, if only that it is not known. */
    public boolean isSet() {
        return !stated.isEmpty();
    }

    /** Returns whether every value of the time is known. */
    public boolean isKnown() {
        return isSet() && stated.stream().allMatch(Stated::known);
    }

    /** Returns what its numbers count. */
    public ParameterUnit unit() {
        return parameter.getUnit();
    }

    /** Returns the smallest number of the time; only for one that {@link #isKnown}. */
    public long least() {
        return numbers().min().orElseThrow();
    }

    /** Returns the greatest number of the time; only for one that {@link #isKnown}. */
    public long most() {
        return numbers().max().orElseThrow();
    }

    private LongStream numbers() {
        return stated.stream().flatMapToLong(value -> value.number().stream());
    }

    /** Returns every name of the time with its other wordings, the official one of each value first. */
    public List<String> names() {
        return stated.stream().flatMap(value -> value.names().stream()).toList();
    }

    /** Returns the official names of the time. */
    public List<String> officialNames() {
        return stated.stream()
                .filter(value -> !value.names().isEmpty())
                .map(value -> value.names().get(0))
                .toList();
    }

    /** Returns the legal bases of the values that the law sets, each once. */
    public List<Citation> citations() {
        return stated.stream()
                .map(Stated::citation)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Returns why nothing is required: from when on the law is not known; for one that is set and not known. */
    public Phrase reason() {
        Stated unknown =
                stated.stream().filter(value -> !value.known()).findFirst().orElseThrow();
        return unknown.since().isPresent()
                ? Shapes.phrase(
                        "requirement.unknown",
                        parameter.label(),
                        unknown.since().get())
                : Shapes.phrase("requirement.unchecked", parameter.label());
    }

    /** Returns the words for a decision by the more lenient of several numbers. */
    public Phrase leniency(long lenient) {
        return Shapes.phrase(
                "requirement.lenient",
                parameter.label(),
                lenient,
                parameter.getUnit().label());
    }

    /** Gives a breach its legal bases, or says that the province requires it. */
    public Evaluation.Breach ground(Evaluation.Breach breach) {
        stated.stream()
                .map(Stated::province)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(breach::notePhrase);
        return breach.citing(citations());
    }
}
