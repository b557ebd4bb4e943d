package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Text;

/**
 * The head of a document (phần đầu): organs, number, place and date, title, addressees. What is not there is left as a
 * blank to fill; it is never guessed.
 */
final class HeadPart {

    private static final String COMMITTEE = "ủy ban nhân dân ";

    private static final char NO_BREAK_SPACE = '\u00a0';

    // Offices set joint documents so; the decree has no form of its own for them.
    private static final String BETWEEN_ORGANS = NO_BREAK_SPACE + "-";

    private static final Pattern MODEL_NAME = Pattern.compile(
            "chính quyền thân thiện|vì nhân dân phục vụ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadPart() {}

    static void print(DocumentBuilder builder, OfficialDocument document, DocumentKind kind, Profile profile) {
        Optional<DocumentHeader> header = document.getHeader();
        Optional<Organ> issuer = header.flatMap(DocumentHeader::getIssuer);
        Optional<Organ> managing = header.flatMap(DocumentHeader::getManagingOrgan);
        boolean advisory = issuer.flatMap(Organ::knownKind)
                .filter(k -> k == OrganKind.STEERING_BODY)
                .isPresent();
        if (isParty(issuer)) {
            builder.form(DocumentForm.PARTY);
        }
        if (managing.isPresent()) {
            lines(managing.get().getName()).forEach(line -> builder.managingOrgan(Phrase.of(line)));
        } else if (advisory) {
            builder.managingOrgan(missing(document, "header.managingOrgan"));
        } else {
            SuperiorLine.of(profile, header).forEach(builder::managingOrgan);
        }
        issuing(
                builder,
                issuer.map(organ -> phrases(organ.getName()))
                        .orElseGet(() -> List.of(missing(document, "header.issuer"))),
                header);
        builder.number(number(document, header.flatMap(DocumentHeader::getSymbol)))
                .dateline(dateline(
                        document, header.flatMap(DocumentHeader::getPlace), header.flatMap(DocumentHeader::getDate)))
                .type(kind.vietnamese())
                .subject(header.flatMap(DocumentHeader::getAbstractLine)
                        .map(HeadPart::unbroken)
                        .map(Phrase::of)
                        .orElseGet(() -> missing(document, "header.abstractLine")));
        addressees(builder, document, kind, profile);
    }

    /** The organ that issues; those that issue a joint document with it stand under it, a hyphen between them. */
    static void issuing(DocumentBuilder builder, List<Phrase> leading, Optional<DocumentHeader> header) {
        List<Phrase> lines = new ArrayList<>(leading);
        for (Organ organ : header.map(DocumentHeader::getJointIssuers).orElse(List.of())) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1).plus(BETWEEN_ORGANS));
            lines.addAll(phrases(organ.getName()));
        }
        lines.forEach(builder::issuingOrgan);
    }

    static List<Phrase> phrases(String organ) {
        return lines(organ).stream().map(Phrase::of).toList();
    }

    /** The names of the organs that issue, the leading one first, as they stand in a sentence. */
    static Optional<String> issuers(OfficialDocument document) {
        return document.getHeader()
                .flatMap(header -> header.getIssuer().map(issuer -> {
                    List<String> others = header.getJointIssuers().stream()
                            .map(Organ::getName)
                            .toList();
                    if (others.isEmpty()) {
                        return issuer.getName();
                    }
                    String last = others.get(others.size() - 1);
                    return Stream.concat(
                                    Stream.of(issuer.getName()), others.stream().limit(others.size() - 1L))
                            .collect(Collectors.joining(", ", "", Wording.text("organs.and", last)));
                }));
    }

    /** Whether a document of this organ is set by the rules of the Party. */
    static boolean isParty(Optional<Organ> issuer) {
        return issuer.flatMap(Organ::knownKind).filter(OrganKind::isParty).isPresent();
    }

    // A line is broken before or after the parts of the model's name, not within them.
    static String unbroken(String abstractLine) {
        return MODEL_NAME
                .matcher(abstractLine)
                .replaceAll(part -> Matcher.quoteReplacement(part.group().replace(' ', NO_BREAK_SPACE)));
    }

    // A report is sent up and needs addressees. In a draft they can still be filled in; an issued report is shown as
    // it was issued, and the lack is for the rules to tell.
    private static void addressees(
            DocumentBuilder builder, OfficialDocument document, DocumentKind kind, Profile profile) {
        List<Recipient> addressees = document.getAddressees();
        addressees.forEach(addressee -> builder.addressee(Phrase.of(addressee.getPrinted())));
        if (addressees.isEmpty() && kind == DocumentKind.REPORT && document.getStatus() == DocumentStatus.DRAFT) {
            Superiors superiors = Superiors.on(document.getHeader().flatMap(DocumentHeader::getDate), profile);
            builder.addressee(
                    Phrase.of(superiors.blank("addressees.0", "addressees.0", Optional.of(document.getLocality()))));
        }
    }

    /** What stands where the document says nothing: that it cannot be read, or a blank. */
    static Phrase missing(OfficialDocument document, String id) {
        return missing(document, id, id);
    }

    /** The same, with the hint of another place. */
    static Phrase missing(OfficialDocument document, String id, String hint) {
        return document.verbatimAt(pointer(id))
                .map(Phrase::of)
                .orElseGet(() -> isIllegible(document, id) ? Phrase.of(Wording.text("illegible")) : blank(id, hint));
    }

    private static boolean isIllegible(OfficialDocument document, String id) {
        return document.getIllegible().contains(pointer(id));
    }

    private static String pointer(String id) {
        return "/" + id.replace('.', '/');
    }

    static Phrase blank(String id) {
        return Phrase.of(Blank.of(id, Wording.text("hint." + id)));
    }

    /** A blank whose hint is shared with others, with words put in where it has a place for them. */
    static Phrase blank(String id, String hint, String... words) {
        return Phrase.of(Blank.of(id, Wording.text("hint." + hint, words)));
    }

    static Blank dotted(String id) {
        return Blank.dotted(id, Wording.text("hint." + id));
    }

    // A people's committee is printed on two lines, as officials set it: the organ, then the unit.
    static List<String> lines(String organ) {
        return organ.toLowerCase(Locale.ROOT).startsWith(COMMITTEE)
                ? List.of(organ.substring(0, COMMITTEE.length()).strip(), organ.substring(COMMITTEE.length()))
                : List.of(organ);
    }

    private static DocumentNumber number(OfficialDocument document, Optional<DocumentSymbol> symbol) {
        if (symbol.isEmpty() && isIllegible(document, "header.symbol")) {
            return new DocumentNumber(Text.of(TableSign.ABSENT), Text.of(Wording.text("illegible")));
        }
        if (symbol.isEmpty()) {
            return new DocumentNumber(dotted("header.number"), dotted("header.symbol"));
        }
        return number(symbol.get());
    }

    /** Number and symbol as printed; blanks for what the symbol leaves out. */
    static DocumentNumber number(DocumentSymbol symbol) {
        String printed = symbol.printed();
        int digits = 0;
        while (symbol.number().isPresent() && digits < printed.length() && Character.isDigit(printed.charAt(digits))) {
            digits++;
        }
        Inline number = digits == 0 ? dotted("header.number") : Text.of(printed.substring(0, digits));
        int letters = digits;
        while (letters < printed.length() && !Character.isLetterOrDigit(printed.charAt(letters))) {
            letters++;
        }
        String rest = printed.substring(letters);
        return new DocumentNumber(number, rest.isEmpty() ? dotted("header.symbol") : Text.of(rest));
    }

    private static Dateline dateline(OfficialDocument document, Optional<String> place, Optional<PartialDate> date) {
        return dateline(place.map(Phrase::of).orElseGet(() -> missing(document, "header.place")), date);
    }

    static Dateline dateline(Phrase place, Optional<PartialDate> date) {
        return new Dateline(
                place,
                date.filter(d -> d.day() != 0)
                        .<Inline>map(d -> Dateline.day(d.day()))
                        .orElseGet(() -> dotted("header.day")),
                date.filter(d -> d.month() != 0)
                        .<Inline>map(d -> Dateline.month(d.month()))
                        .orElseGet(() -> dotted("header.month")),
                date.<Inline>map(d -> Dateline.year(d.year())).orElseGet(() -> dotted("header.year")));
    }
}
