package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitReference;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;

/**
 * A mention of another document, with where it stands.
 *
 * @param index its position in the list of mentions
 * @param stated what is said there
 * @param key what names the document, whatever the spacing of its symbol and its position in the list
 */
record Mention(int index, DocumentMention stated, String key) {

    /** What a commune issues for the model itself. */
    private static final Set<DocumentRole> OF_THE_COMMUNE = EnumSet.of(
            DocumentRole.RESOLVES,
            DocumentRole.FOUNDS,
            DocumentRole.REFOUNDS,
            DocumentRole.REGULATES,
            DocumentRole.ASSIGNS,
            DocumentRole.MODEL_PLAN);

    static List<Mention> all(OfficialDocument document) {
        List<Mention> mentions = new ArrayList<>(document.getMentions().size());
        for (DocumentMention stated : document.getMentions()) {
            mentions.add(new Mention(mentions.size(), stated, keyOf(stated)));
        }
        return mentions;
    }

    private static String keyOf(DocumentMention stated) {
        return stated.getSymbol()
                .map(DocumentSymbol::key)
                .orElseGet(() -> stated.getKind().map(Enum::name).orElse("")
                        + ":"
                        + stated.getSubject().map(VietnameseText::foldWords).orElse(""));
    }

    /** Returns the mentions by what names their documents, in the order of the text. */
    static Map<String, List<Mention>> byKey(OfficialDocument document) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mention mention : all(document)) {
            mentions.computeIfAbsent(mention.key, key -> new ArrayList<>()).add(mention);
        }
        return mentions;
    }

    /** Returns the documents with the role that have a date, each once, the earliest first. */
    static List<Mention> dated(List<Mention> mentions, DocumentRole role) {
        Set<String> seen = new HashSet<>();
        return mentions.stream()
                .filter(m -> m.stated.hasRole(role) && m.date().isPresent())
                .filter(m -> seen.add(m.key() + m.date().orElseThrow()))
                .sorted((a, b) -> a.date()
                        .orElseThrow()
                        .earliest()
                        .compareTo(b.date().orElseThrow().earliest()))
                .toList();
    }

    Optional<DocumentSymbol> symbol() {
        return stated.getSymbol();
    }

    Optional<PartialDate> date() {
        return stated.getDate();
    }

    /** Returns the document's name as people say it: its symbol, or its type and title, with its date. */
    Phrase name() {
        Object what = symbol().<Object>map(symbol -> symbol).orElseGet(this::title);
        return date().map(date -> DocumentPlaces.label("mention.dated", what, date))
                .orElseGet(() -> Phrase.value(what));
    }

    private Phrase title() {
        Object kind = stated.getKind().<Object>map(named -> named).orElseGet(() -> DocumentPlaces.label("document"));
        return stated.getSubject()
                .map(subject -> DocumentPlaces.label("mention.titled", kind, subject))
                .orElseGet(() -> Phrase.value(kind));
    }

    /** Returns whether one of its fields stands there and cannot be read. */
    boolean isIllegible(OfficialDocument document, String field) {
        return document.isUnread("/mentions/" + index + "/" + field);
    }

    /** Returns the mention as a place. */
    Place place() {
        return at("/mentions/" + index, "");
    }

    /** Returns one of its fields, which is there. */
    Place place(String field) {
        return at("/mentions/" + index + "/" + field, "." + field);
    }

    private Place at(String pointer, String field) {
        return Place.of(pointer, "mentions:" + key() + field, DocumentPlaces.label("mention", name()));
    }

    /** Returns whether the issuers are named and all of the commune's level. */
    boolean isOfTheCommune() {
        return !stated.getIssuers().isEmpty()
                && levels().count() == stated.getIssuers().size()
                && levels().allMatch(level -> level == AdministrativeLevel.COMMUNE);
    }

    /** Returns whether an issuer is named that stands above the commune. */
    boolean isOfASuperior() {
        return levels().anyMatch(level -> level.isAbove(AdministrativeLevel.COMMUNE));
    }

    /**
     * Returns whether an issuer is named as one of a unit from which the locality was formed, and not as one of its own, or
     * the commune's document is older than the locality.
     */
    boolean isOfAPredecessor(Locality locality) {
        return isOfAPredecessor(stated.getIssuers(), locality) || isOlderThan(locality);
    }

    /** Returns whether it is a document of the commune from before the locality was formed of others. */
    boolean isOlderThan(Locality locality) {
        return date().filter(day -> isBefore(day, locality)).isPresent()
                && (isOfTheCommune() || (levels().findAny().isEmpty() && hasRoleOfTheCommune()));
    }

    /** Returns whether a day is one on which the locality had not been formed of others yet. */
    static boolean isBefore(PartialDate day, Locality locality) {
        return !locality.getPredecessors().isEmpty()
                && locality.getValidFrom().filter(day::isCertainlyBefore).isPresent();
    }

    private boolean hasRoleOfTheCommune() {
        return stated.getRoles().stream().anyMatch(OF_THE_COMMUNE::contains);
    }

    /** Returns whether one of the organs is one of a unit from which the locality was formed, and not of its own. */
    static boolean isOfAPredecessor(List<Organ> organs, Locality locality) {
        return predecessor(organs, locality).isPresent();
    }

    /** Returns the unit from which the locality was formed whose organ is named, by its locality or by its own name. */
    static Optional<UnitReference> predecessor(List<Organ> organs, Locality locality) {
        return organs.stream()
                .flatMap(organ -> predecessor(organ, locality).stream())
                .findFirst();
    }

    private static Optional<UnitReference> predecessor(Organ organ, Locality locality) {
        return organ.getLocality().isPresent()
                ? named(organ.getLocality().get(), locality, UnitReference::getName)
                : predecessorIn(organ.getName(), locality);
    }

    /** Returns the unit from which the locality was formed that a text names with its kind; none if it names the locality. */
    static Optional<UnitReference> predecessorIn(String text, Locality locality) {
        // "Nhân Dân" is a name, too: without its kind it may stand in any text
        return named(
                text,
                locality,
                unit -> unit.getKind().map(kind -> kind.vietnamese() + " ").orElse("xã ") + unit.getName());
    }

    private static Optional<UnitReference> named(
            String text, Locality locality, Function<UnitReference, String> nameOf) {
        boolean own = VietnameseText.contains(text, locality.getName());
        return locality.getPredecessors().stream()
                .filter(unit -> VietnameseText.contains(text, nameOf.apply(unit))
                        && (!own || isNamedByItsKind(unit, text, locality)))
                .findFirst();
    }

    /** "Thị trấn Tam Hợp" is not "xã Tam Hợp", to which it gave its name. */
    private static boolean isNamedByItsKind(UnitReference unit, String text, Locality locality) {
        return unit.getKind()
                        .filter(kind -> kind != locality.getKind()
                                && VietnameseText.contains(text, kind.vietnamese() + " " + unit.getName()))
                        .isPresent()
                && !VietnameseText.contains(text, locality.getKind().vietnamese() + " " + locality.getName());
    }

    private Stream<AdministrativeLevel> levels() {
        return stated.getIssuers().stream().map(Organ::getLevel).flatMap(Optional::stream);
    }

    /**
     * Returns whether both may speak of one document: one number, type and organs, no other year (numbers begin anew each
     * year) and no other issuer.
     */
    boolean mayBe(Mention other) {
        return symbol().isPresent()
                && other.symbol().isPresent()
                && symbol().get().number().isPresent()
                && key.equals(other.key)
                && (date().isEmpty()
                        || other.date().isEmpty()
                        || date().get().year() == other.date().get().year())
                && !hasOtherIssuerThan(other);
    }

    /** Returns whether both speak of one document beyond doubt: their issuers are named, or the symbol tells them. */
    boolean is(Mention other) {
        boolean named =
                !stated.getIssuers().isEmpty() && !other.stated.getIssuers().isEmpty();
        return mayBe(other) && (named || symbol().get().organs().stream().noneMatch(Mention::isOfManyUnits));
    }

    /** "UBND", "HĐND" and the bodies of the model stand for thousands of organs. */
    private static boolean isOfManyUnits(String organ) {
        return organ.startsWith("UBND")
                || organ.startsWith("HĐND")
                || organ.startsWith("BCĐ")
                || organ.startsWith("BĐH");
    }

    /** "UBND xã" may be "Ủy ban nhân dân xã Hà Đông", and cannot be "UBND tỉnh". */
    private static boolean mayBeOne(String name, String other) {
        String one = OrganNames.unabbreviated(name);
        String two = OrganNames.unabbreviated(other);
        return one.contains(two) || two.contains(one);
    }

    private boolean hasOtherIssuerThan(Mention other) {
        for (Organ mine : stated.getIssuers()) {
            for (Organ theirs : other.stated.getIssuers()) {
                boolean elsewhere = mine.getLocality().isPresent()
                        && theirs.getLocality().isPresent()
                        && !VietnameseText.same(
                                mine.getLocality().get(), theirs.getLocality().get());
                boolean otherLevel = mine.getLevel().isPresent()
                        && theirs.getLevel().isPresent()
                        && mine.getLevel().get() != theirs.getLevel().get();
                boolean oneUnit =
                        mine.getLocality().isPresent() && theirs.getLocality().isPresent() && !elsewhere;
                if (!elsewhere && !otherLevel && (oneUnit || mayBeOne(mine.getName(), theirs.getName()))) {
                    return false;
                }
            }
        }
        return !stated.getIssuers().isEmpty() && !other.stated.getIssuers().isEmpty();
    }
}
