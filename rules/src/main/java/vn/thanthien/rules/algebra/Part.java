package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.SurveyPhase;

/**
 * The part of a whole of which a claim speaks: a procedure field, a village, a phase, a post, or several at once.
 *
 * <p>Fields and villages are the same if a reader takes their names for the same, with or without the word "lĩnh vực".
 *
 * <p>This class is immutable and thread-safe.
 */
public record Part(
        Optional<String> field,
        Optional<String> village,
        Optional<String> predecessor,
        Optional<SurveyPhase> phase,
        Optional<ReceptionPost> post) {

    private static final String OLD = " " + VietnameseText.foldWords("cũ");

    private static final String FIELD = VietnameseText.foldWords("lĩnh vực") + " ";

    /** Returns the part of which a claim speaks; empty if it speaks of the whole. */
    public static Optional<Part> of(Claim claim) {
        return isNamedBy(claim)
                ? Optional.of(new Part(
                        claim.getField().map(Part::field),
                        claim.getVillage().map(VietnameseText::foldWords),
                        claim.getPredecessor().map(Part::predecessor),
                        claim.getPhase(),
                        claim.getPost()))
                : Optional.empty();
    }

    /** Returns whether a claim speaks of a part only, and not of the whole. */
    static boolean isNamedBy(Claim claim) {
        return claim.getField().isPresent()
                || claim.getVillage().isPresent()
                || claim.getPredecessor().isPresent()
                || claim.getPhase().isPresent()
                || claim.getPost().isPresent();
    }

    /** Returns the part that a field and a village name; of the whole if neither is given. */
    public static Part named(Optional<String> field, Optional<String> village) {
        return named(field, village, Optional.empty());
    }

    /** Returns the part that a field, a village and a unit from before a merger name; of the whole if none is given. */
    public static Part named(Optional<String> field, Optional<String> village, Optional<String> predecessor) {
        return new Part(
                field.map(Part::field),
                village.map(VietnameseText::foldWords),
                predecessor.map(Part::predecessor),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns whether two names are those of one unit from before a merger, or neither is given. */
    public static boolean isOnePredecessor(Optional<String> one, Optional<String> other) {
        return one.map(Part::predecessor).equals(other.map(Part::predecessor));
    }

    /** Returns whether it is a whole unit from before a merger, of that name (its words folded). */
    public boolean isOfPredecessorAlone(String name) {
        return equals(
                new Part(Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty()));
    }

    static Part ofField(String name) {
        return new Part(
                Optional.of(field(name)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Part ofPost(ReceptionPost post) {
        return new Part(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(post));
    }

    /** "Xã Đông Thanh" and "xã Đông Thanh cũ" are one. */
    private static String predecessor(String name) {
        String words = VietnameseText.foldWords(name);
        return words.endsWith(OLD) ? words.substring(0, words.length() - OLD.length()) : words;
    }

    private static String field(String name) {
        String words = VietnameseText.foldWords(name);
        return words.startsWith(FIELD) ? words.substring(FIELD.length()) : words;
    }

    /** Returns a natural key. */
    String key() {
        List<String> names = new ArrayList<>();
        field.ifPresent(names::add);
        village.ifPresent(names::add);
        predecessor.ifPresent(names::add);
        phase.ifPresent(p -> names.add(p.name()));
        post.ifPresent(p -> names.add(p.name()));
        return String.join("/", names);
    }

    /** Returns the words for the part of which a claim speaks, as the claim has them. */
    static Bilingual label(Claim claim) {
        List<Bilingual> names = new ArrayList<>();
        claim.getField().ifPresent(name -> names.add(new Bilingual("lĩnh vực " + name, "field " + name)));
        claim.getVillage().ifPresent(name -> names.add(new Bilingual(name, name)));
        claim.getPredecessor().ifPresent(name -> names.add(new Bilingual(name, name)));
        claim.getPhase().ifPresent(phase -> names.add(phase.label()));
        claim.getPost().ifPresent(post -> names.add(post.label()));
        return new Bilingual(
                names.stream().map(Bilingual::vietnamese).collect(Collectors.joining(", ")),
                names.stream().map(Bilingual::english).collect(Collectors.joining(", ")));
    }
}
