package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.core.profile.DocumentLayout;

/** Writes styles.xml. */
final class StylesPart {

    /** The character style of an empty blank. */
    static final String BLANK_STYLE = "ChoTrong";

    private static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";

    private StylesPart() {}

    static byte[] bytes(DocumentLayout layout) {
        return Xml.part("styles", List.of(Namespace.WORD), xml -> {
            xml.start("docDefaults").start("rPrDefault").start("rPr");
            xml.empty("rFonts", "ascii", FONT, "eastAsia", FONT, "hAnsi", FONT, "cs", FONT);
            xml.empty("lang", "val", LANGUAGE, "eastAsia", LANGUAGE, "bidi", LANGUAGE);
            xml.end().end().empty("pPrDefault").end();
            for (ParagraphStyle style : ParagraphStyle.values()) {
                style.write(xml, layout);
            }
            xml.start("style", "type", "character", "customStyle", "1", "styleId", BLANK_STYLE);
            xml.empty("name", "val", "Chỗ trống").empty("qFormat").start("rPr");
            xml.empty("color", "val", "595959").empty("u", "val", "dotted");
            xml.end().end();
        });
    }
}
