package org.tarmim.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page, filled from its top. */
final class Sheet {
    static final float MARGIN = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float FOOT = 34;
    private static final float FOOT_SIZE = 8.5f;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream ink;
    private float height = TOP;
    private int marks;

    Sheet(PDDocument document, int number) throws IOException {
        document.addPage(page);
        page.setStructParents(number);
        ink = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    boolean isUntouched() {
        return height == TOP;
    }

    boolean hasRoom(float needed) {
        return height - needed >= MARGIN;
    }

    void down(float by) {
        height -= by;
    }

    /** Begins a piece of the text; its number leads from what a reading machine asks for to the place on this page. */
    int begin(COSName kind) throws IOException {
        ink.beginMarkedContent(kind, marks);
        return marks++;
    }

    void end() throws IOException {
        ink.endMarkedContent();
    }

    void write(Typesetter line, float across, float size) throws IOException {
        write(line, across, height, size);
    }

    /** Puts the number under the text and lets nothing more be written. */
    void close(Typesetter number) throws IOException {
        ink.beginMarkedContent(COSName.ARTIFACT);
        write(number, (PDRectangle.A4.getWidth() - number.width() * FOOT_SIZE) / 2, FOOT, FOOT_SIZE);
        ink.endMarkedContent();
        ink.close();
    }

    private void write(Typesetter line, float across, float up, float size) throws IOException {
        for (var run : line.runs()) {
            ink.beginText();
            ink.setFont(run.font().drawn(), size);
            ink.newLineAtOffset(across + run.across() * size, up + run.up() * size);
            ink.showText(run.text());
            ink.endText();
        }
    }
}
