package org.tarmim.files;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Files as large as somebody may send them, and larger, each written without ever being whole in memory. */
final class LargeFiles {
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    LargeFiles(Path folder) {
        this.folder = folder;
    }

    /** A photo whose rows are all the same row of noise. */
    void jpeg(String name, int width, int height) throws IOException {
        var colours = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        var model = new SinglePixelPackedSampleModel(DataBuffer.TYPE_INT, width, height, 0, colours.getMasks());
        var raster = Raster.createWritableRaster(model, new DataBufferInt(noise(width), width), null);
        ImageIO.write(
                new BufferedImage(colours, raster, false, null),
                "jpeg",
                folder.resolve(name).toFile());
    }

    /** A picture of stripes, which packs into almost nothing and unpacks into all its pixels. */
    void png(String name, int width, int height) throws IOException {
        var pixels = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(pixels)) {
            var row = new byte[1 + width * 3];
            for (int x = 1; x < row.length; x++) row[x] = (byte) (x / 64);
            for (int y = 0; y < height; y++) out.write(row);
        }
        Files.write(folder.resolve(name), SampleFiles.png(width, height, pixels.toByteArray()));
    }

    /** A document of one page with so many megabytes that are not packed. */
    void pdf(String name, int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                lines(out, megabytes);
            }
            page.setContents(content);
            document.save(folder.resolve(name).toFile());
        }
    }

    void text(String name, int megabytes) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            lines(out, megabytes);
        }
    }

    private static void lines(OutputStream out, int megabytes) throws IOException {
        var line = SampleFiles.bytes("% the wall is cracked, the roof holds, and water comes in at the door.\n");
        for (long written = 0; written < (long) megabytes * MEGABYTE - line.length; written += line.length)
            out.write(line);
    }

    private static int[] noise(int length) {
        return new Random(1).ints(length).toArray();
    }
}
