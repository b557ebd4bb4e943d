package vn.thanthien.render.form;

import java.util.List;
import java.util.Random;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What word processors do to a file when they save it. */
public enum Saving {
    /** Nothing: the file as the script left it. */
    AS_IS {
        @Override
        public FormFile apply(FormFile file) {
            return file;
        }
    },
    /** LibreOffice: tags, locks, hint marks and styles of words are gone, numbers are new, names stay. */
    LIBRE_OFFICE {
        @Override
        public FormFile apply(FormFile file) {
            for (String lost : List.of("tag", "lock", "showingPlcHdr", "rStyle")) {
                file.elements(lost).forEach(FormFile::remove);
            }
            Random numbers = new Random(1);
            for (Element id : file.elements("id")) {
                id.setAttributeNS(FormFile.WORD, "w:val", Integer.toString(numbers.nextInt(1 << 30)));
            }
            return file;
        }
    },
    /** Word: words are split into runs with marks of their own, with bookmarks and marks of spelling between them. */
    WORD {
        @Override
        public FormFile apply(FormFile file) {
            int number = 0;
            for (Element run : file.elements("r")) {
                number++;
                split(run, number);
            }
            return file;
        }
    },
    /** Track changes are on: what is there was inserted, and something was deleted beside it. */
    TRACKED {
        @Override
        public FormFile apply(FormFile file) {
            for (Element content : file.elements("sdtContent")) {
                List<Element> runs = FormFile.elements(content, "r");
                for (Element run : runs) {
                    Element inserted = FormFile.element(run, "ins");
                    run.getParentNode().replaceChild(inserted, run);
                    inserted.appendChild(FormFile.element(run, "smartTag")).appendChild(run);
                    Element deleted = FormFile.element(run, "del");
                    inserted.getParentNode().insertBefore(deleted, inserted);
                    deleted.appendChild(FormFile.element(run, "r"))
                            .appendChild(FormFile.element(run, "delText"))
                            .setTextContent("99");
                }
            }
            return file;
        }
    },
    /** Controls that are alone in their line stand around the line, those alone in their cell around the cell. */
    LIFTED {
        @Override
        public FormFile apply(FormFile file) {
            for (Element control : file.elements("sdt")) {
                Node paragraph = control.getParentNode();
                boolean alone = paragraph.getChildNodes().getLength() == 2
                        && "pPr".equals(paragraph.getFirstChild().getLocalName());
                if (alone) {
                    lift(control, paragraph);
                }
            }
            return file;
        }
    };

    /** Returns the file as it is after saving; it is changed in place. */
    public abstract FormFile apply(FormFile file);

    private static void split(Element run, int number) {
        List<Element> texts = FormFile.elements(run, "t");
        if (texts.size() != 1 || texts.get(0).getTextContent().length() < 2) {
            return;
        }
        String words = texts.get(0).getTextContent();
        int half = words.length() / 2;
        Element second = (Element) run.cloneNode(true);
        texts.get(0).setTextContent(words.substring(0, half));
        FormFile.elements(second, "t").get(0).setTextContent(words.substring(half));
        for (Element part : List.of(run, second)) {
            part.setAttributeNS(FormFile.WORD, "w:rsidR", "00AB12CD");
            FormFile.elements(part, "t")
                    .forEach(text ->
                            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve"));
        }
        Node after = run.getNextSibling();
        Node parent = run.getParentNode();
        Element error = FormFile.element(run, "proofErr");
        error.setAttributeNS(FormFile.WORD, "w:type", "spellStart");
        Element bookmark = FormFile.element(run, "bookmarkStart");
        bookmark.setAttributeNS(FormFile.WORD, "w:id", Integer.toString(number));
        bookmark.setAttributeNS(FormFile.WORD, "w:name", "_GoBack" + number);
        Element end = FormFile.element(run, "bookmarkEnd");
        end.setAttributeNS(FormFile.WORD, "w:id", Integer.toString(number));
        for (Node node : List.of(error, bookmark, second, end)) {
            parent.insertBefore(node, after);
        }
    }

    private static void lift(Element control, Node paragraph) {
        Node lifted = paragraph;
        Node cell = paragraph.getParentNode();
        if ("tc".equals(cell.getLocalName())
                && FormFile.elements((Element) cell, "p").size() == 1) {
            lifted = cell;
        }
        Element content = FormFile.elements(control, "sdtContent").get(0);
        while (content.getFirstChild() != null) {
            paragraph.insertBefore(content.getFirstChild(), control);
        }
        paragraph.removeChild(control);
        lifted.getParentNode().replaceChild(control, lifted);
        content.appendChild(lifted);
    }
}
