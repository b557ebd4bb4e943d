package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thanthien.core.quantity.PrintedDecimal;

/** What a true report says once more in its text, and the shares that it makes of its counts. */
final class TrueClaims {

    private static final int SATISFIED_LEVELS = 2;

    private final Ledger ledger;
    private final Style style;
    private final ObjectNode tree;
    private final ArrayNode claims;

    private TrueClaims(Ledger ledger, Style style, ObjectNode tree) {
        this.ledger = ledger;
        this.style = style;
        this.tree = tree;
        this.claims = tree.putArray("claims");
    }

    /** Tells the claims of a ledger in a report whose surveys are told already. */
    static void tell(Ledger ledger, Style style, ObjectNode tree) {
        new TrueClaims(ledger, style, tree).claims();
    }

    private void claims() {
        Map<String, Long> dossiers = ledger.dossiers(ledger.all(), -1);
        Map<String, Long> petitions = ledger.petitions(ledger.all());
        claim("dossiers.resolutionRate", dossiers, "resolved", "received", "S3.1");
        claim("dossiers.onTimeRate", dossiers, "resolvedWithinTerm", "resolved", "S3.1");
        claim("dossiers.lateRate", dossiers, "resolvedLate", "resolved", "S3.1");
        claim("dossiers.onlineRate", dossiers, "receivedOnline", "receivedInPeriod", "S3.1");
        claim("dossiers.oneStopRate", dossiers, "onOneStopSystem", "receivedInPeriod", "S3.1");
        claim("dossiers.digitisedRate", dossiers, "digitised", "receivedInPeriod", "S3.1");
        claim("dossiers.onlinePaymentRate", dossiers, "paidOnline", "withFees", "S3.1");
        claim("petitions.resolutionRate", petitions, "resolved", "withinCompetence", "S3.3");
        claim("democracy.publicisedRate", TrueReport.counts("a", 8, "b", 8), "a", "b", "S3.2");
        claim(
                "commitments.signedRate",
                TrueReport.counts("a", ledger.officials(), "b", ledger.officials()),
                "a",
                "b",
                "S3.5");
        List<Integer> last = ledger.answers().get(ledger.answers().size() - 1);
        long satisfied = Ledger.count(last, answer -> answer < SATISFIED_LEVELS);
        claim("surveys.satisfiedRate", TrueReport.counts("a", satisfied, "b", last.size()), "a", "b", "S3.7");
        answers();
        if (style.restated()) {
            long letters = Objects.requireNonNull(ledger.letters(ledger.all()).get("total"));
            claims.addObject()
                    .put("figure", "letters.total")
                    .put("value", Long.toString(letters))
                    .put("section", "S4.1");
            claims.addObject()
                    .put("figure", "letters.total")
                    .put("value", Long.toString(letters / 2))
                    .put("village", Names.VILLAGES.get(0))
                    .put("section", "S3.6");
            claims.addObject()
                    .put("figure", "letters.total")
                    .put("value", Long.toString(letters))
                    .put("approximation", "ABOUT")
                    .put("section", "S4.1");
            together(dossiers, "resolvedEarly", "resolvedLate");
            JsonNode survey = tree.at("/surveys/" + (ledger.answers().size() - 1));
            claims.addObject()
                    .put("figure", "surveys.issued")
                    .put("value", survey.get("issued").asText())
                    .put("phase", survey.get("phase").asText())
                    .put("section", "S4.1");
        }
    }

    /** One number for two figures on dossiers. */
    private void together(Map<String, Long> dossiers, String one, String other) {
        long amount =
                Objects.requireNonNull(dossiers.get(one), one) + Objects.requireNonNull(dossiers.get(other), other);
        ObjectNode claim = claims.addObject();
        claim.putArray("figures").add("dossiers." + one).add("dossiers." + other);
        claim.put("value", Long.toString(amount)).put("section", "S4.1");
    }

    /** A share that is no figure of the dictionary, with its two numbers. */
    private void answers() {
        long spot = 11L * ledger.years();
        long opinions = 16L * ledger.years();
        ObjectNode claim = claims.addObject()
                .put(
                        "value",
                        Shares.of(spot, opinions, style.digits()).orElseThrow().toString());
        claim.putObject("fraction").put("numerator", spot).put("denominator", opinions);
        claim.put("wording", "ý kiến được trả lời ngay tại hội nghị").put("section", "S3.4");
    }

    private void claim(String rate, Map<String, Long> counts, String part, String whole, String section) {
        long numerator = Objects.requireNonNull(counts.get(part), part);
        long denominator = Objects.requireNonNull(counts.get(whole), whole);
        Optional<PrintedDecimal> share = Shares.of(numerator, denominator, style.digits());
        if (share.isEmpty()) {
            return;
        }
        ObjectNode claim =
                claims.addObject().put("figure", rate).put("value", share.get().toString());
        if (style.fractions()) {
            claim.putObject("fraction").put("numerator", numerator).put("denominator", denominator);
        }
        claim.put("section", section);
        if (style.restated()) {
            claims.add(claim.deepCopy().put("section", "S4.1"));
        }
        if (rate.equals("surveys.satisfiedRate")) {
            claim.put("phase", "FOLLOW_UP");
        }
    }
}
