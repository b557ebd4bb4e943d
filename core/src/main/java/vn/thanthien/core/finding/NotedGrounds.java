package vn.thanthien.core.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.language.Bilingual;

/**
 * Grounds with a further remark and further places.
 *
 * @param plain what is remarked on
 * @param remark what is told behind the remark that is there
 * @param others the further places
 */
record NotedGrounds(Grounds plain, Phrase remark, List<Place> others) implements Grounds {

    private static final Bilingual BOTH = new Bilingual("{0} {1}", "{0} {1}");

    @Override
    public RuleInfo rule() {
        return plain.rule();
    }

    @Override
    public Place place() {
        return plain.place();
    }

    @Override
    public Phrase expected() {
        return plain.expected();
    }

    @Override
    public Phrase actual() {
        return plain.actual();
    }

    @Override
    public Optional<Phrase> note() {
        return Optional.of(
                plain.note().map(note -> Phrase.of(BOTH, note, remark)).orElse(remark));
    }

    @Override
    public List<Place> related() {
        return Stream.concat(plain.related().stream(), others.stream()).toList();
    }

    @Override
    public List<Citation> citations() {
        return plain.citations();
    }
}
