package org.tarmim.pledge.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Documents and the paths through them. */
final class Xml {
    private static final NamespaceContext PREFIXES = new NamespaceContext() {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals("xml") ? XMLConstants.XML_NS_URI : XMLConstants.NULL_NS_URI;
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    };

    private Xml() {}

    static Document document(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static List<Node> nodes(String path, Node node) {
        try {
            var found = (NodeList) xpath().evaluate(path, node, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException broken) {
            throw new AssertionError(path, broken);
        }
    }

    static List<String> texts(String path, Node node) {
        return nodes(path, node).stream().map(Node::getTextContent).toList();
    }

    static boolean is(String expression, Node node) {
        try {
            return (Boolean) xpath().evaluate(expression, node, XPathConstants.BOOLEAN);
        } catch (XPathExpressionException broken) {
            throw new AssertionError(expression, broken);
        }
    }

    private static XPath xpath() {
        var xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(PREFIXES);
        return xpath;
    }
}
