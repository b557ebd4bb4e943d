package vn.thanthien.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * What must hold between counts because of what they count: a whole is all of its parts. Written down from the official
 * forms, without a look at the rules.
 *
 * @param whole the member of the whole, "dossiers.received"
 * @param parts the members of the parts
 */
record Identity(String whole, List<String> parts) {

    static final List<Identity> ALL = List.of(
            of("dossiers", "received", "receivedInPeriod", "carriedOver"),
            of("dossiers", "receivedInPeriod", "receivedOnline", "receivedInPerson", "receivedByPost"),
            of("dossiers", "receivedInPersonOrByPost", "receivedInPerson", "receivedByPost"),
            of("dossiers", "receivedOnline", "receivedPartialOnline", "receivedFullOnline"),
            of("dossiers", "resolved", "resolvedWithinTerm", "resolvedLate"),
            of("dossiers", "resolvedWithinTerm", "resolvedEarly", "resolvedOnTime"),
            of("dossiers", "pending", "pendingWithinTerm", "pendingOverdue"),
            of("dossiers", "received", "resolved", "pending", "returned", "withdrawn"),
            of("petitions", "toProcess", "carriedOver", "received"),
            of("petitions", "toProcess", "processed", "unprocessed"),
            of("petitions", "processed", "eligible", "ineligible"),
            of("petitions", "eligible", "complaints", "denunciations", "recommendationsAndFeedback"),
            of("petitions", "recommendationsAndFeedback", "recommendations", "feedback"),
            of("petitions", "eligible", "withinCompetence", "outsideCompetence"),
            of("petitions", "outsideCompetence", "guided", "forwarded", "urged"),
            of("petitions", "withinCompetence", "resolved", "pending"),
            of(
                    "petitions",
                    "complaintsResolved",
                    "complaintsCorrect",
                    "complaintsWrong",
                    "complaintsPartlyCorrect",
                    "complaintsSettled"),
            of(
                    "petitions",
                    "denunciationsResolved",
                    "denunciationsCorrect",
                    "denunciationsWrong",
                    "denunciationsPartlyCorrect"),
            of("letters", "total", "congratulation", "condolence", "apology", "thankYou"),
            of("letters", "congratulation", "congratulationMarriage", "congratulationBirth", "congratulationOther"),
            of("letters", "apology", "apologyForLateness", "apologyOther"),
            of("reception", "visits", "regularVisits", "headVisits", "delegateVisits", "adHocVisits"),
            of("dialogues", "opinions", "answeredOnTheSpot", "answeredInWriting", "forwardedOrPending"),
            of(
                    "democracy",
                    "recommendations",
                    "recommendationsAccepted",
                    "recommendationsRejected",
                    "recommendationsPending"));

    private static Identity of(String section, String whole, String... parts) {
        List<String> members = new ArrayList<>();
        for (String part : parts) {
            members.add(section + "." + part);
        }
        return new Identity(section + "." + whole, List.copyOf(members));
    }

    /** Returns whole and parts. */
    List<String> members() {
        List<String> members = new ArrayList<>(parts);
        members.add(0, whole);
        return members;
    }
}
