package org.tarmim.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tarmim.paper.Look.Weight;

/** Prints paragraphs one under the other and takes a new page where one is full. */
final class Pages {
    private static final float LEADING = 1.5f;
    private static final int LINES_AFTER_A_HEADING = 3;
    private static final String POINT = "•";

    private final PDDocument document;
    private final boolean rightToLeft;
    private final Fonts fonts;
    private final Lines lines;
    private final Structure structure;
    private Sheet sheet;

    Pages(PDDocument document, Paper paper) throws IOException {
        this.document = document;
        this.rightToLeft = paper.rightToLeft();
        this.fonts = new Fonts(document, paper);
        this.lines = new Lines(paper);
        this.structure = new Structure(document);
        this.sheet = new Sheet(document, 0);
    }

    void print(List<Block> blocks) throws IOException {
        for (var block : blocks) print(block);
        close();
    }

    private void print(Block block) throws IOException {
        var look = block.look();
        var cut =
                lines.cut(block.text(), text -> set(text, look.weight).width() * look.size, Sheet.WIDTH - look.indent);
        makeRoom(look);
        structure.begin(block, sheet);
        for (var i = 0; i < cut.size(); i++) line(set(cut.get(i), look.weight), look, i == 0);
        structure.end(sheet);
    }

    private void makeRoom(Look look) throws IOException {
        var needed = look.above + look.size * LEADING * (look.announces() ? LINES_AFTER_A_HEADING : 1);
        if (!sheet.hasRoom(needed)) turn();
        if (!sheet.isUntouched()) sheet.down(look.above);
    }

    private void line(Typesetter line, Look look, boolean first) throws IOException {
        if (!sheet.hasRoom(look.size * LEADING)) {
            structure.end(sheet);
            turn();
            structure.next(sheet);
        }
        sheet.down(look.size * LEADING);
        if (first && look == Look.ITEM) write(set(POINT, look.weight), look, 0);
        write(line, look, look.indent);
    }

    private void write(Typesetter line, Look look, float indent) throws IOException {
        var fromLeft = rightToLeft ? Sheet.WIDTH - indent - line.width() * look.size : indent;
        sheet.write(line, Sheet.MARGIN + fromLeft, look.size);
    }

    private void turn() throws IOException {
        close();
        sheet = new Sheet(document, document.getNumberOfPages());
    }

    private void close() throws IOException {
        sheet.close(set(String.valueOf(document.getNumberOfPages()), Weight.REGULAR));
        structure.finish(sheet);
    }

    private Typesetter set(String text, Weight weight) {
        try {
            return Typesetter.set(text, fonts, weight);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
