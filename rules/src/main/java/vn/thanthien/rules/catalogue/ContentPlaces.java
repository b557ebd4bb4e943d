package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DialogueKind;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.SloganSet;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Subject;

/** The places of what a report tells in lists: pointer by position, key by what stands there, label for people. */
final class ContentPlaces {

    private static final int KEY_LENGTH = 80;
    private static final Pattern POSITION = Pattern.compile("/\\d+");

    private static final Bilingual SCHEDULE = new Bilingual("Lịch tiếp công dân: {0}", "Reception schedule: {0}");
    private static final Bilingual SURVEY = new Bilingual("{0} ({1})", "{0} ({1})");
    private static final Bilingual PLAIN = new Bilingual("{0}", "{0}");
    private static final Bilingual SLOGANS = new Bilingual("Bộ khẩu hiệu “{0}”", "Slogan set “{0}”");
    private static final Bilingual DIALOGUE = new Bilingual("Đối thoại: {0}", "Dialogue: {0}");
    private static final Bilingual TARGET = new Bilingual("Chỉ tiêu “{0}”", "Target “{0}”");
    private static final Bilingual CLAIM = new Bilingual("Lời văn “{0}”", "Statement “{0}”");
    private static final Bilingual ANY_SURVEY = new Bilingual("Khảo sát", "Survey");
    private static final Bilingual BASELINE = new Bilingual("Khảo sát đầu kỳ", "Baseline survey");
    private static final Bilingual FOLLOW_UP = new Bilingual("Khảo sát cuối kỳ", "Follow-up survey");

    private ContentPlaces() {}

    /** Whether something at the place, around it or in it cannot be read in the copy; then it is not missing. */
    static boolean isIllegible(Subject subject, String pointer) {
        return subject.document().unreadPlaces().stream()
                // the whole document is told by XSC-32 and hides nothing
                .filter(unread -> !unread.isEmpty())
                .anyMatch(
                        unread -> (unread + "/").startsWith(pointer + "/") || (pointer + "/").startsWith(unread + "/"));
    }

    static Place schedule(ReceptionSchedule schedule, int index) {
        return Place.of(
                "/receptionSchedules/" + index,
                "receptionSchedules#" + join(schedule.getPosts()) + "#"
                        + schedule.getSection().orElse(""),
                Phrase.of(SCHEDULE, posts(schedule)));
    }

    static List<Bilingual> posts(ReceptionSchedule schedule) {
        return schedule.getPosts().stream().map(ReceptionPost::label).toList();
    }

    static Bilingual unit(TimeUnit unit) {
        return switch (unit) {
            case DAY -> new Bilingual("ngày", "day");
            case WEEK -> new Bilingual("tuần", "week");
            case MONTH -> new Bilingual("tháng", "month");
            case QUARTER -> new Bilingual("quý", "quarter");
            case YEAR -> new Bilingual("năm", "year");
        };
    }

    static Place dialogue(Dialogue dialogue, int index, String property) {
        Object name =
                dialogue.getWording().<Object>map(w -> w).orElseGet(() -> new Bilingual("không nêu tên", "unnamed"));
        String key = dialogue.getKind().map(DialogueKind::name).orElse("") + "#"
                + dialogue.getDate().map(Object::toString).orElse("") + "#"
                + dialogue.getWording().map(ContentPlaces::key).orElse("");
        return Place.of(
                "/dialogues/" + index + property, "dialogues#" + key + "#" + property, Phrase.of(DIALOGUE, name));
    }

    static Place slogans(SloganSet set, int index) {
        return Place.of("/sloganSets/" + index, sloganKey(set), Phrase.of(SLOGANS, set.getName()));
    }

    static Place slogan(SloganSet set, int index, int item) {
        return Place.of(
                "/sloganSets/" + index + "/items/" + item,
                sloganKey(set) + "#" + key(set.getItems().get(item)),
                Phrase.of(SLOGANS, set.getName()));
    }

    private static String sloganKey(SloganSet set) {
        return "sloganSets#" + key(set.getName()) + "#" + set.getSection().orElse("");
    }

    static Place survey(Survey survey, int index, String property) {
        String organisers = survey.getOrganisers().stream()
                .map(organ -> key(organ.getName()))
                .collect(Collectors.joining("+"));
        String key = survey.getPhase().map(SurveyPhase::name).orElse("") + "#" + organisers + "#"
                + survey.getDate().map(Object::toString).orElse("") + "#"
                + survey.getMeasures().map(ContentPlaces::key).orElse("")
                + survey.getVillage().map(name -> "#" + key(name)).orElse("")
                + survey.getPredecessor().map(name -> "#" + key(name)).orElse("")
                + survey.getField().map(name -> "#" + key(name)).orElse("");
        return Place.of(
                "/surveys/" + index + property,
                "surveys#" + key + (property.isEmpty() ? "" : "#" + withoutPositions(property)),
                surveyName(survey));
    }

    static Phrase surveyName(Survey survey) {
        Bilingual phase = survey.getPhase()
                .map(p -> p == SurveyPhase.BASELINE ? BASELINE : FOLLOW_UP)
                .orElse(ANY_SURVEY);
        List<Organ> organisers = survey.getOrganisers();
        return organisers.isEmpty() ? Phrase.of(PLAIN, phase) : Phrase.of(SURVEY, phase, organisers);
    }

    static Place target(Target target, int index) {
        return Place.of(
                "/targets/" + index, "targets#" + key(target.getWording()), Phrase.of(TARGET, target.getWording()));
    }

    static Place claim(Claim claim, int index) {
        return claim(claim, "/claims/" + index, claim.getFigure().flatMap(Figures::find));
    }

    /** A number that stands where the pointer says, of a figure that may be one of several. */
    static Place claim(Claim claim, String pointer, Figure figure) {
        return claim(claim, pointer, Optional.of(figure));
    }

    private static Place claim(Claim claim, String pointer, Optional<Figure> figure) {
        String key = "claims#" + claim.getFigure().orElse("") + "#"
                + claim.getSection().orElse("") + "#"
                + claim.getWording().map(ContentPlaces::key).orElse("");
        Phrase label = figure.isPresent()
                ? Phrase.value(figure.get())
                : Phrase.of(CLAIM, claim.getWording().orElse(""));
        return Place.of(pointer, key, label);
    }

    /** A short form of a text that stays the same when only its spacing, case or punctuation changes. */
    static String key(String text) {
        String words = VietnameseText.foldWords(text);
        return words.length() <= KEY_LENGTH ? words : words.substring(0, KEY_LENGTH);
    }

    /** A pointer as part of a natural key: list positions change with the next version of a report. */
    static String withoutPositions(String pointer) {
        return POSITION.matcher(pointer).replaceAll("");
    }

    private static String join(List<ReceptionPost> posts) {
        return posts.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }
}
