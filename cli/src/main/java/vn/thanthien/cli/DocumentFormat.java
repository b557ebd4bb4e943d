package vn.thanthien.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.render.html.Html;
import vn.thanthien.render.markdown.Markdown;
import vn.thanthien.render.pdf.Pdf;
import vn.thanthien.render.pdf.UnprintableTextException;
import vn.thanthien.render.text.PlainText;

/** The formats in which documents are written, told apart by the extension of the file; the usual one first. */
enum DocumentFormat {
    DOCX(".docx", Docx::write),
    PDF(".pdf", Pdf::write),
    HTML(".html", Html::write),
    MARKDOWN(".md", Markdown::write),
    TEXT(".txt", PlainText::write);

    /** How the help names a file of any format. */
    static final String NAMED = "OUT.docx|.pdf|.html|.md|.txt";

    @FunctionalInterface
    private interface Writer {
        void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out) throws IOException;
    }

    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
    private final Writer writer;

    DocumentFormat(String extension, Writer writer) {
        this.extension = extension;
        this.writer = writer;
    }

    static List<String> extensions() {
        return Stream.of(values()).map(format -> format.extension).toList();
    }

    /** A file to be written, and the format that its name asks for. */
    record Target(Path path, DocumentFormat format) {

        /**
         * Writes the document, as a whole or not at all.
         *
         * @throws RefusedException if the file cannot be written, or the format has no letters for the document
         */
        void write(AdministrativeDocument document, List<Remark> remarks) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                format.writer.write(document, remarks, bytes);
            } catch (UnprintableTextException e) {
                throw RefusedException.of(
                        "render.unprintable",
                        path,
                        new Bilingual(e.message(Language.VIETNAMESE), e.message(Language.ENGLISH)));
            } catch (IOException e) {
                throw new UncheckedIOException("an array in memory can always be written", e);
            }
            Output.write(path, bytes.toByteArray());
        }
    }

    /**
     * Returns where a document is written, and how.
     *
     * @param name the name given with the option -o, if any
     * @param command the command, for the message
     * @throws RefusedException if no name is given, or one of another format, or no file can be written there
     */
    static Target target(@Nullable String name, String command) {
        Path path = Output.target(name, command, extensions());
        String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
        return new Target(
                path,
                Stream.of(values())
                        .filter(format -> lower.endsWith(format.extension))
                        .findFirst()
                        .orElseThrow());
    }
}
