package vn.thanthien.core.report;

import java.util.OptionalLong;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.locality.Locality;

/**
 * Copies the numbers of the typed sections into a figure vector: one straight line for each figure.
 *
 * <p>Straight-line code, because a getter lambda for each figure is a megamorphic call on the hot path. A meta-test
 * holds this, the types and the dictionary together, both ways.
 */
final class FigureBinding {

    private FigureBinding() {}

    private static void put(FigureVector vector, Figure figure, OptionalLong value) {
        if (value.isPresent()) {
            vector.set(figure, value.getAsLong());
        }
    }

    static void fillDossiers(DossierCounts section, FigureVector vector) {
        put(vector, Figures.DOSSIERS_RECEIVED, section.getReceived());
        put(vector, Figures.DOSSIERS_RECEIVED_IN_PERIOD, section.getReceivedInPeriod());
        put(vector, Figures.DOSSIERS_CARRIED_OVER, section.getCarriedOver());
        put(vector, Figures.DOSSIERS_RECEIVED_IN_PERSON, section.getReceivedInPerson());
        put(vector, Figures.DOSSIERS_RECEIVED_BY_POST, section.getReceivedByPost());
        put(vector, Figures.DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, section.getReceivedInPersonOrByPost());
        put(vector, Figures.DOSSIERS_RECEIVED_ONLINE, section.getReceivedOnline());
        put(vector, Figures.DOSSIERS_RECEIVED_PARTIAL_ONLINE, section.getReceivedPartialOnline());
        put(vector, Figures.DOSSIERS_RECEIVED_FULL_ONLINE, section.getReceivedFullOnline());
        put(vector, Figures.DOSSIERS_RESOLVED, section.getResolved());
        put(vector, Figures.DOSSIERS_RESOLVED_EARLY, section.getResolvedEarly());
        put(vector, Figures.DOSSIERS_RESOLVED_ON_TIME, section.getResolvedOnTime());
        put(vector, Figures.DOSSIERS_RESOLVED_WITHIN_TERM, section.getResolvedWithinTerm());
        put(vector, Figures.DOSSIERS_RESOLVED_LATE, section.getResolvedLate());
        put(vector, Figures.DOSSIERS_PENDING, section.getPending());
        put(vector, Figures.DOSSIERS_PENDING_WITHIN_TERM, section.getPendingWithinTerm());
        put(vector, Figures.DOSSIERS_PENDING_OVERDUE, section.getPendingOverdue());
        put(vector, Figures.DOSSIERS_AWAITING_SUPPLEMENT, section.getAwaitingSupplement());
        put(vector, Figures.DOSSIERS_RETURNED, section.getReturned());
        put(vector, Figures.DOSSIERS_WITHDRAWN, section.getWithdrawn());
        put(vector, Figures.DOSSIERS_OTHER, section.getOther());
        put(vector, Figures.DOSSIERS_DUE, section.getDue());
        put(vector, Figures.DOSSIERS_ELIGIBLE_ONLINE, section.getEligibleOnline());
        put(vector, Figures.DOSSIERS_ON_ONE_STOP_SYSTEM, section.getOnOneStopSystem());
        put(vector, Figures.DOSSIERS_SERVED_AT_HOME, section.getServedAtHome());
        put(vector, Figures.DOSSIERS_DIGITISED, section.getDigitised());
        put(vector, Figures.DOSSIERS_RESULTS_DIGITISED, section.getResultsDigitised());
        put(vector, Figures.DOSSIERS_WITH_FEES, section.getWithFees());
        put(vector, Figures.DOSSIERS_PAID_ONLINE, section.getPaidOnline());
        put(vector, Figures.DOSSIERS_PROCEDURES_WITHIN_COMPETENCE, section.getProceduresWithinCompetence());
        put(vector, Figures.DOSSIERS_PROCEDURES_PUBLICISED, section.getProceduresPublicised());
        put(vector, Figures.DOSSIERS_PROCEDURES_ONLINE, section.getProceduresOnline());
    }

    static void fillPetitions(PetitionStatistics section, FigureVector vector) {
        put(vector, Figures.PETITIONS_TO_PROCESS, section.getToProcess());
        put(vector, Figures.PETITIONS_CARRIED_OVER, section.getCarriedOver());
        put(vector, Figures.PETITIONS_RECEIVED, section.getReceived());
        put(vector, Figures.PETITIONS_PROCESSED, section.getProcessed());
        put(vector, Figures.PETITIONS_UNPROCESSED, section.getUnprocessed());
        put(vector, Figures.PETITIONS_ELIGIBLE, section.getEligible());
        put(vector, Figures.PETITIONS_INELIGIBLE, section.getIneligible());
        put(vector, Figures.PETITIONS_COMPLAINTS, section.getComplaints());
        put(vector, Figures.PETITIONS_DENUNCIATIONS, section.getDenunciations());
        put(vector, Figures.PETITIONS_RECOMMENDATIONS_AND_FEEDBACK, section.getRecommendationsAndFeedback());
        put(vector, Figures.PETITIONS_WITHIN_COMPETENCE, section.getWithinCompetence());
        put(vector, Figures.PETITIONS_OUTSIDE_COMPETENCE, section.getOutsideCompetence());
        put(vector, Figures.PETITIONS_GUIDED, section.getGuided());
        put(vector, Figures.PETITIONS_FORWARDED, section.getForwarded());
        put(vector, Figures.PETITIONS_URGED, section.getUrged());
        put(vector, Figures.PETITIONS_RESOLVED, section.getResolved());
        put(vector, Figures.PETITIONS_PENDING, section.getPending());
        put(vector, Figures.PETITIONS_OVERDUE, section.getOverdue());
        put(vector, Figures.PETITIONS_BACKLOG, section.getBacklog());
        put(vector, Figures.PETITIONS_ESCALATED, section.getEscalated());
        put(vector, Figures.PETITIONS_RECOMMENDATIONS, section.getRecommendations());
        put(vector, Figures.PETITIONS_FEEDBACK, section.getFeedback());
        put(vector, Figures.PETITIONS_COMPLAINTS_RESOLVED, section.getComplaintsResolved());
        put(vector, Figures.PETITIONS_COMPLAINTS_CORRECT, section.getComplaintsCorrect());
        put(vector, Figures.PETITIONS_COMPLAINTS_WRONG, section.getComplaintsWrong());
        put(vector, Figures.PETITIONS_COMPLAINTS_PARTLY_CORRECT, section.getComplaintsPartlyCorrect());
        put(vector, Figures.PETITIONS_COMPLAINTS_SETTLED, section.getComplaintsSettled());
        put(vector, Figures.PETITIONS_DENUNCIATIONS_RESOLVED, section.getDenunciationsResolved());
        put(vector, Figures.PETITIONS_DENUNCIATIONS_CORRECT, section.getDenunciationsCorrect());
        put(vector, Figures.PETITIONS_DENUNCIATIONS_WRONG, section.getDenunciationsWrong());
        put(vector, Figures.PETITIONS_DENUNCIATIONS_PARTLY_CORRECT, section.getDenunciationsPartlyCorrect());
        put(vector, Figures.PETITIONS_CASES_WITHIN_COMPETENCE, section.getCasesWithinCompetence());
        put(vector, Figures.PETITIONS_CASES_RESOLVED, section.getCasesResolved());
        put(vector, Figures.PETITIONS_CASES_PENDING, section.getCasesPending());
    }

    static void fillReception(ReceptionStatistics section, FigureVector vector) {
        put(vector, Figures.RECEPTION_VISITS, section.getVisits());
        put(vector, Figures.RECEPTION_REGULAR_VISITS, section.getRegularVisits());
        put(vector, Figures.RECEPTION_HEAD_VISITS, section.getHeadVisits());
        put(vector, Figures.RECEPTION_DELEGATE_VISITS, section.getDelegateVisits());
        put(vector, Figures.RECEPTION_HEAD_DAYS, section.getHeadDays());
        put(vector, Figures.RECEPTION_LARGE_GROUPS, section.getLargeGroups());
        put(vector, Figures.RECEPTION_PETITIONS_RECEIVED, section.getPetitionsReceived());
        put(vector, Figures.RECEPTION_PERSONS, section.getPersons());
        put(vector, Figures.RECEPTION_CASES, section.getCases());
        put(vector, Figures.RECEPTION_AD_HOC_VISITS, section.getAdHocVisits());
        put(vector, Figures.RECEPTION_LARGE_GROUP_VISITS, section.getLargeGroupVisits());
    }

    static void fillPost(PostReception row, FigureVector vector) {
        put(vector, Figures.RECEPTION_HEAD_DAYS, row.getDays());
        put(vector, Figures.RECEPTION_VISITS, row.getVisits());
        put(vector, Figures.RECEPTION_PERSONS, row.getPersons());
        put(vector, Figures.RECEPTION_CASES, row.getCases());
        put(vector, Figures.RECEPTION_LARGE_GROUPS, row.getLargeGroups());
    }

    static void fillDialogues(DialogueStatistics section, FigureVector vector) {
        put(vector, Figures.DIALOGUES_HELD, section.getHeld());
        put(vector, Figures.DIALOGUES_PARTICIPANTS, section.getParticipants());
        put(vector, Figures.DIALOGUES_OPINIONS, section.getOpinions());
        put(vector, Figures.DIALOGUES_ANSWERED_ON_THE_SPOT, section.getAnsweredOnTheSpot());
        put(vector, Figures.DIALOGUES_ANSWERED_IN_WRITING, section.getAnsweredInWriting());
        put(vector, Figures.DIALOGUES_FORWARDED_OR_PENDING, section.getForwardedOrPending());
    }

    static void fillLetters(LetterStatistics section, FigureVector vector) {
        put(vector, Figures.LETTERS_TOTAL, section.getTotal());
        put(vector, Figures.LETTERS_CONGRATULATION, section.getCongratulation());
        put(vector, Figures.LETTERS_CONGRATULATION_MARRIAGE, section.getCongratulationMarriage());
        put(vector, Figures.LETTERS_CONGRATULATION_BIRTH, section.getCongratulationBirth());
        put(vector, Figures.LETTERS_CONGRATULATION_OTHER, section.getCongratulationOther());
        put(vector, Figures.LETTERS_CONDOLENCE, section.getCondolence());
        put(vector, Figures.LETTERS_APOLOGY, section.getApology());
        put(vector, Figures.LETTERS_THANK_YOU, section.getThankYou());
        put(vector, Figures.LETTERS_MARRIAGES_REGISTERED, section.getMarriagesRegistered());
        put(vector, Figures.LETTERS_BIRTHS_REGISTERED, section.getBirthsRegistered());
        put(vector, Figures.LETTERS_DEATHS_REGISTERED, section.getDeathsRegistered());
        put(vector, Figures.LETTERS_APOLOGY_FOR_LATENESS, section.getApologyForLateness());
        put(vector, Figures.LETTERS_APOLOGY_OTHER, section.getApologyOther());
    }

    static void fillCommitments(CommitmentStatistics section, FigureVector vector) {
        put(vector, Figures.COMMITMENTS_OBLIGED, section.getObliged());
        put(vector, Figures.COMMITMENTS_SIGNED, section.getSigned());
        put(vector, Figures.COMMITMENTS_VIOLATIONS, section.getViolations());
    }

    static void fillDemocracy(DemocracyStatistics section, FigureVector vector) {
        put(vector, Figures.DEMOCRACY_CONTENTS_REQUIRED, section.getContentsRequired());
        put(vector, Figures.DEMOCRACY_CONTENTS_PUBLICISED, section.getContentsPublicised());
        put(vector, Figures.DEMOCRACY_INSPECTION_BOARD_INSPECTIONS, section.getInspectionBoardInspections());
        put(vector, Figures.DEMOCRACY_RECOMMENDATIONS, section.getRecommendations());
        put(vector, Figures.DEMOCRACY_RECOMMENDATIONS_ACCEPTED, section.getRecommendationsAccepted());
        put(vector, Figures.DEMOCRACY_RECOMMENDATIONS_REJECTED, section.getRecommendationsRejected());
        put(vector, Figures.DEMOCRACY_RECOMMENDATIONS_PENDING, section.getRecommendationsPending());
        put(vector, Figures.DEMOCRACY_INSPECTION_BOARD_MEMBERS, section.getInspectionBoardMembers());
        put(vector, Figures.DEMOCRACY_SUPERVISION_BOARD_MEMBERS, section.getSupervisionBoardMembers());
        put(vector, Figures.DEMOCRACY_SUPERVISION_BOARD_INSPECTIONS, section.getSupervisionBoardInspections());
    }

    static void fillSupervision(SupervisionStatistics section, FigureVector vector) {
        put(vector, Figures.SUPERVISION_INSPECTIONS, section.getInspections());
        put(vector, Figures.SUPERVISION_REVIEWS, section.getReviews());
    }

    static void fillLocality(Locality locality, FigureVector vector) {
        put(vector, Figures.LOCALITY_HOUSEHOLDS, locality.getHouseholds());
        put(vector, Figures.LOCALITY_POPULATION, locality.getPopulation());
        put(vector, Figures.LOCALITY_VILLAGES, locality.getVillages());
        put(vector, Figures.LOCALITY_PARTY_CELLS, locality.getPartyCells());
        put(vector, Figures.LOCALITY_PARTY_MEMBERS, locality.getPartyMembers());
        put(vector, Figures.LOCALITY_VILLAGE_PARTY_CELLS, locality.getVillagePartyCells());
        put(vector, Figures.LOCALITY_AGENCY_PARTY_CELLS, locality.getAgencyPartyCells());
        put(vector, Figures.LOCALITY_POOR_HOUSEHOLDS, locality.getPoorHouseholds());
        put(vector, Figures.LOCALITY_CADRES, locality.getCadres());
        put(vector, Figures.LOCALITY_CIVIL_SERVANTS, locality.getCivilServants());
        put(vector, Figures.LOCALITY_PUBLIC_EMPLOYEES, locality.getPublicEmployees());
        put(vector, Figures.LOCALITY_PART_TIME_OFFICERS, locality.getPartTimeOfficers());
    }
}
