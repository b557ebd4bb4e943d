package vn.thanthien.render.html;

import vn.thanthien.render.internal.XmlCharacters;

/** Builds a page: elements opened and closed, and text that can never become markup. */
final class Markup {

    private final StringBuilder page = new StringBuilder();

    /** Opens an element; attributes are given as name, value, name, value. An empty value leaves the attribute out. */
    Markup open(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Markup close(String element) {
        page.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A break between elements, for whoever reads the source. */
    Markup line() {
        page.append('\n');
        return this;
    }

    /** Adds what is markup already: words of ours, never of a user. */
    Markup verbatim(String markup) {
        page.append(markup);
        return this;
    }

    private void escape(String text) {
        String allowed = XmlCharacters.allowed(text);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> page.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
