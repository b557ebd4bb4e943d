package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.Remark;

/** Writes remarks as comments: the marks around the words, and the part of the package that holds what is said. */
final class Comments {

    private static final String AUTHOR = "Thân Thiện";
    private static final String INITIALS = "TT";

    /** Half points: comments are smaller than the text. */
    private static final String SIZE = "20";

    private Comments() {}

    static void open(Xml xml, List<Integer> here) {
        here.forEach(id -> xml.empty("commentRangeStart", "id", id.toString()));
    }

    static void close(Xml xml, List<Integer> here) {
        here.forEach(id -> xml.empty("commentRangeEnd", "id", id.toString()));
        here.forEach(id ->
                xml.start("r").empty("commentReference", "id", id.toString()).end());
    }

    static byte[] part(List<Remark> remarks) {
        return Xml.part("comments", List.of(Namespace.WORD), xml -> {
            for (int i = 0; i < remarks.size(); i++) {
                Remark remark = remarks.get(i);
                xml.start("comment", "id", Integer.toString(i), "author", AUTHOR, "initials", INITIALS);
                line(xml, remark.heading(), true);
                remark.lines().forEach(line -> line(xml, line, false));
                xml.end();
            }
        });
    }

    private static void line(Xml xml, String text, boolean bold) {
        xml.start("p").start("pPr");
        xml.empty("spacing", "before", "0", "after", "60", "line", "240", "lineRule", "auto");
        xml.empty("ind", "firstLine", "0").empty("jc", "val", "left").end();
        xml.start("r").start("rPr");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", SIZE).end();
        xml.start("t");
        xml.space();
        xml.text(text).end().end().end();
    }
}
