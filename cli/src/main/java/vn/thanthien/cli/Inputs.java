package vn.thanthien.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.finding.AcceptanceList;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.AcceptanceJson;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.json.UnitRegisterJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.locality.UnitRegister;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.form.FilledForm;
import vn.thanthien.render.form.Forms;
import vn.thanthien.render.form.UnreadableFormException;
import vn.thanthien.rules.Checker;

/** Finds and reads what the command is given: files, and the profile that goes with them. */
final class Inputs {

    /** The file name that stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String DEFAULT_PROFILE = "thanh-hoa-5-3-4";
    private static final String PROFILE_FILE = ".json";

    private Inputs() {}

    /** One byte more than the library accepts: what is longer is refused by it, and never held whole. */
    private static final int MOST_BYTES = Limits.BYTES + 1;

    /** A document with the bytes that it was read from, in which places are found again. */
    static final class Given {

        private final String file;
        private final OfficialDocument document;
        private final byte[] bytes;

        private Given(String file, OfficialDocument document, byte[] bytes) {
            this.file = file;
            this.document = document;
            this.bytes = bytes;
        }

        /** Returns the document. */
        OfficialDocument document() {
            return document;
        }

        /** Returns the text of the document under its name. */
        JsonSource source() {
            return new JsonSource(name(file), bytes);
        }
    }

    /** Returns the last part of a file name, under which results tell of it. */
    static String name(String file) {
        Path name = path(file).getFileName();
        return name == null ? file : name.toString();
    }

    /**
     * Reads a list of accepted findings.
     *
     * @throws RefusedException if there is none that can be read
     */
    static AcceptanceList acceptances(String file) {
        return reading(file, () -> AcceptanceJson.read(existing(file)));
    }

    /**
     * Reads a register of units.
     *
     * @throws RefusedException if there is none that can be read
     */
    static UnitRegister units(String file) {
        return reading(file, () -> UnitRegisterJson.read(existing(file)));
    }

    /**
     * Reads a report that goes with the document.
     *
     * @param option the option that names it
     * @throws RefusedException if there is none that can be read
     */
    static Report report(String file, String option) {
        OfficialDocument document = reading(file, () -> DocumentJson.read(existing(file)));
        if (document instanceof Report report) {
            return report;
        }
        throw RefusedException.of("use.report", option, file);
    }

    /**
     * Reads a plan that goes with the document.
     *
     * @param option the option that names it
     * @throws RefusedException if there is none that can be read
     */
    static Plan plan(String file, String option) {
        OfficialDocument document = reading(file, () -> DocumentJson.read(existing(file)));
        if (document instanceof Plan plan) {
            return plan;
        }
        throw RefusedException.of("use.plan", option, file);
    }

    /**
     * Reads a filled form.
     *
     * @param asked the profile asked for; the one that the form names, if none is
     * @throws RefusedException if there is none that can be read
     */
    static FilledForm form(String file, @Nullable String asked, InputStream standardInput) {
        Optional<Profile> profile = Optional.ofNullable(asked).map(Inputs::profile);
        return reading(file, () -> {
            if (file.equals(STANDARD_INPUT)) {
                return form(standardInput, profile);
            }
            try (InputStream in = Files.newInputStream(existing(file))) {
                return form(in, profile);
            }
        });
    }

    private static FilledForm form(InputStream in, Optional<Profile> profile) throws IOException {
        return profile.isPresent() ? Forms.read(in, profile.get()) : Forms.read(in);
    }

    /**
     * Reads a report or a plan.
     *
     * @throws RefusedException if there is none that can be read
     */
    static Given read(String file, InputStream standardInput) {
        return reading(file, () -> {
            byte[] bytes = bytes(file, standardInput);
            try {
                return new Given(file, DocumentJson.read(bytes), bytes);
            } catch (UnreadableInputException e) {
                throw paper(bytes)
                        .map(paper -> RefusedException.of(
                                "file.paper", file, paper.getKind().code()))
                        .orElseThrow(() -> e);
            }
        });
    }

    /** What is no report may be a paper, for which another command is meant. */
    private static Optional<Paper> paper(byte[] bytes) {
        try {
            return Optional.of(PaperJson.read(bytes));
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a paper of the model.
     *
     * @throws RefusedException if there is none that can be read
     */
    static Paper paper(String file, InputStream standardInput) {
        return reading(file, () -> PaperJson.read(bytes(file, standardInput)));
    }

    /**
     * Returns the profile asked for, else the paper's own, else the default.
     *
     * @throws RefusedException if there is no such profile
     */
    static Profile profile(@Nullable String asked, Paper paper) {
        if (asked == null && paper.getProfile().isPresent()) {
            String own = paper.getProfile().get();
            if (!Profile.shippedIds().contains(own)) {
                throw unknown(own);
            }
            return Profile.shipped(own);
        }
        return profile(asked);
    }

    private static byte[] bytes(String file, InputStream standardInput) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return standardInput.readNBytes(MOST_BYTES);
        }
        try (InputStream in = Files.newInputStream(existing(file))) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    /** Reads something of a file. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(String file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnreadableInputException e) {
            throw new RefusedException(
                    e.problems().stream().map(p -> problem(file, p)).toList());
        } catch (UnreadableFormException e) {
            throw RefusedException.of(
                    "file.problem", file, new Bilingual(e.message(Language.VIETNAMESE), e.message(Language.ENGLISH)));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw RefusedException.of("file.missing", file, localeHint(file));
        } catch (AccessDeniedException e) {
            throw RefusedException.of("file.denied", file);
        } catch (IOException e) {
            throw RefusedException.of("file.unreadable", file, reason(e));
        }
    }

    private static Path existing(String file) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw RefusedException.of("file.directory", file);
        }
        return path;
    }

    private static Phrase problem(String file, InputProblem problem) {
        // both texts are made here, since Phrase would shorten what is not known to be bounded
        return Words.phrase(
                "file.problem",
                file,
                new Bilingual(problem.message(Language.VIETNAMESE), problem.message(Language.ENGLISH)));
    }

    /**
     * Returns the path of a file name.
     *
     * @throws RefusedException if the system knows no such names
     */
    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw RefusedException.of("file.name", file, localeHint(file));
        }
    }

    /**
     * Explains a file name that lost letters on its way: Java decodes arguments by the charset of the locale, and under
     * {@code LC_ALL=C} a Vietnamese letter becomes question marks.
     */
    static Object localeHint(String file) {
        String charset = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        return isUnicode(charset) || !hasLostLetters(file)
                ? new Bilingual("", "")
                : Words.phrase("file.locale", charset);
    }

    /** Returns whether letters of a name were lost under the locale, so that a file of another name would be written. */
    static boolean isGarbled(String file) {
        return hasLostLetters(file) && !isUnicode(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    private static boolean hasLostLetters(String file) {
        return file.chars().anyMatch(c -> c == '?' || c == '\ufffd' || c > '\u007f');
    }

    private static boolean isUnicode(String charset) {
        try {
            return Charset.forName(charset).name().toUpperCase(Locale.ROOT).startsWith("UTF-");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns the reason of the system, without the file name, which the message tells anyway. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getClass().getSimpleName();
    }

    /**
     * Returns the profile asked for, else the document's own, else the default.
     *
     * @throws RefusedException if there is no such profile
     */
    static Profile profile(@Nullable String asked, Given given) {
        if (asked == null && given.document().getProfile().isPresent()) {
            String own = given.document().getProfile().get();
            if (!Profile.shippedIds().contains(own)) {
                throw unknownOwn(own, given);
            }
            return Profile.shipped(own);
        }
        return profile(asked);
    }

    /**
     * Returns the profile asked for, a shipped one by its id or the user's own by its file, or the default if none is.
     *
     * @throws RefusedException if there is no such profile
     */
    static Profile profile(@Nullable String asked) {
        String id = asked == null ? DEFAULT_PROFILE : asked;
        if (id.endsWith(PROFILE_FILE)) {
            return ownProfile(id);
        }
        if (!Profile.shippedIds().contains(id)) {
            throw unknown(id);
        }
        return Profile.shipped(id);
    }

    private static Profile ownProfile(String file) {
        return reading(file, () -> {
            Profile profile = Profile.read(existing(file));
            // a profile may name rules that there are not: told now, as a fault of the file
            Checker.of(profile);
            return profile;
        });
    }

    private static RefusedException unknown(String id) {
        List<String> known = Profile.shippedIds();
        return RefusedException.of("profile.unknown", id, Words.hint(id, known), String.join(", ", known));
    }

    /** The place of the name in the file is told, as of every other fault of it. */
    private static RefusedException unknownOwn(String id, Given given) {
        List<String> known = Profile.shippedIds();
        InputProblem problem = new JsonSource("", given.bytes)
                .problem(
                        "/profile",
                        Words.phrase("profile.expected", String.join(", ", known), Words.hint(id, known))
                                .both(),
                        Words.phrase("profile.found", id).both());
        return new RefusedException(List.of(problem(given.file, problem)));
    }
}
