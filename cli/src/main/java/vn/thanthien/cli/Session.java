package vn.thanthien.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Language;

/** One run of the command: its streams, and the language in which it speaks. */
final class Session {

    private static final String OPTION = "--lang";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;
    private final Bar bar;
    private final @Nullable String asked;

    /** When a bar may grow on the stream of messages. */
    enum Bar {
        /** Never: no terminal. */
        NEVER,
        /** When no results are printed, which go to the same terminal. */
        WHEN_QUIET,
        /** Always: the results go elsewhere. */
        ALWAYS
    }

    /** The language is looked up before the arguments are understood: what is wrong with them is told in it, too. */
    Session(String[] args, InputStream in, PrintStream out, PrintStream err, boolean colours, Bar bar) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.bar = bar;
        this.asked = asked(args);
    }

    private static @Nullable String asked(String[] args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return args[i].substring(OPTION.length() + 1);
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return null;
    }

    /** Returns the language asked for; Vietnamese if none or an unknown one is. */
    Language language() {
        return Language.ENGLISH.tag().equals(asked) ? Language.ENGLISH : Language.VIETNAMESE;
    }

    /** Returns whether a language is asked for; programs get both if none is. */
    boolean isLanguageAsked() {
        return asked != null;
    }

    /**
     * Checks that the language asked for is known.
     *
     * @throws RefusedException if it is not
     */
    void checkLanguage() {
        if (asked != null && !asked.equals(language().tag())) {
            throw RefusedException.of("use.choice", OPTION, "vi, en", asked);
        }
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Returns whether the output is a terminal that may show colours. */
    boolean colours() {
        return colours;
    }

    /** Returns whether a bar shows how far a long run has come. */
    boolean showsProgress(boolean quiet) {
        return bar == Bar.ALWAYS || (bar == Bar.WHEN_QUIET && quiet);
    }

    /** Prints one line of result. */
    void print(String line) {
        out.print(line);
        // not println: the same output on every system
        out.print('\n');
    }

    /** Prints one line to the people who ran the command. */
    void tell(String message) {
        err.print("thanthien: " + Lines.plain(message));
        err.print('\n');
    }
}
