package org.tarmim.paper;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One font in one document; only letters that were drawn become part of the document. Lengths are parts of its size. */
final class Font {
    private final PDDocument document;
    private final TrueTypeFont file;
    private final CmapLookup letters;
    private @Nullable PDFont drawn;

    private Font(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        this.file = file;
        this.letters = file.getUnicodeCmapLookup();
        // letters come joined; what else the font would replace could not be read out of the file again
        file.setEnableGsub(false);
    }

    static Font read(PDDocument document, byte[] content) throws IOException {
        return new Font(document, new TTFParser().parse(new RandomAccessReadBuffer(content)));
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    float width(int letter) throws IOException {
        return file.getAdvanceWidth(letters.getGlyphId(letter)) / (float) file.getUnitsPerEm();
    }

    /** What is seen of a letter. */
    Box box(int letter) throws IOException {
        var outline = file.getGlyph().getGlyph(letters.getGlyphId(letter));
        if (outline == null) return new Box(0, 0, width(letter), 0);
        var box = outline.getBoundingBox();
        return new Box(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY())
                .times(1f / file.getUnitsPerEm());
    }

    PDFont drawn() throws IOException {
        if (drawn == null) drawn = PDType0Font.load(document, file, true);
        return drawn;
    }
}
