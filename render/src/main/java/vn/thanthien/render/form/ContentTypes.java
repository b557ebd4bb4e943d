package vn.thanthien.render.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Which part of a package holds what: [Content_Types].xml. */
final class ContentTypes {

    private ContentTypes() {}

    /** The types of the parts that have one of their own. */
    static Map<String, String> read(byte[] part) {
        Map<String, String> types = new LinkedHashMap<>();
        HostileXml xml = new HostileXml(part);
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<String> type = xml.attribute("ContentType");
                Optional<String> name = xml.attribute("PartName").or(() -> xml.attribute("Extension"));
                if (type.isPresent() && name.isPresent()) {
                    types.put(name.get(), type.get());
                }
            }
        }
        return types;
    }
}
