package org.tarmim.pledge.iati;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML as it comes, a line for each element, without the characters that XML cannot carry. */
final class XmlWriter {
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter to;
    private int depth;

    XmlWriter(OutputStream to) throws XMLStreamException {
        this.to = XMLOutputFactory.newFactory().createXMLStreamWriter(to, "UTF-8");
        this.to.writeStartDocument("UTF-8", "1.0");
    }

    /** A remark for whoever opens the file. */
    void remark(String text) throws XMLStreamException {
        line();
        to.writeComment(" " + clean(text).replace("--", "- -") + " ");
    }

    /** Opens an element; attributes are pairs of name and value, those without a value are left out. */
    void open(String name, @Nullable String... attributes) throws XMLStreamException {
        line();
        to.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        line();
        to.writeEndElement();
    }

    void empty(String name, @Nullable String... attributes) throws XMLStreamException {
        line();
        to.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        line();
        to.writeStartElement(name);
        attributes(attributes);
        to.writeCharacters(clean(text));
        to.writeEndElement();
    }

    void end() throws XMLStreamException {
        to.writeEndDocument();
        to.flush();
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            var name = attributes[at];
            var value = attributes[at + 1];
            if (name != null && value != null) to.writeAttribute(name, clean(value));
        }
    }

    private void line() throws XMLStreamException {
        to.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String clean(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}
