package org.tarmim.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Writes a paper as a PDF for archives: all letters in it, the same bytes for the same paper. */
@Component
public class PdfWriter {

    /** The PDF; a letter that cannot be printed is refused by its number, so that nothing is left out silently. */
    public byte[] write(Paper paper) {
        try (var document = new PDDocument()) {
            Archive.describe(document, paper);
            new Pages(document, paper).print(Block.of(paper));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
