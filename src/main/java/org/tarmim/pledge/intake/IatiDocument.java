package org.tarmim.pledge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tarmim.kernel.Rejected;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The activities of a file, opened without ever following what it points at: no document type, no entity, no address. */
final class IatiDocument {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    };

    private IatiDocument() {}

    /** Throws {@link Rejected} for what is no XML, names a document type, or is no file of activities of version 2. */
    static List<IatiElement> activities(byte[] file) {
        var root = new IatiElement(parsed(file).getDocumentElement());
        if (!root.element().getTagName().equals("iati-activities"))
            throw Rejected.because("pledgeImport.notIati", root.element().getTagName());
        if (!root.attribute("version").startsWith("2."))
            throw Rejected.because("pledgeImport.version", root.attribute("version"));
        var activities = root.all("iati-activity");
        if (activities.isEmpty()) throw Rejected.because("pledgeImport.empty");
        if (activities.size() > Incoming.MOST_ROWS) throw Rejected.because("pledgeImport.long", Incoming.MOST_ROWS);
        return activities;
    }

    private static Document parsed(byte[] file) {
        try {
            return builder().parse(new ByteArrayInputStream(file));
        } catch (SAXParseException broken) {
            var line = broken.getLineNumber();
            throw String.valueOf(broken.getMessage()).contains("DOCTYPE")
                    ? Rejected.because("pledgeImport.doctype", line)
                    : Rejected.because("pledgeImport.xml", line);
        } catch (SAXException | IOException broken) {
            throw Rejected.because("pledgeImport.xml", 1);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            return builder;
        } catch (ParserConfigurationException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }
}
