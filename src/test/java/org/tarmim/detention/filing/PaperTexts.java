package org.tarmim.detention.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The paragraphs of files as they were written, without the marks for their direction. */
final class PaperTexts {
    private PaperTexts() {}

    static List<String> pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return texts(document.getDocumentCatalog().getStructureTreeRoot()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> word(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .map(PaperTexts::visible)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> texts(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(one ->
                        Stream.concat(Stream.ofNullable(one.getActualText()).map(PaperTexts::visible), texts(one)));
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cf}", "");
    }
}
