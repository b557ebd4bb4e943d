package vn.thanthien.validation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.Checker;

/** The checkers of the shipped profiles, for whoever gives none; each is made when it is first needed. */
final class Checkers {

    private static final String USUAL = "thanh-hoa-5-3-4";
    private static final Map<String, Checker> CHECKERS = new ConcurrentHashMap<>();

    private Checkers() {}

    /**
     * Returns the checker of a shipped profile.
     *
     * @throws IllegalArgumentException if there is no such profile
     */
    static Checker of(String profile) {
        return CHECKERS.computeIfAbsent(profile, id -> Checker.of(Profile.shipped(id)));
    }

    /** Returns the checker of the profile that a document names, or the usual one; none if it names one not shipped. */
    static Optional<Checker> of(OfficialDocument document) {
        return Optional.of(document.getProfile().orElse(USUAL))
                .filter(Profile.shippedIds()::contains)
                .map(Checkers::of);
    }
}
