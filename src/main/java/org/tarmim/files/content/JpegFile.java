package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.tarmim.kernel.Rejected;

/**
 * A JPEG, segment by segment. What says how to draw it stays byte for byte; position, camera, date, serial numbers,
 * comments, previews and all that follows its end go. Only how the camera was held is written back.
 */
final class JpegFile {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final byte[] content;
    private final ByteArrayOutputStream out;
    private Orientation orientation = Orientation.UPRIGHT;
    private int at = 2;

    private JpegFile(byte[] content) {
        this.content = content;
        this.out = new ByteArrayOutputStream(content.length);
    }

    /** The same picture with nothing beside it. */
    static byte[] cleaned(byte[] content) {
        return new JpegFile(content).read().out.toByteArray();
    }

    static Orientation orientation(byte[] content) {
        return new JpegFile(content).read().orientation;
    }

    private JpegFile read() {
        out.write(0xFF);
        out.write(START);
        for (int marker = marker(); marker != END; marker = marker()) segment(marker);
        out.write(0xFF);
        out.write(END);
        if (Signature.hidesAnother(content, at)) throw Rejected.because("file.two");
        return this;
    }

    private int marker() {
        if (next() != 0xFF) throw Rejected.because("file.picture.broken");
        int marker = next();
        while (marker == 0xFF) marker = next();
        return marker;
    }

    private void segment(int marker) {
        int length = (next() << 8 | next()) - 2;
        if (length < 0 || at + length > content.length) throw Rejected.because("file.cut");
        var body = ByteBuffer.wrap(content, at, length).slice();
        at += length;
        if (isFrame(marker)) PixelLimits.check(side(body, 3), side(body, 1));
        if (marker >= APP0 && marker <= APP15) application(marker, body);
        else if (marker != COMMENT) write(marker, body);
        if (marker == SCAN) copyScan();
    }

    private void application(int marker, ByteBuffer body) {
        if (marker == APP0 && begins(body, "JFIF\0")) write(APP0, ByteBuffer.wrap(JFIF));
        if (marker == APP1 && begins(body, "Exif\0\0")) turn(body);
        if (marker == APP2 && begins(body, "ICC_PROFILE\0")) write(APP2, body);
        if (marker == APP14 && begins(body, "Adobe")) write(APP14, body);
    }

    private void turn(ByteBuffer exif) {
        orientation = Orientation.of(tag(exif.slice(6, exif.limit() - 6)));
        if (orientation != Orientation.UPRIGHT) write(APP1, onlyOrientation());
    }

    /** The value of the orientation tag; 1 where it is missing or the block is broken. */
    private static int tag(ByteBuffer tiff) {
        if (tiff.limit() < 8) return 1;
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entry = tiff.getInt(4);
        if (entry < 8 || entry > tiff.limit() - 2) return 1;
        int count = Short.toUnsignedInt(tiff.getShort(entry));
        entry += 2;
        for (int i = 0; i < count && entry <= tiff.limit() - 12; i++, entry += 12) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) return tiff.getShort(entry + 8);
        }
        return 1;
    }

    private ByteBuffer onlyOrientation() {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation.tag())
                .putShort((short) 0)
                .putInt(0)
                .flip();
    }

    /** The pixels themselves: up to the next marker that is neither a stuffed byte nor a restart. */
    private void copyScan() {
        int start = at;
        while (true) {
            while (next() != 0xFF) continue;
            int code = peek();
            if (code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7)) break;
        }
        at--;
        out.write(content, start, at - start);
    }

    private void write(int marker, ByteBuffer body) {
        out.write(0xFF);
        out.write(marker);
        out.write(body.limit() + 2 >> 8);
        out.write(body.limit() + 2);
        out.write(body.array(), body.arrayOffset(), body.limit());
    }

    /** A frame header: its numbers but those of the tables and of what JPEG kept for later. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int side(ByteBuffer frame, int offset) {
        if (frame.limit() < 6) throw Rejected.because("file.picture.broken");
        return Short.toUnsignedInt(frame.getShort(offset));
    }

    private static boolean begins(ByteBuffer body, String word) {
        if (body.limit() < word.length()) return false;
        var start = new byte[word.length()];
        body.get(0, start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(word);
    }

    private int peek() {
        if (at >= content.length) throw Rejected.because("file.cut");
        return content[at] & 0xFF;
    }

    private int next() {
        int value = peek();
        at++;
        return value;
    }
}
