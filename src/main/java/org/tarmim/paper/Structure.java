package org.tarmim.paper;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * What a machine reads aloud: each paragraph with the text as it was written, since letters on the page stand in the
 * order they are seen.
 */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> pages = new TreeMap<>();
    private PDStructureElement current = whole;
    private COSArray onThisPage = new COSArray();

    Structure(PDDocument document) {
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        root.appendKid(whole);
        root.setParentTree(new PDNumberTreeNode(PDParentTreeValue.class));
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    void begin(Block block, Sheet sheet) throws IOException {
        current = new PDStructureElement(kind(block.look()), whole);
        current.setActualText(block.text());
        whole.appendKid(current);
        next(sheet);
    }

    /** The same paragraph goes on upon another page. */
    void next(Sheet sheet) throws IOException {
        var place = new PDMarkedContentReference();
        place.setPage(sheet.page());
        place.setMCID(sheet.begin(COSName.getPDFName(current.getStructureType())));
        current.appendKid(place);
        onThisPage.add(current);
    }

    void end(Sheet sheet) throws IOException {
        sheet.end();
    }

    void finish(Sheet sheet) {
        pages.put(sheet.page().getStructParents(), new PDParentTreeValue(onThisPage));
        onThisPage = new COSArray();
        root.getParentTree().setNumbers(pages);
        root.setParentTreeNextKey(pages.size());
    }

    private static String kind(Look look) {
        return switch (look) {
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case TEXT, QUESTION, ANSWER, ITEM, SMALL_PRINT -> StandardStructureTypes.P;
        };
    }
}
