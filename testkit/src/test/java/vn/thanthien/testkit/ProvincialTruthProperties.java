package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.rules.Checker;

/**
 * Truth is never flagged: reports that leave much out, and those of a province that sets all that it may. A class of its own,
 * so that it is tried beside {@link TruthProperties}.
 */
class ProvincialTruthProperties {

    private static final Checker PROVINCE = Checker.of(Province.profile());

    /**
     * The rules that ask for what is not there. A complete report of the same ledger breaks none of them, so each of
     * their findings is for something that was left out. (LET-02 asks for the reason of an apology that is not for
     * lateness.)
     */
    static final Set<String> OF_COMPLETENESS = Set.of(
            "DOC-01", "DOC-10", "DOC-11", "DOC-15", "LET-02", "LOC-01", "PET-10", "SUR-12", "TTHC-18", "XSC-07",
            "XSC-12", "XSC-18");

    /**
     * Rules on numbers that ask, as a WARNING, for the part or the base that is not printed and would close them, and
     * say so; they give no ERROR.
     */
    private static final Set<String> OF_OPEN_SUMS = Set.of(
            "LET-02", "ONL-03", "ONL-09", "ONL-10", "ONL-11", "PET-05", "PET-06", "PET-12", "PET-18", "REC-05",
            "TTHC-01", "TTHC-07", "TTHC-13", "TTHC-19", "TTHC-21", "TTHC-23", "XSC-16");

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> complete() {
        return Ledgers.with(Ledgers.complete());
    }

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> sparse() {
        return Ledgers.with(Ledgers.sparse());
    }

    @Property(seed = "20261122")
    void should_find_nothing_but_gaps_in_a_sparse_report(@ForAll("sparse") Tuple2<Ledger, Style> told) {
        assertThat(Faults.of(told))
                .filteredOn(finding -> !OF_COMPLETENESS.contains(finding.rule().id()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR
                        || !OF_OPEN_SUMS.contains(finding.rule().id()))
                .isEmpty();
    }

    @Property(seed = "20261122")
    void should_find_no_fault_by_what_a_province_sets(@ForAll("complete") Tuple2<Ledger, Style> told) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        assertThat(Faults.of(PROVINCE, ReportJson.read(tree.toString()))).isEmpty();
    }
}
