package org.tarmim.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The photo that comes as evidence into a case of the demo: a drawn wall that says which invented camera took it. */
final class SamplePhoto {
    private static final byte[] CAMERA = "Sample camera\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MAKE = 0x010F;
    private static final int TEXT = 2;
    private static final int FIRST_TEXT = 26; // from the beginning of the block

    private SamplePhoto() {}

    static byte[] jpeg() {
        var wall = DrawnWall.jpeg();
        var out = new ByteArrayOutputStream();
        out.write(wall, 0, 2);
        var exif = exif();
        out.write(0xFF);
        out.write(0xE1);
        out.write(exif.length + 2 >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(wall, 2, wall.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif() {
        return ByteBuffer.allocate(6 + FIRST_TEXT + CAMERA.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) MAKE)
                .putShort((short) TEXT)
                .putInt(CAMERA.length)
                .putInt(FIRST_TEXT)
                .putInt(0)
                .put(CAMERA)
                .array();
    }
}
