package vn.thanthien.rules.algebra;

import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.report.Claim;

/** Where a statement outside the figures states one: its pointer, and for people the figure with the heading under which it stands. */
final class ClaimPlaces {

    private ClaimPlaces() {}

    static Place of(Subject subject, Figure figure, int index) {
        Statement statement = subject.statements().get(index);
        Claim claim = statement.claim();
        String part = Part.of(claim).map(of -> "@" + of.key()).orElse("");
        String key = figure.id() + part + "#" + claim.getSection().orElse("");
        Phrase label = heading(subject, claim)
                .map(heading -> Shapes.phrase("claim", figure, heading))
                .orElseGet(() -> Phrase.value(figure));
        return Place.of(statement.pointer(), key, label);
    }

    /** Returns the heading as printed, or else that of the section in the profile's outline. */
    static Optional<String> heading(Subject subject, Claim claim) {
        return claim.getHeading().or(() -> claim.getSection().flatMap(subject::heading));
    }
}
