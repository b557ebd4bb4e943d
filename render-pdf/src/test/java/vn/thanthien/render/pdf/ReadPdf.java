package vn.thanthien.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as others read it: by its structure, and by what stands where on its pages. */
final class ReadPdf {

    /** A letter on a page. */
    record Letter(String text, float x, float y, float width, float size, String font) {}

    /** An element of the structure. */
    record Element(String type, PDStructureElement source, String text) {}

    private final PDDocument file;
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private ReadPdf(PDDocument file) throws IOException {
        this.file = file;
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> texts.put(content.getMCID(), text(content)));
            marked.put(page, texts);
        }
        walk(file.getDocumentCatalog().getStructureTreeRoot());
    }

    static ReadPdf of(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new ReadPdf(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private String walk(PDStructureNode node) {
        StringBuilder all = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int place = elements.size();
                String text = walk(element);
                elements.add(place, new Element(element.getStructureType(), element, text));
                all.append(text).append(isInline(element) ? "" : "\n");
            } else if (kid instanceof Integer mark) {
                all.append(text(((PDStructureElement) node).getPage(), mark));
            } else if (kid instanceof PDMarkedContentReference mark) {
                all.append(text(mark.getPage(), mark.getMCID()));
            }
        }
        return all.toString();
    }

    private static boolean isInline(PDStructureElement element) {
        return element.getStructureType().equals("Lbl");
    }

    private String text(PDPage page, int mark) {
        return Optional.ofNullable(marked.get(page))
                .map(texts -> texts.get(mark))
                .orElseThrow();
    }

    /** The elements in the order in which they are read. */
    List<Element> elements() {
        return elements;
    }

    List<Element> elements(String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }

    /** All words in the order in which they are read. */
    String words() {
        return ReadPdf.words(elements.get(0).text());
    }

    static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    PDDocument file() {
        return file;
    }

    /** What stands on each page, decoration and all. */
    static List<List<Letter>> letters(byte[] pdf) {
        List<List<Letter>> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                List<Letter> letters = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        letters.add(new Letter(
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getYDirAdj(),
                                at.getWidthDirAdj(),
                                at.getFontSizeInPt(),
                                at.getFont().getName()));
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(file);
                pages.add(letters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
