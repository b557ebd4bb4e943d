package vn.thanthien.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.thanthien.core.finding.Phrase;

/** Tells in the words of the command what the parser of the arguments stumbled over. */
final class WrongUse {

    private WrongUse() {}

    static RefusedException explain(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        List<Phrase> problems = new ArrayList<>();
        if (e instanceof UnmatchedArgumentException unmatched) {
            problems.addAll(unmatched(unmatched.getUnmatched(), command));
        } else if (e instanceof MissingParameterException missing) {
            missing.getMissing().forEach(argument -> problems.add(missing(argument, command)));
        } else if (e instanceof OverwrittenOptionException twice) {
            problems.add(Words.phrase("use.twice", name(twice.getOverwritten())));
        }
        if (problems.isEmpty()) {
            problems.add(Words.phrase("use.other", command.qualifiedName(), String.valueOf(e.getMessage())));
        }
        return new RefusedException(problems);
    }

    /** An option or a command that is not known makes what follows it unexpected too: only the former is told. */
    private static List<Phrase> unmatched(List<String> arguments, CommandSpec command) {
        if (command.parent() == null && !arguments.get(0).startsWith("-")) {
            return List.of(command(arguments.get(0), command));
        }
        List<Phrase> options = arguments.stream()
                .filter(argument -> argument.startsWith("-"))
                .map(argument -> option(argument, command))
                .toList();
        return options.isEmpty()
                ? arguments.stream()
                        .map(argument -> Words.phrase("use.argument", argument, command.qualifiedName()))
                        .toList()
                : options;
    }

    private static Phrase option(String argument, CommandSpec command) {
        int value = argument.indexOf('=');
        String name = value < 0 ? argument : argument.substring(0, value);
        return Words.phrase(
                "use.option", name, Words.hint(name, command.optionsMap().keySet()), command.qualifiedName());
    }

    private static Phrase command(String argument, CommandSpec root) {
        return Words.phrase(
                "use.command",
                argument,
                Words.hint(argument, root.subcommands().keySet()),
                String.join(", ", root.subcommands().keySet()));
    }

    private static Phrase missing(ArgSpec argument, CommandSpec command) {
        return argument.isOption()
                ? Words.phrase("use.value", name(argument), argument.paramLabel())
                : Words.phrase("use.missing", argument.paramLabel(), command.qualifiedName());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
