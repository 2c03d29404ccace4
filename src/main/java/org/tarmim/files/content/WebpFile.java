package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tarmim.kernel.Rejected;

/** A WebP, chunk by chunk: the picture and its transparency stay, everything else goes. Moving pictures are refused. */
final class WebpFile {
    private static final int HEAD = 12;
    private static final int TRANSPARENT = 0x10;
    private static final Set<String> DRAWN = Set.of("VP8X", "ALPH", "VP8 ", "VP8L");

    private WebpFile() {}

    /** The same picture with nothing beside it. */
    static byte[] cleaned(byte[] content) {
        if (content.length < HEAD) throw Rejected.because("file.cut");
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long end = Integer.toUnsignedLong(in.getInt(4)) + 8;
        if (end > content.length) throw Rejected.because("file.cut");
        if (Signature.hidesAnother(content, (int) end)) throw Rejected.because("file.two");
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, HEAD);
        in.position(HEAD).limit((int) end);
        while (in.remaining() >= 8) chunk(in, out);
        return sized(out.toByteArray());
    }

    private static void chunk(ByteBuffer in, ByteArrayOutputStream out) {
        int start = in.position();
        var type = new String(in.array(), start, 4, StandardCharsets.ISO_8859_1);
        long length = Integer.toUnsignedLong(in.getInt(start + 4));
        long whole = 8 + length + length % 2;
        if (8 + length > in.remaining()) throw Rejected.because("file.cut");
        if (type.equals("ANIM")) throw Rejected.because("file.film");
        if (type.equals("VP8X")) in.put(start + 8, (byte) (in.get(start + 8) & TRANSPARENT));
        int kept = (int) Math.min(whole, in.remaining());
        if (DRAWN.contains(type)) out.write(in.array(), start, kept);
        in.position(start + kept);
    }

    private static byte[] sized(byte[] cleaned) {
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        return cleaned;
    }
}
