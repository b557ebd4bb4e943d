package vn.thanthien.render.form;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a package that may mean harm: no document type, no entities but the five of XML, nothing fetched,
 * nothing nested without end. Mutable; lives in one reading.
 */
final class HostileXml {

    static final int DEEPEST = 200;

    // The factory of the JDK, whatever else is on the class path: the settings below are its own.
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    HostileXml(byte[] part) {
        try {
            this.xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw Refusal.of("xml", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Newer JDKs stop at a depth of their own, with a message about broken XML: ours is to come first.
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** The next event: the start or the end of an element, or text; -1 at the end of the part. */
    int next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Refusal.of("deep");
                        }
                        return event;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.of("dtd");
                    default -> {}
                }
            }
            return -1;
        } catch (XMLStreamException e) {
            throw Refusal.of("xml", e);
        }
    }

    /** Passes over the element that was just entered, with all that it holds. */
    void skip() {
        int outside = depth - 1;
        int event = XMLStreamConstants.START_ELEMENT;
        while (depth > outside && event >= 0) {
            event = next();
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String text() {
        return xml.getText();
    }

    /** The attribute with that local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
