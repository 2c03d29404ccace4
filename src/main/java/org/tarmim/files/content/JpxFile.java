package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tarmim.kernel.Rejected;

/**
 * A picture in JPEG 2000, as a scanner puts it into a PDF, box by box (ISO/IEC 15444-1, annex I): what is drawn stays,
 * every box that can tell of a place or a maker goes.
 */
final class JpxFile {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int CODESTREAM = 0xFF4F;
    private static final Set<String> DRAWN = Set.of("jP  ", "ftyp", "rreq", "jp2h", "jp2c", "jpch", "jplh");

    private JpxFile() {}

    /** The same picture with nothing beside it; throws {@link Rejected} for one whose boxes do not fit. */
    static byte[] cleaned(byte[] content) {
        var in = ByteBuffer.wrap(content);
        if (in.remaining() > 2 && (in.getShort(0) & 0xFFFF) == CODESTREAM) return content;
        var out = new ByteArrayOutputStream(content.length);
        while (in.hasRemaining()) box(in, out);
        return out.toByteArray();
    }

    private static void box(ByteBuffer in, ByteArrayOutputStream out) {
        if (in.remaining() < HEAD) throw Rejected.because("file.pdf.broken");
        int start = in.position();
        var type = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
        long length = length(in, start);
        if (length < HEAD || length > in.remaining()) throw Rejected.because("file.pdf.broken");
        if (DRAWN.contains(type)) out.write(in.array(), start, (int) length);
        in.position(start + (int) length);
    }

    /** 0 stands for the rest, 1 for a length of 64 bits behind the type. */
    private static long length(ByteBuffer in, int start) {
        long length = Integer.toUnsignedLong(in.getInt(start));
        if (length == 0) return in.remaining();
        if (length != 1) return length;
        return in.remaining() < LONG_HEAD ? -1 : in.getLong(start + HEAD);
    }
}
