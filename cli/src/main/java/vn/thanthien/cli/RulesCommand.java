package vn.thanthien.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.law.LawTable;
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

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Mã của một quy tắc, ví dụ TTHC-02.")
    private @Nullable String id;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = StandardRules.all().stream().map(Rule::info).toList();
        StringBuilder text = new StringBuilder();
        if (id == null) {
            list(rules, text);
        } else {
            show(find(id, rules), text);
        }
        session.out().print(text);
        return 0;
    }

    private static RuleInfo find(String id, List<RuleInfo> rules) {
        Optional<RuleInfo> rule =
                rules.stream().filter(r -> r.id().equalsIgnoreCase(id)).findFirst();
        return rule.orElseThrow(() -> {
            List<String> known = rules.stream().map(RuleInfo::id).toList();
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

    private void show(RuleInfo rule, StringBuilder text) {
        Language language = session.language();
        Lines.append(text, rule.id() + "  " + rule.severity().label().in(language) + "  ", rule.truth(language));
        int length = Math.max(
                Words.in(language, "label.remedy").length(),
                Words.in(language, "label.citation").length());
        Lines.append(
                text, "    " + Lines.padded(Words.in(language, "label.remedy"), length + 1), rule.remedy(language));
        // no day is given: what is in force still
        List<Citation> citations = rule.citationRoles().stream()
                .flatMap(role -> LawTable.shipped().cite(role, Optional.empty()).stream())
                .toList();
        if (!citations.isEmpty()) {
            Lines.append(
                    text,
                    "    " + Lines.padded(Words.in(language, "label.citation"), length + 1),
                    citations.stream().map(c -> c.text().in(language)).collect(Collectors.joining("; ")));
        }
    }
}
