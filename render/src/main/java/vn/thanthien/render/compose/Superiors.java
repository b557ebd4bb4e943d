package vn.thanthien.render.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.law.LegalValue;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Phrase;

/**
 * Which organs stand over a commune on the day of a document (cơ quan cấp trên theo ngày văn bản): those of the district up to the
 * day on which the law ends that level, those of the province from then on.
 */
final class Superiors {

    private static final String LEVELS = "government.levels";
    private static final int WITH_DISTRICTS = 3;

    // A city or its committee may be of the province as well, so its name alone tells nothing.
    private static final Pattern DISTRICT = Pattern.compile(
            "(?<!\\p{L})(?:huyện|quận|thị xã|thị ủy)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Profile profile;
    private final boolean districts;

    private Superiors(Profile profile, boolean districts) {
        this.profile = profile;
        this.districts = districts;
    }

    /** Those of a day; without one, those of today's order. A day of which only the year is known may be its last. */
    static Superiors on(Optional<PartialDate> day, Profile profile) {
        return new Superiors(
                profile,
                day.filter(known -> isWithDistricts(profile, known.latest())).isPresent());
    }

    private static boolean isWithDistricts(Profile profile, LocalDate day) {
        Optional<Long> own = profile.getParameters().stream()
                .filter(parameter ->
                        parameter.getId().equals(LEVELS) && parameter.time().overlaps(new DateSpan(day, day)))
                .map(ProfileParameter::getNumber)
                .flatMap(number -> number.stream().boxed())
                .findFirst();
        OptionalLong law = LawTable.shipped()
                .parameter(LEVELS)
                .flatMap(parameter -> parameter.on(day))
                .map(LegalValue::getNumber)
                .orElse(OptionalLong.empty());
        // the table begins at a time that had districts
        return own.orElse(law.orElse(WITH_DISTRICTS)) >= WITH_DISTRICTS;
    }

    /** Whether the organ over the commune is that of a district. */
    boolean areOfDistricts() {
        return districts;
    }

    /** The organs to which reports go, as far as the profile names any. */
    List<String> organs() {
        return profile.getSuperiorOrgans().stream()
                .filter(organ -> isOfDistrict(organ) == districts)
                .toList();
    }

    /** The lines with which the recipients begin, without those of a level that there is not. */
    Stream<Phrase> recipients() {
        return profile.getRecipientsTemplate().stream()
                .filter(line -> districts || !isOfDistrict(line))
                .map(Phrase::of);
    }

    private static boolean isOfDistrict(String organ) {
        return DISTRICT.matcher(organ).find();
    }

    /** A blank for an organ, with the committee over the commune as an example: it is not filled in, only the clerk knows. */
    Blank blank(String id, String hint, Optional<Locality> locality) {
        String words = Wording.text("hint." + hint);
        return Blank.of(
                id,
                unit(locality)
                        .map(unit -> Wording.text("hint.superior", words, unit))
                        .orElse(words));
    }

    private Optional<String> unit(Optional<Locality> locality) {
        if (districts) {
            return locality.flatMap(Locality::getDistrict).or(() -> Optional.of(Wording.text("hint.district")));
        }
        return locality.flatMap(Locality::getProvince).or(profile::getProvince);
    }
}
