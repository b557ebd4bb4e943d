package vn.thanthien.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a file as a whole or not at all. */
final class Output {

    private Output() {}

    /**
     * Returns the file that the option -o names, links followed.
     *
     * @param name the name given, if any
     * @param command the command, for the message
     * @param extensions the extensions that it may have, the usual one first
     * @throws RefusedException if none is given, it has another extension or no file can be written there
     */
    static Path target(@Nullable String name, String command, List<String> extensions) {
        if (name == null) {
            throw RefusedException.of("use.missing", "-o OUT" + extensions.get(0), command);
        }
        if (extensions.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            throw RefusedException.of("render.extension", name, String.join(", ", extensions));
        }
        return target(name);
    }

    /**
     * Refuses to replace the file that is read.
     *
     * @throws RefusedException if both are the same file
     */
    static void refuseToOverwrite(String source, Path target) {
        try {
            if (!source.equals(Inputs.STANDARD_INPUT)
                    && Files.exists(target)
                    && Files.isSameFile(Inputs.path(source), target)) {
                throw RefusedException.of("render.same", source);
            }
        } catch (IOException e) {
            throw RefusedException.of("file.unwritable", target, Inputs.reason(e));
        }
    }

    private static Path target(String name) {
        if (Inputs.isGarbled(name)) {
            throw RefusedException.of("file.name", name, Inputs.localeHint(name));
        }
        try {
            Path path = Inputs.path(name);
            // a link stays a link, what it leads to is replaced
            Path target = Files.exists(path) ? path.toRealPath() : path;
            check(name, target);
            return target;
        } catch (IOException e) {
            throw RefusedException.of("file.unwritable", name, Inputs.reason(e));
        }
    }

    private static void check(String name, Path target) {
        Path parent = folder(target);
        if (Files.isDirectory(target)) {
            throw RefusedException.of("file.directory", name);
        }
        if (!Files.isDirectory(parent)) {
            throw RefusedException.of("file.noFolder", name, parent);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw RefusedException.of("file.special", name);
        }
        if (!Files.isWritable(Files.exists(target) ? target : parent)) {
            throw RefusedException.of("file.writeDenied", name);
        }
    }

    private static Path folder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    /**
     * Writes a file: first under a name of its own beside it, then moved to its place, so that no one ever sees a part.
     *
     * @throws RefusedException if it cannot be written; nothing is left behind then
     */
    static void write(Path target, byte[] content) {
        // not createTempFile: what that makes can be read by its owner only
        Path part =
                folder(target).resolve(".thanthien-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            try {
                Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (AccessDeniedException e) {
            throw RefusedException.of("file.writeDenied", target);
        } catch (IOException e) {
            throw RefusedException.of("file.unwritable", target, Inputs.reason(e));
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
