package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.report.Report;

/** A part of a year may be printed in words alone; it is another period than the year, and no days are made up for it. */
class PartsOfAYearTest {

    private static Report of2023(String members) {
        return report(members.replace('\'', '"'));
    }

    private static Report claimOf(String printed) {
        return of2023("'figures': {'period': {'year': 2023}, 'dossiers': {'received': 1000}}, 'claims': ["
                + "{'figure': 'dossiers.received', 'value': '700', 'period': {'year': 2023, 'printed': '" + printed
                + "'}}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 tháng đầu năm", "quý I/2023", "6 tháng cuối năm 2023", "năm 2023 (đến nay)"})
    void should_not_hold_a_part_of_the_year_against_the_year(String printed) {
        rule("XSC-01").isOpen(claimOf(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"năm 2023", "Năm 2023.", "trong cả năm 2023", "12 tháng năm 2023"})
    void should_take_other_words_for_the_year_as_the_year(String printed) {
        rule("XSC-01").breaks(claimOf(printed), ERROR, "/figures/dossiers/received");
    }

    @Test
    void should_not_take_the_halves_for_one_year_stated_twice() {
        Report halves = of2023("'figures': {'period': {'year': 2023}, 'letters': {'total': 300}}, 'years': ["
                + "{'period': {'year': 2023, 'printed': '6 tháng đầu năm 2023'}, 'letters': {'total': 100}},"
                + "{'period': {'year': 2023, 'printed': '6 tháng cuối năm 2023'}, 'letters': {'total': 200}}]");
        rule("XSC-01").isOpen(halves);
        rule("XSC-16").isOpen(halves);
    }

    @Test
    void should_know_the_half_again_by_its_words() {
        rule("XSC-01")
                .breaks(
                        of2023("'figures': {'letters': {'total': 300}}, 'years': ["
                                + "{'period': {'year': 2023, 'printed': '6 tháng đầu năm 2023'}, 'letters': {'total': 100}}],"
                                + "'claims': [{'figure': 'letters.total', 'value': '90',"
                                + " 'period': {'year': 2023, 'printed': '6 Tháng đầu năm 2023'}}]"),
                        ERROR,
                        "/years/0/letters/total");
    }
}
