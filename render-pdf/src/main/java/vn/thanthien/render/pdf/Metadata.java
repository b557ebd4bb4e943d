package vn.thanthien.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.internal.XmlCharacters;

/**
 * What a file says of itself, in XMP and in the older dictionary, which must agree.
 *
 * @param title the title
 * @param organ who issues it
 * @param created when it was made, absent if the caller did not say
 */
record Metadata(String title, String organ, Optional<Instant> created) {

    private static final String LANGUAGE = "vi-VN";
    private static final String PRODUCER = "Thân Thiện";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String TEMPLATE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{organ}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>{producer}</pdf:Producer>
            {created}<pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA to which the file conforms</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    static Metadata of(AdministrativeDocument document) {
        String organ =
                document.header().issuingOrgan().stream().map(Phrase::shown).collect(Collectors.joining(" "));
        return new Metadata(
                oneLine(document.title()),
                oneLine(organ),
                document.created().map(time -> time.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static String oneLine(String text) {
        return XmlCharacters.allowed(text).replaceAll("\\s+", " ").strip();
    }

    void put(PDDocument file) throws IOException {
        COSDictionary information = file.getDocumentInformation().getCOSObject();
        information.setString(COSName.TITLE, title);
        information.setString(COSName.AUTHOR, organ);
        information.setString(COSName.PRODUCER, PRODUCER);
        created.ifPresent(time -> information.setString(COSName.CREATION_DATE, PDF_DATE.format(time)));
        file.getDocumentCatalog().setLanguage(LANGUAGE);
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        // not compressed, so that archives can read it without reading PDF
        try (OutputStream out = stream.createOutputStream()) {
            out.write(xmp().getBytes(StandardCharsets.UTF_8));
        }
        file.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
    }

    private String xmp() {
        String date = created.map(
                        time -> "<xmp:CreateDate>" + DateTimeFormatter.ISO_INSTANT.format(time) + "</xmp:CreateDate>\n")
                .orElse("");
        // the words of users last, so that nothing in them is taken for a place to fill
        return TEMPLATE.replace("{language}", LANGUAGE)
                .replace("{producer}", PRODUCER)
                .replace("{created}", date)
                .replace("{organ}", escaped(organ).replace("{", "&#123;"))
                .replace("{title}", escaped(title));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
