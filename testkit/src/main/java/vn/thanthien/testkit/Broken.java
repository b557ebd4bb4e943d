package vn.thanthien.testkit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.Checker;

/**
 * Breaks one rule in a true document, by what clerks get wrong.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Broken {

    /** Written by a test. */
    static final String FOUND = "violable.json";

    private static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    /** Among so many ways the one is chosen that breaks the fewest rules; more of them find hardly a better one. */
    private static final int MOST_WAYS = 6;

    private static final int FURTHEST = 9;

    /** On how many documents it is tried what breaks which rule. */
    private static final int SAMPLES = 4;

    private final String rule;
    private final Kind kind;
    private final Set<String> ways;

    private Broken(String rule, Kind kind, Set<String> ways) {
        this.rule = rule;
        this.kind = kind;
        this.ways = ways;
    }

    /** A kind of documents: whether its numbers are bound to each other, what else can be got wrong, and true ones. */
    private record Kind(String name, boolean isBound, List<Falsehood> falsehoods, LongFunction<ObjectNode> samples) {

        static final Kind REPORT = new Kind("report", true, Falsehood.ALL, Samples::report);
        static final Kind PLAN = new Kind("plan", false, FalsePlans.ALL, number -> TruePlan.tree(number * 7919));

        /** Returns all that can be got wrong in a document, each by a name that is the same in every document. */
        private List<Way> ways(ObjectNode truth, int by) {
            List<Way> all = new ArrayList<>();
            falsehoods.forEach(falsehood -> all.add(new Way(falsehood.name(), falsehood.commit())));
            Set<String> bound = new TreeSet<>();
            Stream.of(truth)
                    .filter(tree -> isBound)
                    .flatMap(tree -> Bond.of(tree).stream())
                    .forEach(bond -> bound.addAll(bond.members()));
            bound.forEach(pointer -> all.add(new Way(
                    pointer.replaceAll("/\\d+", "/n"),
                    tree -> Bond.set(tree, pointer, tree.at(pointer).longValue() + by))));
            return all;
        }
    }

    private record Way(String name, Consumer<ObjectNode> commit) {}

    /** What breaks which rule, as {@link #known} found out; to find it out again takes half a minute. */
    private static final class Found {

        static final Map<String, Map<String, Set<String>>> WAYS = read();

        private static Map<String, Map<String, Set<String>>> read() {
            try (InputStream in = Objects.requireNonNull(Broken.class.getResourceAsStream(FOUND))) {
                return new ObjectMapper().readValue(in, new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns what breaks which rule in reports and in plans, found out on some of them. */
    static Map<String, Map<String, Set<String>>> known() {
        Map<String, Map<String, Set<String>>> known = new TreeMap<>();
        known.put(Kind.PLAN.name, known(Kind.PLAN));
        known.put(Kind.REPORT.name, known(Kind.REPORT));
        return known;
    }

    private static Map<String, Set<String>> known(Kind kind) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (long sample = 0; sample < SAMPLES; sample++) {
            ObjectNode truth = kind.samples.apply(sample);
            for (Way way : kind.ways(truth, 1 + (int) sample)) {
                for (String id : rulesBrokenIn(document(truth, way))) {
                    known.computeIfAbsent(id, none -> new TreeSet<>()).add(way.name());
                }
            }
        }
        return known;
    }

    static Broken report(String rule) {
        return of(rule, Kind.REPORT);
    }

    static Broken plan(String rule) {
        return of(rule, Kind.PLAN);
    }

    private static Broken of(String rule, Kind kind) {
        Map<String, Set<String>> known = found(kind);
        Set<String> ways = known.get(rule);
        if (ways == null) {
            throw new IllegalArgumentException("the rule " + rule
                    + " cannot be broken in such a document alone, or does not exist; these can: "
                    + String.join(", ", known.keySet()));
        }
        return new Broken(rule, kind, ways);
    }

    private static SortedMap<String, Set<String>> found(Kind kind) {
        return new TreeMap<>(Found.WAYS.get(kind.name));
    }

    static List<String> rulesOfReports() {
        return List.copyOf(found(Kind.REPORT).keySet());
    }

    static List<String> rulesOfPlans() {
        return List.copyOf(found(Kind.PLAN).keySet());
    }

    private static OfficialDocument document(ObjectNode truth, Way way) {
        ObjectNode tree = truth.deepCopy();
        way.commit().accept(tree);
        return DocumentJson.read(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> rulesBrokenIn(OfficialDocument document) {
        Set<String> rules = new TreeSet<>();
        CHECKER.check(document)
                .findings()
                .forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }

    /** Returns the document with one falsehood by which the rule fails and as few others as can be; empty if none is found. */
    Optional<OfficialDocument> of(ObjectNode truth, long code) {
        Entry choice = new Entry(code);
        List<Way> able = kind.ways(truth, 1 + choice.next(FURTHEST)).stream()
                .filter(way -> ways.contains(way.name()))
                .toList();
        int start = able.isEmpty() ? 0 : choice.next(able.size());
        OfficialDocument best = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < able.size() && fewest > 1 && (i < MOST_WAYS || best == null); i++) {
            OfficialDocument document = document(truth, able.get((start + i) % able.size()));
            Set<String> broken = rulesBrokenIn(document);
            if (broken.contains(rule) && broken.size() < fewest) {
                best = document;
                fewest = broken.size();
            }
        }
        return Optional.ofNullable(best);
    }
}
