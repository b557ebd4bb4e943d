package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * The countable part of a report for one span of time (số liệu của một kỳ).
 *
 * <p>A report holds one for its whole span and one for each year that it splits. The period is that of the figures, which
 * may be shorter than the report's ("từ 01/01/2023 đến 30/10/2023" in a report of two years).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePeriodFigures.class)
@JsonDeserialize(builder = PeriodFigures.Builder.class)
@JsonPropertyOrder({
    "period",
    "dossiers",
    "petitions",
    "reception",
    "dialogues",
    "letters",
    "commitments",
    "democracy",
    "supervision",
    "serviceQuality",
    "receptionByPost",
    "additional"
})
public sealed interface PeriodFigures permits ImmutablePeriodFigures {

    /** Returns the period of these figures as printed; unstated if empty, and then presumed to be the report's. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the figures on dossiers (hồ sơ TTHC), if there are any. */
    Optional<@Valid DossierStatistics> getDossiers();

    /** Returns the figures on petitions (đơn thư), if there are any. */
    Optional<@Valid PetitionStatistics> getPetitions();

    /** Returns the figures on citizen reception (tiếp công dân), if there are any. */
    Optional<@Valid ReceptionStatistics> getReception();

    /** Returns the figures on dialogues (đối thoại), if there are any. */
    Optional<@Valid DialogueStatistics> getDialogues();

    /** Returns the figures on letters (thư), if there are any. */
    Optional<@Valid LetterStatistics> getLetters();

    /** Returns the figures on commitments (cam kết), if there are any. */
    Optional<@Valid CommitmentStatistics> getCommitments();

    /** Returns the figures on grassroots democracy (dân chủ ở cơ sở), if there are any. */
    Optional<@Valid DemocracyStatistics> getDemocracy();

    /** Returns the figures on inspection and supervision (kiểm tra, giám sát), if there are any. */
    Optional<@Valid SupervisionStatistics> getSupervision();

    /** Returns the scores of the service quality index, if stated. */
    Optional<@Valid ServiceQuality> getServiceQuality();

    /** Returns the reception by post and kind, where the report splits it. */
    @Size(max = Limits.LIST)
    List<@Valid PostReception> getReceptionByPost();

    /** Returns the numbers of the figures that the profile declares beside the dictionary. */
    @Size(max = Limits.LIST)
    List<@Valid AdditionalFigure> getAdditional();

    /** Returns the period of the figures of a section ("petitions"): its own if it states one, else that of these figures. */
    default Optional<ReportingPeriod> periodOf(String section) {
        return ownPeriodOf(section).or(this::getPeriod);
    }

    /** Returns the period that a section ("petitions") states for itself, if it does. */
    default Optional<ReportingPeriod> ownPeriodOf(String section) {
        return switch (section) {
            case "dossiers" -> getDossiers().flatMap(DossierStatistics::getPeriod);
            case "petitions" -> getPetitions().flatMap(PetitionStatistics::getPeriod);
            case "reception" -> getReception().flatMap(ReceptionStatistics::getPeriod);
            case "dialogues" -> getDialogues().flatMap(DialogueStatistics::getPeriod);
            case "letters" -> getLetters().flatMap(LetterStatistics::getPeriod);
            case "commitments" -> getCommitments().flatMap(CommitmentStatistics::getPeriod);
            case "democracy" -> getDemocracy().flatMap(DemocracyStatistics::getPeriod);
            case "supervision" -> getSupervision().flatMap(SupervisionStatistics::getPeriod);
            default -> Optional.empty();
        };
    }

    /** Returns whether any section states a period for itself, so that its numbers may be of another time than the others. */
    default boolean hasOwnPeriods() {
        return getDossiers().flatMap(DossierStatistics::getPeriod).isPresent()
                || getPetitions().flatMap(PetitionStatistics::getPeriod).isPresent()
                || getReception().flatMap(ReceptionStatistics::getPeriod).isPresent()
                || getDialogues().flatMap(DialogueStatistics::getPeriod).isPresent()
                || getLetters().flatMap(LetterStatistics::getPeriod).isPresent()
                || getCommitments().flatMap(CommitmentStatistics::getPeriod).isPresent()
                || getDemocracy().flatMap(DemocracyStatistics::getPeriod).isPresent()
                || getSupervision().flatMap(SupervisionStatistics::getPeriod).isPresent();
    }

    /** Returns the numbers of all sections in one vector; the caller owns it. */
    default FigureVector vector() {
        FigureVector vector = new FigureVector();
        getDossiers().ifPresent(section -> FigureBinding.fillDossiers(section, vector));
        getPetitions().ifPresent(section -> FigureBinding.fillPetitions(section, vector));
        getReception().ifPresent(section -> FigureBinding.fillReception(section, vector));
        getDialogues().ifPresent(section -> FigureBinding.fillDialogues(section, vector));
        getLetters().ifPresent(section -> FigureBinding.fillLetters(section, vector));
        getCommitments().ifPresent(section -> FigureBinding.fillCommitments(section, vector));
        getDemocracy().ifPresent(section -> FigureBinding.fillDemocracy(section, vector));
        getSupervision().ifPresent(section -> FigureBinding.fillSupervision(section, vector));
        return vector;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PeriodFigures}; a builder is not thread-safe. */
    final class Builder extends ImmutablePeriodFigures.Builder {
        Builder() {}
    }
}
