package vn.thanthien.render.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.thanthien.render.internal.XmlCharacters;

/** Writes one XML part of the package: short names for the few things the parts need, and no checked exception. */
final class Xml {

    // The factory of the JDK, whatever else is on the class path: another one may write other bytes.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final Namespace main;

    private Xml(XMLStreamWriter out, Namespace main) {
        this.out = out;
        this.main = main;
    }

    /** A part whose root stands in the first namespace; all of them are declared on the root. */
    static byte[] part(String root, List<Namespace> namespaces, Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            Xml xml = new Xml(out, namespaces.get(0));
            out.writeStartDocument("UTF-8", "1.0");
            xml.start(xml.main, root);
            for (Namespace namespace : namespaces) {
                if (namespace.prefix().isEmpty()) {
                    out.writeDefaultNamespace(namespace.uri());
                } else {
                    out.writeNamespace(namespace.prefix(), namespace.uri());
                }
            }
            content.accept(xml);
            xml.end();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Opens an element of the main namespace; attributes are given as name, value, name, value. */
    Xml start(String name, String... attributes) {
        return start(main, name, attributes);
    }

    /** Opens an element of any declared namespace. */
    Xml start(Namespace namespace, String name, String... attributes) {
        try {
            out.writeStartElement(namespace.prefix(), name, namespace.uri());
            for (int i = 0; i < attributes.length; i += 2) {
                if (namespace.qualifiesAttributes()) {
                    attribute(namespace, attributes[i], attributes[i + 1]);
                } else {
                    out.writeAttribute(attributes[i], attributeText(attributes[i + 1]));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return this;
    }

    /** Adds an attribute of a namespace to the element just opened. */
    Xml attribute(Namespace namespace, String name, String value) {
        try {
            out.writeAttribute(namespace.prefix(), namespace.uri(), name, attributeText(value));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return this;
    }

    /** Writes text, without the characters that XML forbids. */
    Xml text(String text) {
        try {
            out.writeCharacters(XmlCharacters.allowed(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return this;
    }

    /** Keeps the spaces at both ends of the text of the element just opened. */
    Xml space() {
        try {
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return this;
    }

    /** Closes the element last opened. */
    Xml end() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return this;
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    // A line break in an attribute would come back as a space anyway, and not every writer escapes it.
    private static String attributeText(String value) {
        return XmlCharacters.allowed(value).replaceAll("[\\r\\n\\t]", " ");
    }
}
