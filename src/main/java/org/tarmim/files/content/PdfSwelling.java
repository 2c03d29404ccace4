package org.tarmim.files.content;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tarmim.kernel.Rejected;

/**
 * How large the streams of a PDF become, before anything reads them: each is unpacked into nothing, whatever it says
 * of itself.
 */
final class PdfSwelling {
    private static final long MOST_BYTES = 400_000_000;
    private static final long MOST_BYTES_OF_A_PICTURE = 120_000_000;
    private static final long MOST_BYTES_OF_ANOTHER = 32_000_000;
    private static final String STREAM = "stream";
    private static final int HEAD = 400;

    private final byte[] content;
    private final byte[] sink = new byte[64 * 1024];
    private long unpacked;

    private PdfSwelling(byte[] content) {
        this.content = content;
    }

    /** Refuses a PDF with a stream that swells beyond measure. */
    static void check(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var swelling = new PdfSwelling(content);
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            swelling.unpack(at + STREAM.length(), isPicture(text.substring(Math.max(0, at - HEAD), at)));
        }
    }

    private static boolean isPicture(String head) {
        return head.matches("(?s).*/Subtype\\s*/Image.*") && !head.contains("/ObjStm") && !head.contains("/XRef");
    }

    private void unpack(int start, boolean picture) {
        int from = start;
        while (from < content.length && (content[from] == '\r' || content[from] == '\n')) from++;
        if (from == start) return;
        var inflater = new Inflater();
        inflater.setInput(content, from, content.length - from);
        try {
            unpack(inflater, picture ? MOST_BYTES_OF_A_PICTURE : MOST_BYTES_OF_ANOTHER);
        } catch (DataFormatException otherwisePacked) {
            return;
        } finally {
            inflater.end();
        }
    }

    private void unpack(Inflater inflater, long most) throws DataFormatException {
        long here = 0;
        for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
            if (here == 0 && read > 1 && isPackedTwice()) throw Rejected.because("file.swells");
            here += read;
            unpacked += read;
            if (here > most || unpacked > MOST_BYTES) throw Rejected.because("file.swells");
        }
    }

    private boolean isPackedTwice() {
        return sink[0] == 0x78 && (0x78 << 8 | sink[1] & 0xFF) % 31 == 0;
    }
}
