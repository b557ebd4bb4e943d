package vn.thanthien.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Writes the results of a run as tables between two marks of a Markdown file.
 *
 * <p>A cell is the median over the rounds; a ratio is made within each round first, then the median is taken.
 */
public final class Tables {

    private static final String BEGIN = "<!-- results:begin -->";
    private static final String END = "<!-- results:end -->";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BY_HAND = "BY_HAND";
    /**
     * One benchmark in one round.
     *
     * @param nanos the processor time of a call
     * @param bytes the memory allocated by a call
     */
    private record Cost(double nanos, double bytes) {}

    /** The rounds, each from benchmark with parameters to cost. */
    private final List<Map<String, Cost>> rounds = new ArrayList<>();

    private final Map<String, List<double[]>> starts = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();

    private Tables() {}

    /** Reads the results in the folder named first and writes the tables into the file named second. */
    public static void main(String[] arguments) throws IOException {
        Tables tables = new Tables();
        tables.read(Path.of(arguments[0]));
        tables.write(Path.of(arguments[1]));
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    rounds.add(round(JSON.readTree(file.toFile())));
                } else if (file.endsWith("starts.txt")) {
                    Files.readAllLines(file).forEach(this::start);
                }
            }
        }
    }

    private static Map<String, Cost> round(JsonNode results) {
        Map<String, Cost> costs = new TreeMap<>();
        for (JsonNode result : results) {
            String[] names = result.get("benchmark").asText().split("\\.", -1);
            StringBuilder name = new StringBuilder(names[names.length - 2] + "." + names[names.length - 1]);
            result.path("params").forEach(value -> name.append(' ').append(value.asText()));
            JsonNode more = result.get("secondaryMetrics");
            JsonNode nanos = more.get("nanos").get("rawData").get(0);
            JsonNode calls = more.get("calls").get("rawData").get(0);
            List<Double> iterations = new ArrayList<>();
            for (int i = 0; i < nanos.size(); i++) {
                iterations.add(nanos.get(i).asDouble() / calls.get(i).asDouble());
            }
            costs.put(
                    name.toString(),
                    new Cost(
                            median(iterations),
                            more.get("gc.alloc.rate.norm").get("score").asDouble()));
        }
        return costs;
    }

    private void start(String line) {
        String[] parts = line.split(" ", -1);
        double processor = Double.parseDouble(parts[2]) + Double.parseDouble(parts[3]);
        starts.computeIfAbsent(
                        parts[0] + " " + (parts[1].equals("memory") ? "memory" : "file"), key -> new ArrayList<>())
                .add(new double[] {1000 * processor, 1000 * Double.parseDouble(parts[4])});
    }

    private void write(Path file) throws IOException {
        engines();
        starts();
        texts();
        rows();
        groups();
        json();
        documents();
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("no marks for the results in " + file);
        }
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + "\n" + out + text.substring(end));
    }

    private void engines() {
        line("Java %s, %d rounds, one process for each cell and round.", Runtime.version(), rounds.size());
        head(
                "Thirty rules",
                "clean ns",
                "x",
                "bytes",
                "ten faults ns",
                "x",
                "bytes",
                "with seven rows ns",
                "x",
                "bytes");
        for (Engine engine : Engine.values()) {
            StringBuilder row = new StringBuilder("| " + engine.label());
            for (CheckBenchmark.Case report : CheckBenchmark.Case.values()) {
                String name = "CheckBenchmark.check " + engine + " " + report;
                String base = "CheckBenchmark.check " + BY_HAND + " " + report;
                row.append(" | ").append(nanos(name)).append(" | ").append(ratio(name, base));
                row.append(" | ").append(bytes(name));
            }
            line("%s |", row);
        }
    }

    private void starts() {
        head(
                "Process to first result",
                "processor ms",
                "x",
                "clock ms",
                "x",
                "report read from JSON: processor ms",
                "x");
        for (Engine engine : Engine.values()) {
            String memory = engine + " memory";
            String file = engine + " file";
            if (starts.containsKey(memory)) {
                line(
                        "| %s | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f |",
                        engine.label(),
                        start(memory, 0),
                        start(memory, 0) / start(BY_HAND + " memory", 0),
                        start(memory, 1),
                        start(memory, 1) / start(BY_HAND + " memory", 1),
                        start(file, 0),
                        start(file, 0) / start(BY_HAND + " file", 0));
            }
        }
    }

    private double start(String name, int column) {
        return median(starts.getOrDefault(name, List.of()).stream()
                .map(times -> times[column])
                .toList());
    }

    private void texts() {
        head("Ten faults, with the messages", "none ns", "Vietnamese ns", "x", "both ns", "x");
        for (TextsBenchmark.Rules rules : TextsBenchmark.Rules.values()) {
            String name = "TextsBenchmark.checkAndTell " + rules + " ";
            line(
                    "| %s | %s | %s | %s | %s | %s |",
                    rules == TextsBenchmark.Rules.ALL ? "whole catalogue" : "thirty rules",
                    nanos(name + "NONE"),
                    nanos(name + "VIETNAMESE"),
                    ratio(name + "VIETNAMESE", name + "NONE"),
                    nanos(name + "BOTH"),
                    ratio(name + "BOTH", name + "NONE"));
        }
    }

    private void rows() {
        head(
                "Rows of dossiers",
                "clean ns/row",
                "bytes/row",
                "each with a finding ns/row",
                "bytes/row",
                "bytes a finding");
        for (int rows : List.of(100, 200, 400, 800)) {
            String clean = name("FindingsBenchmark.check", rows, false);
            String faulty = name("FindingsBenchmark.check", rows, true);
            line(
                    "| %d | %.0f | %.0f | %.0f | %.0f | %.0f |",
                    rows,
                    cost(clean).nanos() / rows,
                    cost(clean).bytes() / rows,
                    cost(faulty).nanos() / rows,
                    cost(faulty).bytes() / rows,
                    (cost(faulty).bytes() - cost(clean).bytes()) / rows);
        }
    }

    /** JMH tells the parameters in the order of their names. */
    private static String name(String benchmark, int rows, boolean faulty) {
        return benchmark + " " + faulty + " " + rows;
    }

    private void groups() {
        head("Complete example, rules by group", "ns", "bytes");
        String prefix = "CatalogueBenchmark.check ";
        for (String name : rounds.get(0).keySet()) {
            if (name.startsWith(prefix)) {
                line("| %s | %s | %s |", name.substring(prefix.length()), nanos(name), bytes(name));
            }
        }
    }

    private void json() {
        head("JSON of the complete example", "ns", "x", "against");
        String scan = "JsonBenchmark.scan";
        String read = "JsonBenchmark.read";
        String tokens = "JsonBenchmark.writeTokens";
        line("| scan of all tokens | %s | 1 | |", nanos(scan));
        line("| read | %s | %s | scan |", nanos(read), ratio(read, scan));
        String check = "JsonBenchmark.readAndCheck";
        line("| read and check, whole catalogue | %s | %s | read |", nanos(check), ratio(check, read));
        line("| tokens written | %s | 1 | |", nanos(tokens));
        String write = "JsonBenchmark.write";
        line("| write | %s | %s | tokens written |", nanos(write), ratio(write, tokens));
    }

    private void documents() {
        head("The complete example as .docx", "ns", "x", "bytes", "x");
        String write = "DocxBenchmark.write";
        String composed = "DocxBenchmark.composeAndWrite";
        String poi = "DocxBenchmark.writeWithPoi";
        line("| written | %s | 1 | %s | 1 |", nanos(write), bytes(write));
        line(
                "| composed and written | %s | %s | %s | %s |",
                nanos(composed), ratio(composed, write), bytes(composed), bytesRatio(composed, write));
        line("| Apache POI | %s | %s | %s | %s |", nanos(poi), ratio(poi, write), bytes(poi), bytesRatio(poi, write));
    }

    private Cost cost(String name) {
        return new Cost(
                median(rounds.stream().map(round -> of(round, name).nanos()).toList()),
                median(rounds.stream().map(round -> of(round, name).bytes()).toList()));
    }

    private static Cost of(Map<String, Cost> round, String name) {
        Cost cost = round.get(name);
        if (cost == null) {
            throw new IllegalArgumentException("not measured: " + name + "; measured: " + round.keySet());
        }
        return cost;
    }

    private String nanos(String name) {
        return String.format(Locale.ROOT, "%,.0f", cost(name).nanos());
    }

    private String bytes(String name) {
        return String.format(Locale.ROOT, "%,.0f", cost(name).bytes());
    }

    private String ratio(String name, String base) {
        return ratio(name, base, Cost::nanos);
    }

    private String bytesRatio(String name, String base) {
        return ratio(name, base, Cost::bytes);
    }

    private String ratio(String name, String base, ToDoubleFunction<Cost> measure) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                median(rounds.stream()
                        .map(round -> measure.applyAsDouble(of(round, name)) / measure.applyAsDouble(of(round, base)))
                        .toList()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.isEmpty() ? Double.NaN : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void head(String... columns) {
        line("%n| %s |", String.join(" | ", columns));
        line("|---|%s", "---:|".repeat(columns.length - 1));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
