package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.Facility;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** A site, a hotline, a Zalo account: of use only to people who know where to find it. */
final class FacilityChecks {

    private static final List<String> SITES =
            List.of("trang thông tin điện tử", "cổng thông tin điện tử", "trang tin điện tử", "website", "trang web");
    private static final List<String> LINES = List.of("đường dây nóng", "hotline", "số điện thoại");
    private static final List<String> ACCOUNTS = List.of("zalo");

    /** A host of the State; what follows it does not matter. */
    private static final Pattern STATE_HOST =
            Pattern.compile("(?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,8}gov\\.vn(?:[:/].*)?");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int SHORTEST_NUMBER = 3;

    private FacilityChecks() {}

    static void canBeFound(Report report, Subject subject, Evaluation run) {
        boolean any = false;
        for (int i = 0; i < report.getFacilities().size(); i++) {
            Facility facility = report.getFacilities().get(i);
            Optional<String> kind = kind(facility.getName());
            String pointer = "/facilities/" + i;
            if (kind.isEmpty() || ContentPlaces.isIllegible(subject, pointer)) {
                continue;
            }
            any = true;
            String address = facility.getAddress().orElse("").strip();
            boolean stated = !address.isEmpty();
            Place place = Place.of(
                    stated ? pointer + "/address" : pointer,
                    "facilities#" + ContentPlaces.key(facility.getName()),
                    run.rule().phrase("place", facility.getName()));
            Evaluation.Breach breach = run.breach(place).variant(kind.get()).expected();
            run.holdsIf(
                    stated && isWellFormed(kind.get(), address),
                    () -> (stated
                                    ? breach.actual(address)
                                    : breach.actualPhrase(run.rule().phrase("missing")))
                            .add());
        }
        if (!any) {
            run.notApplicable();
        }
    }

    private static Optional<String> kind(String name) {
        if (isAnyIn(name, ACCOUNTS)) {
            return Optional.of("account");
        }
        if (isAnyIn(name, LINES)) {
            return Optional.of("line");
        }
        return isAnyIn(name, SITES) ? Optional.of("site") : Optional.empty();
    }

    private static boolean isAnyIn(String name, List<String> words) {
        return words.stream().anyMatch(word -> VietnameseText.contains(name, word));
    }

    private static boolean isWellFormed(String kind, String address) {
        return switch (kind) {
            case "site" -> STATE_HOST.matcher(VietnameseText.fold(address)).matches();
            case "line" -> NO_DIGIT.matcher(address).replaceAll("").length() >= SHORTEST_NUMBER;
            default -> true;
        };
    }
}
