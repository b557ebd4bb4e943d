package vn.thanthien.testkit;

import java.util.Set;

/**
 * How a ledger is told in a report.
 *
 * @param name which of the communes it is
 * @param digits the digits behind the comma of shares, 0 to 2
 * @param adjusted whether the shares of a survey are adjusted so that they add up to 100
 * @param byField whether dossiers are told by procedure field
 * @param byYear whether several years are told one by one as well
 * @param fractions whether shares print their fraction
 * @param restated whether shares are told again in the assessment
 * @param sharesAlone whether surveys tell shares without the counts
 * @param bySteeringBody whether the steering body issues the report
 * @param illegible whether something cannot be read in the copy
 * @param villages how many villages there are
 * @param omitted the facts that are left out, of {@code TrueReport.OPTIONAL}; none for a complete report
 */
record Style(
        int name,
        int digits,
        boolean adjusted,
        boolean byField,
        boolean byYear,
        boolean fractions,
        boolean restated,
        boolean sharesAlone,
        boolean bySteeringBody,
        boolean illegible,
        int villages,
        Set<String> omitted) {

    Style {
        omitted = Set.copyOf(omitted);
    }

    boolean tells(String fact) {
        return !omitted.contains(fact);
    }
}
