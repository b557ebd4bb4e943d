package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.locality;
import static vn.thanthien.rules.catalogue.Documents.plan;
import static vn.thanthien.rules.catalogue.Documents.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Report;

/** LOC: the description of the commune. */
class LocalityRulesTest {

    private static Locality.Builder described() {
        return locality()
                .areaHectares(PrintedDecimal.parse("706.48"))
                .population(4906)
                .households(1348)
                .villages(2)
                .villageNames(List.of("Đông", "Đoài"))
                .partyCells(11);
    }

    private static Report of(Locality.Builder locality) {
        return report().locality(locality.build()).build();
    }

    @Test
    void should_pass_where_the_commune_is_described() {
        check("LOC-01", of(described())).holds();
        check("LOC-02", of(described())).holds();
        check("LOC-04", of(described())).holds();
    }

    @Test
    void should_name_every_missing_fact_in_one_finding() {
        check("LOC-01", of(locality().population(4906).households(1348)))
                .fails(WARNING, "/locality")
                .finding("thiếu diện tích tự nhiên; số thôn, tổ dân phố; số chi bộ, đảng viên");
    }

    @Test
    void should_count_the_villages_listed() {
        check("LOC-02", of(described().villages(3)))
                .fails(ERROR, "/locality/villageNames")
                .withValues(List.of(3L), List.of(2L));
        check("LOC-02", of(described().villages(1).villageNames(List.of("Hoà Bình", "hòa bình"))))
                .holds();
        check("LOC-02", of(locality().villages(3))).isNotApplicable();
        check("LOC-02", plan().build()).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({"100, 199", "100, 701", "1348, 406", "100, 0"})
    void should_find_an_implausible_population(long households, long people) {
        check("LOC-04", of(locality().households(households).population(people)))
                .fails(WARNING, "/locality/population")
                .withValues(List.of(2L, 7L), List.of(people, households));
    }

    @ParameterizedTest
    @CsvSource({"100, 200", "100, 700"})
    void should_accept_the_bounds_themselves(long households, long people) {
        check("LOC-04", of(locality().households(households).population(people)))
                .holds();
    }

    @Test
    void should_add_up_the_party_cells() {
        Locality.Builder cells = locality().partyCells(11).villagePartyCells(6);
        check("LOC-03", of(cells)).isNotApplicable();
        check("LOC-03", of(cells.agencyPartyCells(5))).holds();
        check("LOC-03", of(cells.agencyPartyCells(4))).fails(ERROR, "/locality/partyCells");
    }

    @Test
    void should_have_no_more_poor_households_than_households() {
        check("LOC-08", of(locality().households(100).poorHouseholds(100))).holds();
        check("LOC-08", of(locality().households(100).poorHouseholds(101))).fails(ERROR, "/locality/poorHouseholds");
        check("LOC-08", of(locality().households(100))).isNotApplicable();
    }

    @Test
    void should_not_miss_what_cannot_be_read() {
        Locality smudged = Locality.builder()
                .from(described().build())
                .areaHectares(Optional.empty())
                .build();
        check("LOC-01", report().locality(smudged).build()).fails(WARNING, "/locality");
        check(
                        "LOC-01",
                        report().locality(smudged)
                                .illegible(List.of("/locality/areaHectares"))
                                .build())
                .holds();
    }

    @Test
    void should_not_apply_without_both_numbers() {
        check("LOC-04", of(locality().population(5))).isNotApplicable();
        check("LOC-04", of(locality().population(5).households(0))).isNotApplicable();
    }
}
