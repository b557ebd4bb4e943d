package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** Lists: the page names those without order, and twice as long a list takes about twice as much to check. */
class LongListsTest {

    private static final int ENTRIES = 500;
    private static final double MOST = 2.6;
    private static final Checker CHECKER = Checker.of(Province.profile());
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Pattern NAMED = Pattern.compile("(?s)carry no order: (.*?)\\.");

    /** What tells one entry from another. */
    private static final List<String> NAMES =
            List.of("text", "wording", "subject", "content", "name", "activity", "printed", "label", "field");

    @Test
    void should_name_the_lists_without_order_in_the_page() throws IOException {
        Matcher named = NAMED.matcher(Files.readString(Path.of("..", "docs", "json.md")));
        assertThat(named.find()).isTrue();
        assertThat(named.group(1).replaceAll("[`\\s]", "").split(","))
                .containsExactlyElementsOf(new TreeSet<>(Places.UNORDERED));
    }

    /**
     * Shown without a clock, by the bytes that the thread allocates, so it does not depend on the machine. What only
     * reads, and allocates nothing, is not seen.
     */
    @Test
    void should_take_about_twice_as_much_for_twice_as_long_a_list() {
        ObjectNode report = report();
        TreeMap<String, Double> grown = new TreeMap<>();
        for (String place : Places.all(report)) {
            boolean inEntry = place.matches(".*/\\d+/.*");
            if (!inEntry
                    && report.at(place).isArray()
                    && report.at(place).path(0).isObject()) {
                long once = allocated(longer(report, place, ENTRIES));
                long twice = allocated(longer(report, place, 2 * ENTRIES));
                grown.put(place, (double) twice / once);
            }
        }
        assertThat(grown).hasSizeGreaterThan(20);
        assertThat(grown.entrySet())
                .filteredOn(list -> list.getValue() > MOST)
                .as("lists of which twice as many entries take more than %s times as much", MOST)
                .isEmpty();
    }

    private static ObjectNode report() {
        ObjectNode[] report = new ObjectNode[1];
        JqwikSession.run(() -> {
            Tuple2<Ledger, Style> told = Ledgers.with(Ledgers.complete())
                    .filter(one -> one.get1().years() > 1
                            && one.get2().byField()
                            && one.get2().byYear()
                            && !one.get1().open(one.get1().all()).isEmpty())
                    .generator(1000)
                    .next(new java.util.Random(1))
                    .value();
            report[0] = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        });
        return report[0];
    }

    private static Report longer(ObjectNode report, String place, int entries) {
        ObjectNode tree = report.deepCopy();
        ArrayNode list = (ArrayNode) tree.at(place);
        int known = list.size();
        for (int i = known; i < entries; i++) {
            JsonNode entry = list.get(i % known).deepCopy();
            for (String name : NAMES) {
                if (entry.path(name).isTextual()) {
                    ((ObjectNode) entry).put(name, entry.get(name).textValue() + " số " + i);
                }
            }
            list.add(entry);
        }
        return ReportJson.read(tree.toString());
    }

    private static long allocated(Report report) {
        CHECKER.check(report);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            CHECKER.check(report);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
