package vn.thanthien.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanthien.core.language.Texts;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;

/**
 * The standard rule set: every group, in the order of the official form.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StandardRules {

    /** The id of the rule set, which results carry. */
    public static final String ID = "standard";

    /** The version of the rule set, which results carry. */
    public static final String VERSION = "2026.11";

    private static final List<Rule> ALL = declare();

    private StandardRules() {}

    /** Returns every rule of the standard set. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns the version of the rule set in which a rule of that id came, if there is one. */
    public static Optional<String> since(String id) {
        return Optional.ofNullable(Lock.SINCE.get(id));
    }

    /** The ids that were ever given, each with the version in which it came; none is renamed or given again. */
    static final class Lock {

        static final Map<String, String> SINCE = read();

        private Lock() {}

        private static Map<String, String> read() {
            try (InputStream in = StandardRules.class.getResourceAsStream("rules.lock")) {
                if (in == null) {
                    throw new IllegalStateException("no rules.lock in the jar");
                }
                Map<String, String> since = new LinkedHashMap<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    int space = line.indexOf(' ');
                    if (space > 0 && !line.startsWith("#")) {
                        since.put(line.substring(0, space), line.substring(space + 1));
                    }
                }
                return Collections.unmodifiableMap(since);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Rule> declare() {
        List<Rule> rules = new ArrayList<>();
        group(rules, "DOC", HeaderRules::declare);
        group(rules, "LOC", LocalityRules::declare);
        group(rules, "DIR", DirectionRules::declare);
        group(rules, "PLN", PlanRules::declare);
        group(rules, "TTHC", DossierRules::declare);
        group(rules, "TERM", TermRules::declare);
        group(rules, "ONL", OnlineRules::declare);
        group(rules, "PET", PetitionRules::declare);
        group(rules, "REC", ReceptionRules::declare);
        group(rules, "DLG", DialogueRules::declare);
        group(rules, "DEM", DemocracyRules::declare);
        group(rules, "LET", LetterRules::declare);
        group(rules, "COM", CommitmentRules::declare);
        group(rules, "SUR", SurveyRules::declare);
        group(rules, "TGT", TargetRules::declare);
        group(rules, "ROL", ScoreRules::declare);
        group(rules, "XSC", book -> CrossSectionRules.declare(book, rules));
        return List.copyOf(rules);
    }

    /** The words of a group stand in a bundle that bears its name. */
    private static void group(List<Rule> rules, String name, Consumer<RuleBook> declarations) {
        RuleBook book = new RuleBook(Texts.beside(StandardRules.class, name));
        declarations.accept(book);
        rules.addAll(book.rules());
    }
}
