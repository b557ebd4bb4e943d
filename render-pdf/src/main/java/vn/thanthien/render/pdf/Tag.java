package vn.thanthien.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure by which a document is read aloud: a heading, a paragraph, a table cell. */
final class Tag {

    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName MARK = COSName.getPDFName("MCID");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName OWNER = COSName.O;

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();

    private Tag(COSDictionary parent, String type) {
        element.setItem(COSName.TYPE, ELEMENT);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    /** The element that holds all others. */
    static Tag root(COSDictionary tree) {
        return new Tag(tree, "Document");
    }

    /** A new element within this one, after those that are there. */
    Tag child(String type) {
        Tag child = new Tag(element, type);
        kids.add(child.element);
        return child;
    }

    /** Says that it is the header of columns. */
    Tag headsColumns() {
        table().setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
        return this;
    }

    /** Says how many columns and rows it covers. */
    Tag covers(int columns, int rows) {
        if (columns > 1) {
            table().setInt(COSName.getPDFName("ColSpan"), columns);
        }
        if (rows > 1) {
            table().setInt(COSName.getPDFName("RowSpan"), rows);
        }
        return this;
    }

    private COSDictionary table() {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setItem(OWNER, TABLE);
            element.setItem(COSName.A, attributes);
        }
        return attributes;
    }

    /** Takes up what is marked with a number on a page. */
    void mark(COSDictionary page, int number) {
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, page);
        }
        if (element.getCOSDictionary(COSName.PG) == page) {
            kids.add(COSInteger.get(number));
            return;
        }
        COSDictionary marked = new COSDictionary();
        marked.setDirect(true);
        marked.setItem(COSName.TYPE, MARKED);
        marked.setItem(COSName.PG, page);
        marked.setInt(MARK, number);
        kids.add(marked);
    }

    COSDictionary element() {
        return element;
    }
}
