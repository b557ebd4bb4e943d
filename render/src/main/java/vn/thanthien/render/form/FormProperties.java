package vn.thanthien.render.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** The properties by which a form says what it is: docProps/custom.xml. */
final class FormProperties {

    private FormProperties() {}

    /** The properties with a text, by name. */
    static Map<String, String> read(byte[] part) {
        Map<String, String> properties = new HashMap<>();
        HostileXml xml = new HostileXml(part);
        Optional<String> name = Optional.empty();
        StringBuilder value = new StringBuilder();
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("property")) {
                name = xml.attribute("name");
                value.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                value.append(xml.text());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("property")) {
                String text = value.toString().strip();
                name.ifPresent(known -> properties.put(known, text));
            }
        }
        return properties;
    }
}
