package org.tarmim.paper;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The paragraphs of a text for Word, each in a style of its look. */
final class DocxText {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Paper paper;
    private final boolean rightToLeft;
    private final XMLStreamWriter to;

    DocxText(Paper paper, OutputStream out) throws XMLStreamException {
        this.paper = paper;
        this.rightToLeft = paper.rightToLeft();
        this.to = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void write(List<Block> blocks) throws XMLStreamException {
        to.writeStartDocument("UTF-8", "1.0");
        to.writeStartElement("w:document");
        to.writeAttribute("xmlns:w", SPACE);
        to.writeStartElement("w:body");
        for (var block : blocks) paragraph(block);
        page();
        to.writeEndDocument();
        to.flush();
    }

    private void paragraph(Block block) throws XMLStreamException {
        to.writeStartElement("w:p");
        to.writeStartElement("w:pPr");
        value("w:pStyle", style(block.look()));
        if (rightToLeft) to.writeEmptyElement("w:bidi");
        to.writeEndElement();
        for (var stretch : Stretch.of(block.text(), rightToLeft)) stretch(stretch);
        to.writeEndElement();
    }

    private void stretch(Stretch stretch) throws XMLStreamException {
        to.writeStartElement("w:r");
        to.writeStartElement("w:rPr");
        if (stretch.rightToLeft()) to.writeEmptyElement("w:rtl");
        to.writeEmptyElement("w:lang");
        to.writeAttribute(rightToLeft ? "w:bidi" : "w:val", paper.language().toLanguageTag());
        to.writeEndElement();
        to.writeStartElement("w:t");
        to.writeAttribute("xml:space", "preserve");
        to.writeCharacters(stretch.text());
        to.writeEndElement();
        to.writeEndElement();
    }

    private void page() throws XMLStreamException {
        to.writeStartElement("w:sectPr");
        to.writeEmptyElement("w:pgSz");
        to.writeAttribute("w:w", "11906");
        to.writeAttribute("w:h", "16838");
        to.writeEmptyElement("w:pgMar");
        for (var side : List.of("top", "right", "bottom", "left")) to.writeAttribute("w:" + side, "1240");
        for (var none : List.of("header", "footer", "gutter")) to.writeAttribute("w:" + none, "0");
        if (rightToLeft) to.writeEmptyElement("w:bidi");
        to.writeEndElement();
    }

    private void value(String element, String value) throws XMLStreamException {
        to.writeEmptyElement(element);
        to.writeAttribute("w:val", value);
    }

    private static String style(Look look) {
        return switch (look) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case TEXT -> "Normal";
            case QUESTION -> "Question";
            case ANSWER -> "Answer";
            case ITEM -> "ListBullet";
            case SMALL_PRINT -> "SmallPrint";
        };
    }
}
