package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tarmim.kernel.Rejected;

/** A PNG, chunk by chunk: what says how to draw it stays, texts, position, dates and all that follows its end go. */
final class PngFile {
    private static final int HEAD = 8;
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB");

    private PngFile() {}

    /** The same picture with nothing beside it. */
    static byte[] cleaned(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, HEAD);
        in.position(HEAD);
        var type = "";
        while (!type.equals("IEND")) type = chunk(in, out);
        if (Signature.hidesAnother(content, in.position())) throw Rejected.because("file.two");
        return out.toByteArray();
    }

    private static String chunk(ByteBuffer in, ByteArrayOutputStream out) {
        if (in.remaining() < 12) throw Rejected.because("file.cut");
        int start = in.position();
        int length = in.getInt();
        if (length < 0) throw Rejected.because("file.picture.broken");
        if (length > in.remaining() - 8) throw Rejected.because("file.cut");
        var type = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
        if (type.equals("IHDR"))
            PixelLimits.check(in.getInt(start + 8) & 0xFFFFFFFFL, in.getInt(start + 12) & 0xFFFFFFFFL);
        if (DRAWN.contains(type)) out.write(in.array(), start, length + 12);
        in.position(start + length + 12);
        return type;
    }
}
