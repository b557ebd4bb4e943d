package vn.thanthien.cli;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the names of commands and options, and what they may be given. */
@Command(
        name = "completion",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        description = "In đoạn mã để bash hoặc zsh gợi ý lệnh, tùy chọn và giá trị của tùy chọn khi bấm phím Tab.",
        footer = {"  source <(thanthien completion)"})
final class CompletionCommand implements Callable<Integer> {

    /** Would keep the shell from offering files where none of our words fits; most arguments are files. */
    private static final Pattern NO_FILES = Pattern.compile("(?m)^.*compopt \\+o default\\n+");

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        session.out().print(NO_FILES.matcher(script).replaceAll(""));
        return 0;
    }
}
