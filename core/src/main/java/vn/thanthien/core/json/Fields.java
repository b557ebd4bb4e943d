package vn.thanthien.core.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/**
 * The dictionary of fields: what each type, member and choice of the JSON is called, in both languages.
 *
 * <p>A member that is a figure has its name from the dictionary of figures; every other from the bundle {@code fields},
 * under the type that declares it.
 */
final class Fields {

    static final Texts TEXTS = Texts.beside(Fields.class, "fields");

    /** In which unit a number stands that is no figure; the file says how it is written. */
    private static final Map<String, String> UNITS = Texts.plain(Fields.class, "units");

    /** By the type that declares counts, the section of the figures that they are. */
    private static final Map<String, String> SECTIONS = sections();

    private Fields() {}

    private static Map<String, String> sections() {
        Map<String, String> sections = new HashMap<>();
        Shape.of(PeriodFigures.class).members().forEach((section, member) -> put(sections, section, member));
        put(sections, "locality", member(Shape.of(Report.class), "locality"));
        return Map.copyOf(sections);
    }

    private static void put(Map<String, String> sections, String section, Shape.Member member) {
        if (member.shape() instanceof Shape.Members type) {
            // one type may inherit its counts from another, which then declares them
            type.members().values().forEach(count -> sections.put(count.declaringType(), section));
        }
    }

    /** Returns the member of a type that is known to have it. */
    static Shape.Member member(Shape.Members type, String name) {
        Shape.Member member = type.members().get(name);
        if (member == null) {
            throw new IllegalStateException("no " + name + " in " + type.type());
        }
        return member;
    }

    /** Returns the figure that a member holds, if it is one of the dictionary. */
    static Optional<Figure> figure(Shape.Member member) {
        return Optional.ofNullable(SECTIONS.get(member.declaringType()))
                .flatMap(section -> Figures.find(section + "." + member.property()));
    }

    /** Returns the name of a member. */
    static Bilingual label(Shape.Member member) {
        return figure(member).map(Figure::label).orElseGet(() -> text(member.key()));
    }

    /** Returns in which unit a number stands: that of its figure, or what the file of units says; empty for no number. */
    static Optional<String> unit(Shape.Member member) {
        Optional<String> own = figure(member).map(figure -> figure.unit().name());
        return own.or(() ->
                Optional.ofNullable(UNITS.get(member.key())).map(unit -> unit.substring(0, (unit + ' ').indexOf(' '))));
    }

    /** Returns over what the numbers of a member may be added: as its figure, or as the file of units says. */
    static Additivity additivity(Shape.Member member) {
        String unit = UNITS.getOrDefault(member.key(), "");
        int blank = unit.indexOf(' ');
        Additivity own = blank < 0 ? Additivity.NOTHING : Additivity.valueOf(unit.substring(blank + 1));
        return figure(member).map(Figure::additivity).orElse(own);
    }

    /** Returns the keys of the numbers that the file of units knows. */
    static Set<String> unitKeys() {
        return UNITS.keySet();
    }

    /** Returns the name under which a kind of scalar has its texts: {@code Date} for dates. */
    static String kind(Shape.Kind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a type, or of a kind of scalar. */
    static Bilingual type(String type) {
        return text(type);
    }

    /** Returns the name of a choice; where the enum has words of its own, those. */
    static Bilingual choice(String type, String constant) {
        String key = type + "." + constant;
        return switch (type) {
            case "DocumentKind" -> bilingual(DocumentKind.valueOf(constant).vietnamese(), key);
            case "UnitKind" -> bilingual(UnitKind.valueOf(constant).vietnamese(), key);
            case "Severity" -> Severity.valueOf(constant).label();
            default -> text(key);
        };
    }

    private static Bilingual bilingual(String vietnamese, String key) {
        return new Bilingual(vietnamese, TEXTS.get(key, Language.ENGLISH));
    }

    private static Bilingual text(String key) {
        return new Bilingual(TEXTS.get(key, Language.VIETNAMESE), TEXTS.get(key, Language.ENGLISH));
    }
}
