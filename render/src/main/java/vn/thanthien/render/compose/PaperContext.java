package vn.thanthien.render.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.paper.Letter;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Phrase;

/** What every paper tells of: body, model, commune and organ, as far as the data know them, else as the profile does. */
final class PaperContext {

    private static final String NAME_OF_A_COMMITTEE = "ủy ban nhân dân";

    private final Profile profile;
    private final Paper paper;
    private final boolean party;
    private final Set<String> asked = new HashSet<>();

    /**
     * A paper in the words of a profile.
     *
     * @param party whether an organ of the Party issues it, where the data do not say who does
     */
    PaperContext(Profile profile, Paper paper, boolean party) {
        this.profile = profile;
        this.paper = paper;
        this.party = issuer().isPresent() ? HeadPart.isParty(issuer()) : party;
    }

    Profile profile() {
        return profile;
    }

    Paper paper() {
        return paper;
    }

    boolean isParty() {
        return party;
    }

    Optional<DocumentHeader> header() {
        return paper.getHeader();
    }

    Optional<Organ> issuer() {
        return header().flatMap(DocumentHeader::getIssuer);
    }

    Optional<Letter> letter() {
        return paper.getLetter();
    }

    /** The name of the steering body. */
    String body() {
        return paper.getSteeringBody().map(SteeringBody::printedNames).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(profile.getSteeringBodyName());
    }

    /** The name of the commune with a space before it; where it is not known, a blank at the first time only. */
    Phrase place() {
        Optional<String> known =
                paper.getLocality().map(Locality::fullName).or(() -> issuer().flatMap(Organ::getLocality));
        if (known.isPresent()) {
            return Phrase.of(" " + known.get());
        }
        return asked.add("place") ? Phrase.of(" ").plus(HeadPart.blank("locality.name")) : Phrase.empty();
    }

    /** The organ that issues as running text names it; without its commune where that is not known. */
    String organ() {
        String name =
                issuer().map(Organ::getName).orElse(Wording.text(party ? "paper.partyCommittee" : "paper.committee"));
        boolean committee = issuer().flatMap(Organ::knownKind)
                        .filter(kind -> kind == OrganKind.PEOPLES_COMMITTEE || kind == OrganKind.PARTY_COMMITTEE)
                        .isPresent()
                || name.toLowerCase(Locale.ROOT).startsWith(NAME_OF_A_COMMITTEE);
        Optional<String> unit =
                paper.getLocality().map(Locality::fullName).or(() -> issuer().flatMap(Organ::getLocality));
        if (!committee || unit.isEmpty()) {
            return name;
        }
        return Wording.text(party ? "paper.partyCommittee" : "paper.committee") + " " + unit.get();
    }

    /** A text of a paper: body, model, commune and organ stand in {0} to {3}, further words in {4} and following. */
    Phrase text(String key, Phrase... more) {
        Phrase[] words = new Phrase[4 + more.length];
        words[0] = Phrase.of(body());
        words[1] = Phrase.of(profile.getModelName());
        // asked for only where it is told, so that the blank stands at its first place
        words[2] = Wording.frame(key).contains("{2}") ? place() : Phrase.empty();
        words[3] = Phrase.of(organ());
        System.arraycopy(more, 0, words, 4, more.length);
        return Wording.phrase(key, words);
    }

    /** What the data say, else a blank for it. */
    static Phrase told(Optional<String> said, String id, String hint) {
        return said.filter(words -> !words.isBlank()).map(Phrase::of).orElseGet(() -> HeadPart.blank(id, hint));
    }

    static Phrase told(Optional<PartialDate> said, String id) {
        return told(said.map(Printed::longDate), id, id);
    }

    /** A blank that holds a likely value. */
    static Phrase likely(String id, String value) {
        return Phrase.of(Blank.of(id, Wording.text("hint." + id)).withValue(value.toUpperCase(Locale.ROOT)));
    }

    /** The sets of slogans; in a province without any, its criteria as one set. */
    List<SloganTerm> slogans() {
        if (!profile.getSloganSets().isEmpty()) {
            return profile.getSloganSets();
        }
        List<String> criteria = profile.getCriteria().stream()
                .map(criterion -> criterion.getName())
                .toList();
        return List.of(SloganTerm.builder()
                .code("NONE")
                .name(Wording.text("slogans.none"))
                .count(criteria.size())
                .items(criteria.isEmpty() ? List.of(profile.getModelName()) : criteria)
                .build());
    }
}
