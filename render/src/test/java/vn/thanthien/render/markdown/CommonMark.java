package vn.thanthien.render.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.internal.PlainCharacters;

/** Our Markdown as a parser reads it that knows nothing of us. */
final class CommonMark {

    /** All that our documents are made of: no link, picture, code, quotation or HTML. */
    private static final Set<Class<? extends Node>> OURS = Set.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            Text.class,
            StrongEmphasis.class,
            Emphasis.class,
            HardLineBreak.class,
            BulletList.class,
            ListItem.class,
            ThematicBreak.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class,
            FootnoteReference.class,
            FootnoteDefinition.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    private final List<Node> nodes = new ArrayList<>();

    private CommonMark(Node document) {
        gather(document);
    }

    static CommonMark of(AdministrativeDocument document, List<Remark> remarks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Markdown.write(document, remarks, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonMark(PARSER.parse(out.toString(StandardCharsets.UTF_8)));
    }

    private void gather(Node node) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            gather(child);
        }
    }

    /** The nodes of a kind, in the order of the page. */
    <T extends Node> List<T> all(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What is markup though we write none such. */
    List<Node> strange() {
        return nodes.stream()
                .filter(node -> !OURS.contains(node.getClass()))
                .filter(node -> !isLineBreakInCell(node))
                .toList();
    }

    private static boolean isLineBreakInCell(Node node) {
        boolean inCell = false;
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            inCell |= around instanceof TableCell;
        }
        return inCell && node instanceof HtmlInline html && html.getLiteral().equals("<br>");
    }

    /** The words of a node, with one blank wherever there is room between them. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        append(node, words);
        return spaced(words.toString());
    }

    private static void append(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof HardLineBreak || node instanceof HtmlInline) {
            words.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            append(child, words);
            if (child instanceof Paragraph) {
                words.append(' ');
            }
        }
    }

    /** What a reader of the page should see of words of a user. */
    static String seen(String text) {
        return spaced(PlainCharacters.of(text));
    }

    /** The same of words of ours and theirs; an empty blank is dots. */
    static String seen(Phrase words) {
        return spaced(PlainCharacters.of(words));
    }

    private static String spaced(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : Character.toString(c))
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .strip();
    }
}
