package vn.thanthien.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.DialogueStatistics;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PetitionStatistics;
import vn.thanthien.core.report.ReceptionStatistics;
import vn.thanthien.core.report.Report;

/**
 * A process that does one check and ends: its time is that from the start of the process to the first result.
 *
 * <p>The report is made in memory, or read from the file that is named.
 */
public final class FirstResult {

    private FirstResult() {}

    /** Checks one report with the engine that is named and prints what kind of result came out. */
    public static void main(String[] arguments) throws IOException {
        Engine engine = Engine.valueOf(arguments[0]);
        Report report = arguments.length > 1 ? ReportJson.read(Path.of(arguments[1])) : inMemory();
        Object result = engine.start().apply(report);
        System.out.println(engine + " " + result.getClass().getSimpleName());
    }

    private static Report inMemory() {
        return Report.builder()
                .locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Thanh Bình")
                        .province("tỉnh Thanh Hóa")
                        .build())
                .period(ReportingPeriod.builder().year(2025).build())
                .figures(PeriodFigures.builder()
                        .dossiers(dossiers())
                        .petitions(PetitionStatistics.builder()
                                .toProcess(18)
                                .carriedOver(1)
                                .received(17)
                                .resolved(17)
                                .pending(1)
                                .build())
                        .reception(ReceptionStatistics.builder()
                                .visits(96)
                                .regularVisits(40)
                                .headVisits(48)
                                .delegateVisits(8)
                                .build())
                        .dialogues(DialogueStatistics.builder()
                                .held(3)
                                .opinions(40)
                                .answeredOnTheSpot(33)
                                .answeredInWriting(6)
                                .forwardedOrPending(1)
                                .build())
                        .letters(LetterStatistics.builder()
                                .total(105)
                                .congratulation(68)
                                .condolence(25)
                                .apology(3)
                                .thankYou(9)
                                .build())
                        .build())
                .build();
    }

    private static DossierStatistics dossiers() {
        return DossierStatistics.builder()
                .received(2400)
                .receivedInPeriod(2375)
                .carriedOver(25)
                .receivedInPerson(809)
                .receivedByPost(61)
                .receivedOnline(1505)
                .resolved(2364)
                .resolvedEarly(2176)
                .resolvedOnTime(185)
                .resolvedWithinTerm(2361)
                .resolvedLate(3)
                .pending(36)
                .pendingWithinTerm(36)
                .pendingOverdue(0)
                .build();
    }
}
