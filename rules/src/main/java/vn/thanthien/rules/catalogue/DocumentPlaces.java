package vn.thanthien.rules.catalogue;

import java.util.Optional;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.report.OfficialDocument;

/** The places of a document's form, with the labels that people see. */
final class DocumentPlaces {

    private static final Texts LABELS = Texts.beside(StandardRules.class, "places");

    private DocumentPlaces() {}

    /** Returns a label or a turn of phrase of the bundle {@code places}. */
    static Phrase label(String key, Object... values) {
        return Phrase.of(LABELS, key, values);
    }

    /** Returns a component of the head that is printed. */
    static Place header(String field) {
        return Place.of("/header/" + field, "header." + field, label("header." + field));
    }

    /** Returns a component of the head that is missing: the head is the nearest that exists, or else the document. */
    static Place missingFromHeader(OfficialDocument document, String field) {
        return Place.of(document.getHeader().isPresent() ? "/header" : "", "header." + field, label("header." + field));
    }

    /** Returns a line of a list by what it says. */
    static Place line(String list, int index, String printed) {
        return Place.of("/" + list + "/" + index, list + ":" + printed, label(list + ".line", printed));
    }

    /** Returns a list as a whole; where it is empty the document itself is the nearest that exists. */
    static Place list(String list, boolean exists) {
        return Place.of(exists ? "/" + list : "", list, label(list));
    }

    /** Returns a fact about the locality. */
    static Place locality(Optional<String> field) {
        return Place.of(
                "/locality" + field.map(name -> "/" + name).orElse(""),
                "locality" + field.map(name -> "." + name).orElse(""),
                label("locality"));
    }
}
