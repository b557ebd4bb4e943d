package vn.thanthien.cli;

import java.io.InputStream;
import java.io.PrintStream;
import vn.thanthien.core.language.Language;

/** One run of the command: its streams, and the language in which it speaks. */
final class Session {

    private static final String OPTION = "--lang";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;
    private final String asked;

    /** The language is looked up before the arguments are understood: what is wrong with them is told in it, too. */
    Session(String[] args, InputStream in, PrintStream out, PrintStream err, boolean colours) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.asked = asked(args);
    }

    private static String asked(String[] args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return args[i].substring(OPTION.length() + 1);
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return Language.VIETNAMESE.tag();
    }

    /** Returns the language asked for; Vietnamese if none or an unknown one is. */
    Language language() {
        return asked.equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.VIETNAMESE;
    }

    /**
     * Checks that the language asked for is known.
     *
     * @throws RefusedException if it is not
     */
    void checkLanguage() {
        if (!asked.equals(language().tag())) {
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
