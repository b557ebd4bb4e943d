package vn.thanthien.render.docx;

/** A namespace of XML as a part uses it: its prefix, and whether its attributes carry the prefix too. */
record Namespace(String prefix, String uri, boolean qualifiesAttributes) {

    static final Namespace WORD =
            new Namespace("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", true);
    static final Namespace RELATION_ID =
            new Namespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", true);
    static final Namespace CONTENT_TYPES =
            new Namespace("", "http://schemas.openxmlformats.org/package/2006/content-types", false);
    static final Namespace RELATIONSHIPS =
            new Namespace("", "http://schemas.openxmlformats.org/package/2006/relationships", false);
    static final Namespace CORE_PROPERTIES =
            new Namespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", false);
    static final Namespace DUBLIN_CORE = new Namespace("dc", "http://purl.org/dc/elements/1.1/", false);
    static final Namespace DUBLIN_CORE_TERMS = new Namespace("dcterms", "http://purl.org/dc/terms/", false);
    static final Namespace SCHEMA_INSTANCE = new Namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance", true);
    static final Namespace CUSTOM_PROPERTIES =
            new Namespace("", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", false);
    static final Namespace PROPERTY_TYPES =
            new Namespace("vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", false);
}
