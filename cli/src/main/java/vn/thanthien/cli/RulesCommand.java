package vn.thanthien.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Language;
import vn.thanthien.rules.RuleDescription;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** Lists the rules, or shows one of them. */
@Command(
        name = "rules",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = "Liệt kê các quy tắc kiểm tra, hoặc cho xem một quy tắc.",
        footer = {"  thanthien rules", "  thanthien rules TTHC-02 --lang en"})
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            completionCandidates = Choices.Rules.class,
            description = "Mã của một quy tắc, ví dụ TTHC-02.")
    private @Nullable String id;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Rule> rules = StandardRules.all();
        StringBuilder text = new StringBuilder();
        if (id == null) {
            list(rules.stream().map(Rule::info).toList(), text);
        } else {
            show(find(id, rules), text);
        }
        session.out().print(text);
        return 0;
    }

    private static Rule find(String id, List<Rule> rules) {
        Optional<Rule> rule =
                rules.stream().filter(r -> r.info().id().equalsIgnoreCase(id)).findFirst();
        return rule.orElseThrow(() -> {
            List<String> known = rules.stream().map(r -> r.info().id()).toList();
            return RefusedException.of("rule.unknown", id, Words.hint(id, known));
        });
    }

    private void list(List<RuleInfo> rules, StringBuilder text) {
        Language language = session.language();
        int idLength = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        int severityLength = rules.stream()
                .mapToInt(r -> r.severity().label().in(language).length())
                .max()
                .orElse(0);
        for (RuleInfo rule : rules) {
            String lead = Lines.padded(rule.id(), idLength + 2)
                    + Lines.padded(rule.severity().label().in(language), severityLength + 2);
            Lines.append(text, lead, rule.truth(language));
        }
    }

    private void show(Rule rule, StringBuilder text) {
        Language language = session.language();
        RuleDescription description = RuleDescription.of(rule, language);
        Lines.append(text, rule.info().id() + "  ", description.truth());
        int length = description.lines().stream()
                .mapToInt(line -> line.label().length())
                .max()
                .orElse(0);
        description
                .lines()
                .forEach(line -> Lines.append(text, "    " + Lines.padded(line.label(), length + 1), line.text()));
        for (RuleDescription.Line example : description.examples()) {
            Lines.append(text, "    ", example.label());
            example.text().lines().forEach(line -> Lines.append(text, "        ", line));
        }
    }
}
