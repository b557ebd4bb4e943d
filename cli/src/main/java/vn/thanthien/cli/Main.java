package vn.thanthien.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import vn.thanthien.core.language.Language;

/** The {@code thanthien} command. */
@Command(
        name = "thanthien",
        synopsisHeading = "Cách dùng: ",
        synopsisSubcommandLabel = "LỆNH",
        descriptionHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        commandListHeading = "%nLệnh:%n",
        footerHeading = "%nVí dụ:%n",
        description =
                "Báo cáo, kế hoạch thực hiện mô hình \"Chính quyền thân thiện, vì Nhân dân phục vụ\" của xã, phường.",
        footer = {
            "  thanthien check bao-cao.json",
            "  thanthien check bao-cao.json --lang en --format json",
            "  thanthien check *.json --quiet",
            "  thanthien render bao-cao.json -o bao-cao.docx",
            "  thanthien form --list",
            "  thanthien rules TTHC-02",
            "",
            "Mã thoát: 0 đạt yêu cầu; 1 cần xem lại; 2 đầu vào không đọc được hoặc dùng sai lệnh; 3 chưa kết luận được."
        })
public final class Main {

    /** Unreadable input, wrong use, output that cannot be written. */
    static final int REFUSED = 2;

    private static final int HELP_WIDTH = 100;

    // the session looks it up; it stands here so that every command takes it and its help tells of it
    @SuppressWarnings("unused")
    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            completionCandidates = Choices.Languages.class,
            scope = ScopeType.INHERIT,
            description = "Ngôn ngữ của kết quả và thông báo; mặc định là vi.")
    private String language = Language.VIETNAMESE.tag();

    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @SuppressWarnings("unused")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Hiện phiên bản.")
    private boolean version;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // not System.out: its charset is that of the surroundings
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(new Session(args, System.in, out, err, isTerminal(), bar()), args));
    }

    /**
     * Runs the command.
     *
     * @param args the arguments
     * @param in what is read for the file name {@code -}
     * @param out where results go; it stays open
     * @param err where messages go; it stays open
     * @return the exit code: 0 acceptable, 1 needs review, 2 unreadable input or wrong use, 3 undetermined
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(new Session(args, in, out, err, false, Session.Bar.NEVER), args);
    }

    private static int run(Session session, String[] args) {
        int code;
        try {
            code = execute(commandLine(session), session, args);
        } catch (RefusedException e) {
            code = refuse(session, e);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            code = refuse(session, RefusedException.of("defect", e.getClass().getName()));
        }
        // checkError flushes
        if (session.out().checkError()) {
            code = refuse(session, RefusedException.of("output.lost"));
        }
        session.err().flush();
        return code;
    }

    private static int execute(CommandLine command, Session session, String[] args) throws Exception {
        ParseResult parsed;
        try {
            parsed = command.parseArgs(args);
        } catch (ParameterException e) {
            throw WrongUse.explain(e);
        }
        session.checkLanguage();
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandSpec asked = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            session.out().print(asked.commandLine().getUsageMessage());
            return 0;
        }
        if (parsed.isVersionHelpRequested()) {
            String version = Main.class.getPackage().getImplementationVersion();
            session.print("thanthien " + (version == null ? "(development)" : version));
            return 0;
        }
        if (asked.userObject() instanceof Callable<?> task) {
            return (int) task.call();
        }
        throw RefusedException.of(
                "use.noCommand", String.join(", ", asked.subcommands().keySet()));
    }

    private static int refuse(Session session, RefusedException e) {
        e.problems().forEach(problem -> session.tell(problem.in(session.language())));
        return REFUSED;
    }

    private static CommandLine commandLine(Session session) {
        return new CommandLine(new Main())
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("render", new RenderCommand(session))
                .addSubcommand("form", new FormCommand(session))
                .addSubcommand("read", new ReadCommand(session))
                .addSubcommand("rules", new RulesCommand(session))
                .addSubcommand("profile", new ProfileCommand(session))
                .addSubcommand("completion", new CompletionCommand(session))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    /** The launcher knows of each stream whether it is a terminal, which Java does not tell. */
    private static Session.Bar bar() {
        return switch (System.getProperty("thanthien.bar", "")) {
            case "always" -> Session.Bar.ALWAYS;
            case "quiet" -> Session.Bar.WHEN_QUIET;
            default -> Session.Bar.NEVER;
        };
    }

    @SuppressWarnings("SystemConsoleNull") // up to Java 21 it is null; from 22 on, the console itself is asked
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"))
                && isTerminal(console);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
