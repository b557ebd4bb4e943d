package vn.thanthien.render.docx;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Header;
import vn.thanthien.render.document.Phrase;

/** Writes the parts that hold the package together: content types, relationships, properties, settings. */
final class PackageParts {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-";
    private static final String OFFICE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String USER_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** Ids 0 and 1 are reserved by the format. */
    private static final int FIRST_PROPERTY_ID = 2;

    private PackageParts() {}

    static byte[] contentTypes(boolean customProperties, boolean comments) {
        return Xml.part("Types", List.of(Namespace.CONTENT_TYPES), xml -> {
            xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "package.relationships+xml");
            xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            override(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
            override(xml, "/word/styles.xml", WORD_TYPE + "styles+xml");
            override(xml, "/word/settings.xml", WORD_TYPE + "settings+xml");
            override(xml, "/word/header1.xml", WORD_TYPE + "header+xml");
            if (comments) {
                override(xml, "/word/comments.xml", WORD_TYPE + "comments+xml");
            }
            override(xml, "/docProps/core.xml", PACKAGE_TYPE + "package.core-properties+xml");
            if (customProperties) {
                override(xml, "/docProps/custom.xml", PACKAGE_TYPE + "officedocument.custom-properties+xml");
            }
        });
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    static byte[] packageRelationships(boolean customProperties) {
        return Xml.part("Relationships", List.of(Namespace.RELATIONSHIPS), xml -> {
            relationship(xml, "rId1", OFFICE_RELATION + "officeDocument", "word/document.xml");
            relationship(xml, "rId2", PACKAGE_RELATION + "core-properties", "docProps/core.xml");
            if (customProperties) {
                relationship(xml, "rId3", OFFICE_RELATION + "custom-properties", "docProps/custom.xml");
            }
        });
    }

    static byte[] documentRelationships(boolean comments) {
        return Xml.part("Relationships", List.of(Namespace.RELATIONSHIPS), xml -> {
            relationship(xml, "rId1", OFFICE_RELATION + "styles", "styles.xml");
            relationship(xml, "rId2", OFFICE_RELATION + "settings", "settings.xml");
            relationship(xml, DocumentPart.PAGE_HEADER_ID, OFFICE_RELATION + "header", "header1.xml");
            if (comments) {
                relationship(xml, "rId4", OFFICE_RELATION + "comments", "comments.xml");
            }
        });
    }

    private static void relationship(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    static byte[] settings() {
        return Xml.part("settings", List.of(Namespace.WORD), xml -> {
            xml.empty("defaultTabStop", "val", "720");
            xml.empty("characterSpacingControl", "val", "doNotCompress");
            xml.start("compat");
            // A line broken by hand in a justified paragraph keeps its natural spaces.
            xml.empty("doNotExpandShiftReturn");
            // Without it Word opens the file in the compatibility mode of an old version.
            xml.empty(
                    "compatSetting",
                    "name",
                    "compatibilityMode",
                    "uri",
                    "http://schemas.microsoft.com/office/word",
                    "val",
                    "15");
            xml.end();
            xml.empty("themeFontLang", "val", "vi-VN");
            xml.empty("decimalSymbol", "val", ",").empty("listSeparator", "val", ";");
        });
    }

    static byte[] coreProperties(AdministrativeDocument document) {
        List<Namespace> namespaces = List.of(
                Namespace.CORE_PROPERTIES,
                Namespace.DUBLIN_CORE,
                Namespace.DUBLIN_CORE_TERMS,
                Namespace.SCHEMA_INSTANCE);
        return Xml.part("coreProperties", namespaces, xml -> {
            xml.start(Namespace.DUBLIN_CORE, "title").text(document.title()).end();
            xml.start(Namespace.DUBLIN_CORE, "creator")
                    .text(organ(document.header()))
                    .end();
            xml.start(Namespace.DUBLIN_CORE, "language").text("vi-VN").end();
            document.created().ifPresent(time -> created(xml, time));
        });
    }

    private static String organ(Header header) {
        return String.join(
                " ", header.issuingOrgan().stream().map(Phrase::shown).toList());
    }

    private static void created(Xml xml, Instant time) {
        xml.start(Namespace.DUBLIN_CORE_TERMS, "created")
                .attribute(Namespace.SCHEMA_INSTANCE, "type", "dcterms:W3CDTF")
                .text(DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS)))
                .end();
    }

    static byte[] customProperties(Map<String, String> properties) {
        return Xml.part("Properties", List.of(Namespace.CUSTOM_PROPERTIES, Namespace.PROPERTY_TYPES), xml -> {
            int id = FIRST_PROPERTY_ID;
            for (Map.Entry<String, String> property : properties.entrySet()) {
                xml.start(
                        "property", "fmtid", USER_PROPERTIES, "pid", Integer.toString(id++), "name", property.getKey());
                xml.start(Namespace.PROPERTY_TYPES, "lpwstr")
                        .text(property.getValue())
                        .end();
                xml.end();
            }
        });
    }
}
