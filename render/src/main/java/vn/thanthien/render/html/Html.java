package vn.thanthien.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.core.profile.FirstLineIndent;
import vn.thanthien.core.profile.LayoutMeasure;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;
import vn.thanthien.render.internal.BoardLetters;

/**
 * Writes a document as one page of HTML (trang HTML): headings, tables with header cells and the language marked for
 * screen readers, no script, nothing fetched from elsewhere; printed, it has the form of Nghị định 30/2020/NĐ-CP. The same
 * document gives the same bytes.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Html {

    private static final String STYLE = style();

    private Html() {}

    /** What the content is made of; weaker than rules on classes, such as the one that centres parts. */
    private static final String CONTENT = "main > p, main > h2, main > h3, main > h4, main > h5, "
            + "section > p:not(:where(.reference)), section > h2:where(.part), section > h3, section > h4, section > h5";

    /** The rule that sets each measure that the decree leaves open, but for margins, which are those of the page. */
    private static final Map<LayoutMeasure, String> OPEN = open();

    private static Map<LayoutMeasure, String> open() {
        Map<LayoutMeasure, String> sizes = new EnumMap<>(LayoutMeasure.class);
        sizes.put(LayoutMeasure.NATIONAL_TITLE_SIZE, ".nation .title { font-size: %dpt }");
        sizes.put(LayoutMeasure.MOTTO_SIZE, ".motto { font-size: %dpt }");
        sizes.put(LayoutMeasure.ORGAN_SIZE, ".managing, .issuing { font-size: %dpt }");
        sizes.put(LayoutMeasure.DATELINE_SIZE, ".dateline { font-size: %dpt }");
        sizes.put(LayoutMeasure.TYPE_SIZE, "h1 .type { font-size: %dpt }");
        sizes.put(LayoutMeasure.SUBJECT_SIZE, "h1 .subject { font-size: %dpt }");
        sizes.put(LayoutMeasure.BODY_SIZE, CONTENT + ", .addressees p { font-size: %dpt }");
        sizes.put(LayoutMeasure.SIGNATURE_SIZE, ".signature p { font-size: %dpt }");
        sizes.put(
                LayoutMeasure.ANNEX_SIZE,
                ".annex .reference, .annex h2 { font-size: %dpt } .annex h2::first-line { font-size: 14pt }");
        sizes.put(LayoutMeasure.PAGE_NUMBER_SIZE, "@page { @top-center { font-size: %dpt } }");
        sizes.put(LayoutMeasure.PARAGRAPH_SPACING, CONTENT + " { margin-bottom: %dpt }");
        // a percentage of single spacing as Times sets it
        sizes.put(LayoutMeasure.LINE_SPACING, CONTENT + " { line-height: calc(1.15 * %d%%) }");
        return sizes;
    }

    private static String style() {
        try (InputStream in = Html.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("no page.css beside " + Html.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to, in UTF-8; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, List.of(), out);
    }

    /**
     * Writes a document with remarks in its margin, each beside the part that it concerns.
     *
     * @param document the document
     * @param remarks the remarks, those that concern one part in the order in which they are shown
     * @param out where to, in UTF-8; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out)
            throws IOException {
        RemarkPlaces places =
                RemarkPlaces.of(remarks, learning -> new PageWriter(new Markup(), learning).write(document));
        Markup page = new Markup();
        page.verbatim("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .open("title")
                .text(document.title())
                .close("title")
                .verbatim("\n<style>\n")
                .verbatim(paper(document))
                .verbatim(STYLE)
                .verbatim(chosen(document.layout()))
                .verbatim("</style>\n</head>\n<body>\n");
        String form = document.header().form().name().toLowerCase(Locale.ROOT);
        page.open("main", "class", remarks.isEmpty() ? form : form + " remarked")
                .line();
        new PageWriter(page, places).write(document);
        page.close("main").verbatim("\n</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Paper and margins in millimetres, as the document has them; each annex counts its own pages. */
    private static String paper(AdministrativeDocument document) {
        PageSetup page = document.page();
        StringBuilder rules = new StringBuilder();
        rules.append("@page { ").append(sheet(page)).append(" }\n");
        rules.append(":root { --text: ").append(page.textWidth()).append("mm }\n");
        if (document.header().form() == DocumentForm.BOARD) {
            rules.append(".board table { font-size: ")
                    .append(BoardLetters.of(document).points())
                    .append("pt }\n");
        }
        for (int i = 0; i < document.annexes().size(); i++) {
            String name = "annex" + i;
            String own = sheet(document.annexes().get(i).page().orElse(page));
            rules.append("@page ").append(name).append(" { ").append(own);
            rules.append("; counter-increment: page 0 ").append(name);
            rules.append("; @top-center { content: counter(").append(name).append(", after-first) } }\n");
            rules.append('.').append(name).append(" { page: ").append(name).append(" }\n");
        }
        return rules.toString();
    }

    /** What a layout sets otherwise than the usual style, which stands before it. */
    private static String chosen(DocumentLayout layout) {
        StringBuilder rules = new StringBuilder();
        OPEN.forEach((measure, rule) -> chosen(layout, measure)
                .ifPresent(points ->
                        rules.append(String.format(Locale.ROOT, rule, points)).append('\n')));
        if (layout.indent() == FirstLineIndent.CM_1) {
            rules.append(CONTENT).append(" { text-indent: 1cm }\n");
        }
        return rules.toString();
    }

    private static Optional<Integer> chosen(DocumentLayout layout, LayoutMeasure measure) {
        return Optional.of(layout.of(measure)).filter(value -> value != measure.usual());
    }

    private static String sheet(PageSetup page) {
        return "size: " + page.width() + "mm " + page.height() + "mm; margin: " + page.top() + "mm " + page.right()
                + "mm " + page.bottom() + "mm " + page.left() + "mm";
    }
}
