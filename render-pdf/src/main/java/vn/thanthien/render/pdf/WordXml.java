package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements and attributes of WordprocessingML, which all stand in one namespace. */
final class WordXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A twentieth of a point in thousandths of a point. */
    private static final long MILLIPOINTS_PER_TWIP = 50;

    private WordXml() {}

    /** The elements within, in their order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static boolean has(Element parent, String name) {
        return child(parent, name).isPresent();
    }

    /** An attribute, empty if it is not there. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(NAMESPACE, name);
    }

    /** The attribute "val" of an element within. */
    static Optional<String> value(Element parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val"));
    }

    /** A length in thousandths of a point, given in twips. */
    static Optional<Long> length(Element element, String name) {
        String twips = attribute(element, name);
        return twips.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(twips) * MILLIPOINTS_PER_TWIP);
    }
}
