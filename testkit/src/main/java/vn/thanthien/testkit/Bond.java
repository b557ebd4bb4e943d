package vn.thanthien.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Numbers of a report that bind each other: none of them can change alone without the report becoming false. Bonds come
 * from what the ledger counts, not from the rules.
 *
 * @param name what kind of bond it is, for statistics
 * @param members the JSON Pointers of the numbers
 */
record Bond(String name, List<String> members) {

    /** Returns the bonds of a true report, all of whose members are printed. */
    static List<Bond> of(ObjectNode report) {
        List<Bond> bonds = new ArrayList<>();
        scope(report, "/figures", "", bonds);
        for (int i = 0; i < report.path("years").size(); i++) {
            scope(report, "/years/" + i, "year ", bonds);
        }
        byField(report, bonds);
        byYear(report, bonds);
        fromYearToYear(report, bonds);
        surveys(report, bonds);
        fractions(report, bonds);
        return bonds;
    }

    private static void scope(ObjectNode report, String place, String kind, List<Bond> bonds) {
        for (Identity identity : Identity.ALL) {
            add(report, bonds, kind + identity, identity.members(), place + "/");
            if (identity.whole().startsWith("dossiers.")) {
                List<String> members = identity.members().stream()
                        .map(member -> member.substring("dossiers.".length()))
                        .toList();
                String rows = place + "/dossiers/byField";
                for (int i = 0; i < report.at(rows).size(); i++) {
                    add(report, bonds, kind + "field " + identity, members, rows + "/" + i + "/");
                }
            }
        }
    }

    private static void add(ObjectNode report, List<Bond> bonds, String name, List<String> members, String place) {
        List<String> pointers =
                members.stream().map(member -> place + member.replace('.', '/')).toList();
        addPointers(report, bonds, name, pointers);
    }

    private static void addPointers(ObjectNode report, List<Bond> bonds, String name, List<String> pointers) {
        if (pointers.stream().allMatch(pointer -> report.at(pointer).isIntegralNumber())) {
            bonds.add(new Bond(name, pointers));
        }
    }

    /** A column of the fields adds up to the total. */
    private static void byField(ObjectNode report, List<Bond> bonds) {
        JsonNode rows = report.at("/figures/dossiers/byField");
        if (rows.isEmpty()) {
            return;
        }
        new TreeSet<>(rows.get(0)
                        .propertyStream()
                        .map(java.util.Map.Entry::getKey)
                        .toList())
                .stream().filter(member -> !member.equals("field")).forEach(member -> {
                    List<String> pointers = new ArrayList<>(List.of("/figures/dossiers/" + member));
                    for (int i = 0; i < rows.size(); i++) {
                        pointers.add("/figures/dossiers/byField/" + i + "/" + member);
                    }
                    addPointers(report, bonds, "fields " + member, pointers);
                });
    }

    /** What happens day by day adds up over the years. */
    private static void byYear(ObjectNode report, List<Bond> bonds) {
        JsonNode years = report.path("years");
        if (years.isEmpty()) {
            return;
        }
        for (String member : List.of(
                "dossiers/receivedInPeriod",
                "dossiers/receivedOnline",
                "dossiers/resolved",
                "dossiers/resolvedLate",
                "dossiers/returned",
                "petitions/received",
                "petitions/resolved",
                "letters/total",
                "letters/condolence",
                "letters/thankYou",
                "reception/visits",
                "dialogues/held")) {
            List<String> pointers = new ArrayList<>(List.of("/figures/" + member));
            for (int i = 0; i < years.size(); i++) {
                pointers.add("/years/" + i + "/" + member);
            }
            addPointers(report, bonds, "years " + member, pointers);
        }
    }

    /** What a year leaves open is what the next one begins with. */
    private static void fromYearToYear(ObjectNode report, List<Bond> bonds) {
        for (int i = 1; i < report.path("years").size(); i++) {
            addPointers(
                    report,
                    bonds,
                    "from year to year",
                    List.of("/years/" + i + "/dossiers/carriedOver", "/years/" + (i - 1) + "/dossiers/pending"));
        }
    }

    /** The answers of the levels are the valid forms. */
    private static void surveys(ObjectNode report, List<Bond> bonds) {
        for (int i = 0; i < report.path("surveys").size(); i++) {
            String survey = "/surveys/" + i;
            List<String> pointers = new ArrayList<>(List.of(survey + "/valid"));
            for (int level = 0; level < report.at(survey + "/levels").size(); level++) {
                pointers.add(survey + "/levels/" + level + "/count");
            }
            addPointers(report, bonds, "survey", pointers);
        }
    }

    /** A printed fraction is that of two counts, and gives the share printed before it. */
    private static void fractions(ObjectNode report, List<Bond> bonds) {
        for (int i = 0; i < report.path("claims").size(); i++) {
            String fraction = "/claims/" + i + "/fraction";
            String figure = report.at("/claims/" + i + "/figure").asText("of no figure");
            if (!figure.equals("surveys.satisfiedRate")) {
                addPointers(
                        report,
                        bonds,
                        "fraction " + figure,
                        List.of(fraction + "/numerator", fraction + "/denominator"));
            }
        }
    }

    /** Changes one of the numbers. */
    static void set(ObjectNode report, String pointer, long value) {
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) report.at(place.head())).put(place.last().getMatchingProperty(), value);
    }
}
