package vn.thanthien.rules.catalogue;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.PrintedName;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.law.Instrument;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** DIR: issuers, years and the name of the model, as a document cites them. */
final class CitedNameChecks {

    /** The names of the central organs that are taken for each other. */
    private static final Map<OrganKind, String> CENTRAL = new EnumMap<>(Map.of(
            OrganKind.NATIONAL_ASSEMBLY, "Quốc hội",
            OrganKind.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, "Ủy ban Thường vụ Quốc hội",
            OrganKind.GOVERNMENT, "Chính phủ",
            OrganKind.PRIME_MINISTER, "Thủ tướng Chính phủ",
            OrganKind.POLITBURO, "Bộ Chính trị",
            OrganKind.SECRETARIAT, "Ban Bí thư",
            OrganKind.PARTY_CENTRAL_COMMITTEE, "Ban Chấp hành Trung ương"));

    private static final Set<DocumentRole> FOR_YEARS_AHEAD =
            EnumSet.of(DocumentRole.MODEL_PLAN, DocumentRole.TOPICAL_PLAN, DocumentRole.SCHEDULE);

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"“]+)[”\"]");
    private static final int WORDS_THAT_BEGIN_THE_NAME = 4;

    private CitedNameChecks() {}

    /** Only where a central organ is named in full and is another than the one that the law table knows. */
    static void issuerIsRight(Subject subject, Evaluation run) {
        Set<String> told = new HashSet<>();
        boolean compared = false;
        for (Mention mention : Mention.all(subject.document())) {
            Optional<Instrument> instrument = mention.symbol()
                    .flatMap(symbol -> subject.law().find(symbol))
                    .filter(known -> known.isChecked() && known.getIssuer().isPresent());
            List<Organ> issuers = mention.stated().getIssuers();
            if (instrument.isEmpty() || issuers.isEmpty()) {
                continue;
            }
            compared = true;
            String issuer = instrument.get().getIssuer().orElseThrow();
            if (issuers.stream().anyMatch(organ -> !isAnother(organ, issuer))) {
                run.holds();
            } else if (told.add(mention.key())) {
                run.breach(mention.place("issuers"))
                        .expected(issuer)
                        .actual(issuers, mention.name())
                        .add();
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isAnother(Organ organ, String issuer) {
        String name = organ.getKind().map(CENTRAL::get).orElse(null);
        return name != null && VietnameseText.contains(organ.getName(), name) && !VietnameseText.same(name, issuer);
    }

    /** A plan or schedule is for the year of its date or the next; one of January for the next year is asked about. */
    static void yearsFitTheDate(Subject subject, Evaluation run) {
        Set<String> told = new HashSet<>();
        boolean compared = false;
        for (Mention mention : Mention.all(subject.document())) {
            List<Integer> years = mention.stated().getYearsCovered();
            if (years.isEmpty()
                    || mention.date().isEmpty()
                    || mention.stated().getRoles().stream().noneMatch(FOR_YEARS_AHEAD::contains)) {
                continue;
            }
            compared = true;
            PartialDate date = mention.date().get();
            int first = years.stream().min(Integer::compare).orElseThrow();
            int last = years.stream().max(Integer::compare).orElseThrow();
            int latestBegin = isInJanuary(date) ? date.year() : date.year() + 1;
            if (last >= date.year() && first <= latestBegin) {
                run.holds();
            } else if (told.add(mention.key())) {
                run.breach(mention.place("yearsCovered"))
                        .expected(Integer.toString(date.year()))
                        .actual(
                                mention.name(),
                                years.stream().map(String::valueOf).toList())
                        .add();
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isInJanuary(PartialDate date) {
        return date.latest().getYear() == date.year() && date.latest().getMonth() == Month.JANUARY;
    }

    /** A name of the model as printed at some place. */
    private record Name(String pointer, String text) {

        Place place(Evaluation run) {
            return Place.of(
                    pointer, "modelName#" + ContentPlaces.key(text), run.rule().phrase("place"));
        }
    }

    /** Case, commas and dashes may differ; a part of the name is a short form, and more than the name contains it. */
    static void modelIsNamedVerbatim(Subject subject, Evaluation run) {
        String right = subject.profile().getModelName();
        String folded = VietnameseText.foldWords(right);
        Map<String, List<Name>> wrong = new HashMap<>();
        List<String> order = new ArrayList<>();
        List<Name> names = names(subject.document(), folded);
        for (Name name : names) {
            String printed = VietnameseText.foldWords(name.text());
            if (holds(folded, printed) || holds(printed, folded)) {
                run.holds();
            } else {
                wrong.computeIfAbsent(printed, key -> {
                            order.add(key);
                            return new ArrayList<>();
                        })
                        .add(name);
            }
        }
        if (names.isEmpty()) {
            run.notApplicable();
        }
        for (String key : order) {
            List<Name> places = wrong.getOrDefault(key, List.of());
            Evaluation.Breach breach = run.breach(places.get(0).place(run))
                    .expected(right)
                    .actual(places.get(0).text());
            places.stream().skip(1).forEach(other -> breach.related(other.place(run)));
            breach.add();
        }
    }

    private static boolean holds(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    private static List<Name> names(OfficialDocument document, String folded) {
        List<Name> names = new ArrayList<>();
        String beginning = beginning(folded);
        Optional<String> line = document.getHeader().flatMap(DocumentHeader::getAbstractLine);
        if (line.isPresent()) {
            Matcher quoted = QUOTED.matcher(line.get());
            while (quoted.find()) {
                if (VietnameseText.foldWords(quoted.group(1)).startsWith(beginning)) {
                    names.add(new Name("/header/abstractLine", quoted.group(1)));
                }
            }
        }
        for (int i = 0; i < document.getModelNames().size(); i++) {
            PrintedName name = document.getModelNames().get(i);
            names.add(new Name("/modelNames/" + i + "/text", name.getText()));
        }
        return names;
    }

    private static String beginning(String folded) {
        String[] words = folded.split(" ", WORDS_THAT_BEGIN_THE_NAME + 1);
        return words.length <= WORDS_THAT_BEGIN_THE_NAME
                ? folded
                : folded.substring(0, folded.length() - words[WORDS_THAT_BEGIN_THE_NAME].length() - 1);
    }
}
