package vn.thanthien.rules.extension;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Texts;
import vn.thanthien.rules.RuleSet;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

/** Rule sets as a third party brings them; the service file of the tests names each. */
public final class SampleSets {

    private static final Bilingual SAID = new Bilingual("Số thôn là {0}.", "The number of villages is {0}.");

    private SampleSets() {}

    private static Texts words(String id) {
        return Texts.of(
                id, Map.of(id + ".truth", SAID, id + ".remedy", SAID, id + ".expected", SAID, id + ".actual", SAID));
    }

    private record Sample(RuleInfo info, BiConsumer<Subject, Evaluation> body) implements Rule {

        static Sample of(String id, BiConsumer<Subject, Evaluation> body) {
            return new Sample(RuleInfo.of(id, Severity.ERROR, List.of(), words(id)), body);
        }

        @Override
        public boolean speaksOf(Subject subject) {
            return true;
        }

        @Override
        public void check(Subject subject, Evaluation evaluation) {
            body.accept(subject, evaluation);
        }
    }

    private static Evaluation.Breach breach(Evaluation run) {
        return run.breach(Place.of("/locality", "locality", run.rule().phrase("truth", 1L)))
                .expected(1L)
                .actual(2L);
    }

    /** One rule that always finds something. */
    public static final class Sound implements RuleSet {

        @Override
        public String id() {
            return "sound";
        }

        @Override
        public String version() {
            return "7";
        }

        @Override
        public List<Rule> rules() {
            return List.of(Sample.of("SND-01", (subject, run) -> breach(run).add()));
        }
    }

    /** One rule for each way in which a rule breaks. */
    public static final class Broken implements RuleSet {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Rule> rules() {
            Rule unwilling = new Rule() {
                @Override
                public RuleInfo info() {
                    return RuleInfo.of("BRK-05", Severity.ERROR, List.of(), words("BRK-05"));
                }

                @Override
                public boolean speaksOf(Subject subject) {
                    throw new UnsupportedOperationException("personal: " + subject.document());
                }

                @Override
                public void check(Subject subject, Evaluation evaluation) {}
            };
            return List.of(
                    Sample.of("BRK-01", (subject, run) -> {
                        breach(run).add();
                        throw new IllegalStateException("personal: " + subject.document());
                    }),
                    Sample.of("BRK-02", (subject, run) -> endless(0)),
                    // no such wording
                    Sample.of("BRK-03", (subject, run) -> breach(run).note(1L).add()),
                    Sample.of("BRK-04", (subject, run) -> {
                        throw new NoSuchMethodError("of another version");
                    }),
                    unwilling,
                    new Sample(
                            RuleInfo.of("BRK-06", Severity.ERROR, List.of("no-such-role"), words("BRK-06")),
                            (subject, run) -> run.holds()));
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int endless(int depth) {
            return endless(depth + 1) + 1;
        }
    }

    /** A rule under the id of a standard one. */
    public static final class Clashing implements RuleSet {

        @Override
        public String id() {
            return "clashing";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Rule> rules() {
            return List.of(StandardRules.all().get(0));
        }
    }

    /** A rule whose id has another form. */
    public static final class Misnamed implements RuleSet {

        @Override
        public String id() {
            return "misnamed";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Rule> rules() {
            return List.of(Sample.of("Rule one", (subject, run) -> run.holds()));
        }
    }

    /** A rule without its words. */
    public static final class Wordless implements RuleSet {

        @Override
        public String id() {
            return "wordless";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Sample(
                    RuleInfo.of("WRD-01", Severity.INFO, List.of(), words("WRD-02")), (subject, run) -> run.holds()));
        }
    }
}
