package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final int COMMENT = 0xFF64;
    private static final int TILE = 0xFF90;
    private static final Set<String> DRAWN = Set.of(
            "jP  ", "ftyp", "rreq", "jp2h", "jp2c", "jpch", "jplh", "ihdr", "bpcc", "colr", "pclr", "cmap", "cdef",
            "opct", "cgrp", "res ", "resc", "resd");
    private static final Set<String> OF_BOXES = Set.of("jp2h", "jpch", "jplh", "res ", "cgrp");

    private JpxFile() {}

    /** The same picture with nothing beside it; throws {@link Rejected} for one whose boxes do not fit. */
    static byte[] cleaned(byte[] content) {
        return isStream(content) ? stream(content) : boxes(content);
    }

    private static boolean isStream(byte[] content) {
        return content.length > 2 && (ByteBuffer.wrap(content).getShort(0) & 0xFFFF) == CODESTREAM;
    }

    private static byte[] boxes(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        while (in.hasRemaining()) box(in, out);
        return out.toByteArray();
    }

    private static void box(ByteBuffer in, ByteArrayOutputStream out) {
        if (in.remaining() < HEAD) throw broken();
        int start = in.position();
        var type = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
        long length = length(in, start);
        int head = in.getInt(start) == 1 ? LONG_HEAD : HEAD;
        if (length < head || length > in.remaining()) throw broken();
        var inside = Arrays.copyOfRange(in.array(), start + head, start + (int) length);
        if (DRAWN.contains(type)) write(type, inside(type, inside), out);
        in.position(start + (int) length);
    }

    private static byte[] inside(String type, byte[] inside) {
        if (OF_BOXES.contains(type)) return boxes(inside);
        return type.equals("jp2c") && isStream(inside) ? stream(inside) : inside;
    }

    private static void write(String type, byte[] inside, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(inside.length + HEAD).array());
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(inside);
    }

    /** What is drawn without the comments of its head (annex A). */
    private static byte[] stream(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        int at = 2;
        out.write(content, 0, at);
        while (at + 4 <= content.length && (in.getShort(at) & 0xFFFF) != TILE) {
            int length = 2 + (in.getShort(at + 2) & 0xFFFF);
            if (at + length > content.length) throw broken();
            if ((in.getShort(at) & 0xFFFF) != COMMENT) out.write(content, at, length);
            at += length;
        }
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static Rejected broken() {
        return Rejected.because("file.pdf.broken");
    }

    /** 0 stands for the rest, 1 for a length of 64 bits behind the type. */
    private static long length(ByteBuffer in, int start) {
        long length = Integer.toUnsignedLong(in.getInt(start));
        if (length == 0) return in.remaining();
        if (length != 1) return length;
        return in.remaining() < LONG_HEAD ? -1 : in.getLong(start + HEAD);
    }
}
