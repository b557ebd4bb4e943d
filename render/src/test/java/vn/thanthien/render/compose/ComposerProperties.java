package vn.thanthien.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

class ComposerProperties {

    private static final Composer COMPOSER = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));

    /** Whatever part of the table is known, the rest is never a zero. */
    @Property(tries = 100)
    void should_never_print_an_absent_number_as_zero(
            @ForAll @IntRange(max = 63) int known, @ForAll @LongRange(min = 1, max = 9) long number) {
        Report report = Report.builder()
                .locality(Locality.builder().kind(UnitKind.WARD).name("X").build())
                .period(ReportingPeriod.ofYear(2025))
                .figures(PeriodFigures.builder()
                        .dossiers(DossierStatistics.builder()
                                .received(part(known, 1, number))
                                .receivedOnline(part(known, 2, number))
                                .resolved(part(known, 4, number))
                                .resolvedEarly(part(known, 8, number))
                                .resolvedWithinTerm(part(known, 16, number))
                                .servedAtHome(part(known, 32, number))
                                .build())
                        .build())
                .build();

        assertThat(Reading.of(COMPOSER.compose(report)).lines())
                .doesNotContain("0")
                .noneMatch(line -> line.contains(": 0 "));
    }

    private static OptionalLong part(int known, int bit, long number) {
        return (known & bit) == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
