package vn.thanthien.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;

/** Puts the pages into a file with all that PDF/A-2a and PDF/UA-1 ask for beside them. Not thread-safe. */
final class PdfFile {

    private static final float VERSION = 1.7f;
    private static final int ID_LENGTH = 16;
    private static final int NUMBER_HALF_POINTS = 26;

    private final PDDocument file;
    private final PdfFonts fonts;
    private final EmbeddedFonts embedded;
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary structure = new COSDictionary();
    private final COSArray marks = new COSArray();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));

    private PdfFile(PDDocument file, PdfFonts fonts) {
        this.file = file;
        this.fonts = fonts;
        this.embedded = new EmbeddedFonts(file, fonts);
    }

    static byte[] bytes(AdministrativeDocument document, List<Remark> remarks, PdfFonts fonts) throws IOException {
        WordFile word = WordFile.of(document, remarks);
        try (PDDocument file = new PDDocument()) {
            PdfFile pdf = new PdfFile(file, fonts);
            pdf.pages(word);
            Metadata.of(document).put(file);
            pdf.identify(word);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private void pages(WordFile word) throws IOException {
        Tag root = Tag.root(structure);
        for (Section section : new BodyReader(word, fonts, root).sections()) {
            for (Pages.Page page : Pages.of(section)) {
                page(page);
            }
        }
        resources.setItem(COSName.FONT, embedded.finished());
        resources.setItem(COSName.COLORSPACE, grey());
        structure(root);
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("StructTreeRoot"), structure);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), viewer);
        file.getDocumentCatalog().setDocumentOutline(outline);
        file.getDocument().setVersion(VERSION);
    }

    private void page(Pages.Page page) throws IOException {
        Section section = page.section();
        Canvas canvas = new Canvas(embedded, section.height());
        PDPage sheet = new PDPage(new PDRectangle(points(section.width()), points(section.height())));
        file.addPage(sheet);
        for (Pages.Placed placed : page.strips()) {
            canvas.decorate(placed.repeated());
            if (placed.strip() instanceof LineStrip line) {
                line.bookmark().ifPresent(bookmark -> enter(bookmark, sheet, section.height() - placed.top()));
            }
            placed.strip().draw(canvas, section.left(), placed.top());
        }
        if (page.number() > 1) {
            pageNumber(canvas, page);
        }
        COSStream content = new COSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.content());
        }
        COSDictionary dictionary = sheet.getCOSObject();
        dictionary.setItem(COSName.CONTENTS, content);
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setInt(COSName.STRUCT_PARENTS, marks.size() / 2);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSArray elements = new COSArray();
        for (int i = 0; i < canvas.marks().size(); i++) {
            Tag tag = canvas.marks().get(i);
            tag.mark(dictionary, i);
            elements.add(tag.element());
        }
        marks.add(COSInteger.get(marks.size() / 2L));
        marks.add(elements);
    }

    private static float points(long millipoints) {
        return millipoints / 1000f;
    }

    /** In the middle of the top margin; the first page of a section has none. */
    private void pageNumber(Canvas canvas, Pages.Page page) {
        Section section = page.section();
        FontFile font = fonts.file(Cut.REGULAR);
        String number = Integer.toString(page.number());
        long width = font.width(number) * NUMBER_HALF_POINTS / 2;
        long x = section.left() + (section.textWidth() - width) / 2;
        canvas.pageNumber(
                number, NUMBER_HALF_POINTS, x, section.number() + (long) font.ascent() * NUMBER_HALF_POINTS / 2);
    }

    private void enter(Bookmark bookmark, PDPage page, long height) {
        while (open.size() > bookmark.level()) {
            open.pop();
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) (height / 1000));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(place);
        open.element().addLast(item);
        open.push(item);
    }

    private void structure(Tag root) {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, marks);
        structure.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        structure.setItem(COSName.K, root.element());
        structure.setItem(COSName.getPDFName("ParentTree"), parents);
        structure.setInt(COSName.getPDFName("ParentTreeNextKey"), marks.size() / 2);
    }

    /** Grey as a colour that does not depend on the device, so that no colour profile is needed. */
    private static COSDictionary grey() {
        COSDictionary calibration = new COSDictionary();
        COSArray white = new COSArray();
        white.setFloatArray(new float[] {0.9505f, 1f, 1.089f});
        calibration.setItem(COSName.WHITE_POINT, white);
        calibration.setItem(COSName.GAMMA, new org.apache.pdfbox.cos.COSFloat(2.2f));
        COSArray space = new COSArray(List.of(COSName.CALGRAY, calibration));
        COSDictionary spaces = new COSDictionary();
        spaces.setItem(COSName.getPDFName("DefaultGray"), space);
        return spaces;
    }

    /** An id of what is in the file, where others take the time. */
    private void identify(WordFile word) {
        MessageDigest digest = Digests.sha256();
        word.contents().forEach(digest::update);
        for (Cut cut : Cut.values()) {
            digest.update(fonts.file(cut).digest());
        }
        COSString id = new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH), true);
        file.getDocument().setDocumentID(new COSArray(new ArrayList<>(List.of(id, id))));
    }
}
