package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tarmim.kernel.CleanText;
import org.tarmim.pledge.iati.OwnElements;
import org.w3c.dom.Element;

/** An element of a file of IATI, asked for what stands directly in it. */
record IatiElement(Element element) {
    List<IatiElement> all(String name) {
        return children().filter(one -> one.name().equals(name)).toList();
    }

    Optional<IatiElement> first(String name) {
        return children().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The elements of our own namespace. */
    List<IatiElement> own(String name) {
        return children()
                .filter(one -> OwnElements.NAMESPACE.equals(one.element().getNamespaceURI()))
                .filter(one -> name.equals(one.element().getLocalName()))
                .toList();
    }

    /** An attribute without spaces around it; empty where it is not there. */
    String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    /** An attribute of the first element of a name. */
    String attribute(String child, String name) {
        return first(child).map(one -> one.attribute(name)).orElse("");
    }

    String text() {
        return CleanText.of(element.getTextContent());
    }

    /** The first narrative, as far as there is one. */
    String narrative() {
        return first("narrative").map(IatiElement::text).orElse("");
    }

    private String name() {
        return element.getTagName();
    }

    private Stream<IatiElement> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new IatiElement((Element) node));
    }
}
