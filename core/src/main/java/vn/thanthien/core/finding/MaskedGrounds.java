package vn.thanthien.core.finding;

import java.util.List;
import java.util.Optional;

/**
 * Grounds with their texts masked.
 *
 * @param unmasked what is masked
 * @param masking what takes it out
 */
record MaskedGrounds(Grounds unmasked, Masking masking) implements Grounds {

    /** Returns the grounds without any masking. */
    Grounds original() {
        return unmasked instanceof MaskedGrounds masked ? masked.original() : unmasked;
    }

    @Override
    public RuleInfo rule() {
        return unmasked.rule();
    }

    @Override
    public Place place() {
        return unmasked.place().masked(masking);
    }

    @Override
    public Phrase expected() {
        return masked(unmasked.expected());
    }

    @Override
    public Phrase actual() {
        return masked(unmasked.actual());
    }

    @Override
    public Optional<Phrase> note() {
        return unmasked.note().map(this::masked);
    }

    @Override
    public List<Place> related() {
        return unmasked.related().stream().map(other -> other.masked(masking)).toList();
    }

    @Override
    public List<Citation> citations() {
        return unmasked.citations();
    }

    private Phrase masked(Phrase phrase) {
        return phrase.masked(masking, masking.isHidden(unmasked.place().pointer()));
    }
}
