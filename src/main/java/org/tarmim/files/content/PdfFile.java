package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tarmim.kernel.Rejected;

/** A PDF, written anew from what its pages need: nothing that runs, no attachment, no author, no position. */
final class PdfFile {
    private static final int TAIL = 2048;

    private PdfFile() {}

    /** The same pages with nothing beside them; what is put aside meanwhile lies in that scratch room. */
    static byte[] cleaned(byte[] content, StreamCacheCreateFunction scratch) {
        if (!tail(content).contains("%%EOF")) throw Rejected.because("file.cut");
        PdfSwelling.check(content);
        try (var document = Loader.loadPDF(content, "", null, null, scratch)) {
            return written(document);
        } catch (InvalidPasswordException locked) {
            throw Rejected.because("file.locked");
        } catch (IOException | IllegalArgumentException | ClassCastException broken) {
            throw Rejected.because("file.pdf.broken");
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        if (document.isEncrypted()) throw Rejected.because("file.locked");
        if (document.getNumberOfPages() == 0) throw Rejected.because("file.pdf.broken");
        var trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        new PdfWalk().clean(trailer);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static String tail(byte[] content) {
        var tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
        return new String(tail, StandardCharsets.ISO_8859_1);
    }
}
