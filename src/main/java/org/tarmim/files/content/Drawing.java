package org.tarmim.files.content;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tarmim.files.FileKind;
import org.tarmim.kernel.Rejected;

/** Draws a picture anew: what is written holds the pixels and nothing else. */
final class Drawing {
    private static final int COPY_SIDE = 2560;
    private static final int THUMBNAIL_SIDE = 320;
    private static final float COPY_QUALITY = 0.85f;
    private static final float THUMBNAIL_QUALITY = 0.7f;
    /** What may lie in memory at once; a larger picture is read with every second or third pixel. */
    private static final long MOST_BYTES = 64_000_000;
    /** The reader of WebP holds the whole picture, however little is asked of it. */
    private static final long MOST_PIXELS_OF_WEBP = 16_000_000;

    private Drawing() {}

    static Cleaned.Picture of(FileKind kind, byte[] content, Orientation orientation) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return drawn(kind, in, orientation);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw Rejected.because("file.picture.broken");
        }
    }

    private static Cleaned.Picture drawn(FileKind kind, ImageInputStream in, Orientation orientation)
            throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try {
            reader.setInput(in, true, true);
            return drawn(kind, reader, orientation);
        } finally {
            reader.dispose();
        }
    }

    private static Cleaned.Picture drawn(FileKind kind, ImageReader reader, Orientation orientation)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        check(kind, width, height);
        var copy = scaled(read(kind, reader), COPY_SIDE, orientation);
        var thumbnail = scaled(copy, THUMBNAIL_SIDE, Orientation.UPRIGHT);
        return new Cleaned.Picture(
                orientation.isSideways() ? height : width,
                orientation.isSideways() ? width : height,
                jpeg(copy, COPY_QUALITY),
                jpeg(thumbnail, THUMBNAIL_QUALITY));
    }

    private static void check(FileKind kind, long width, long height) {
        PixelLimits.check(width, height);
        if (kind == FileKind.WEBP && width * height > MOST_PIXELS_OF_WEBP) {
            throw Rejected.because("file.picture.large", width, height, MOST_PIXELS_OF_WEBP / 1_000_000);
        }
    }

    private static BufferedImage read(FileKind kind, ImageReader reader) throws IOException {
        long bytes = (long) reader.getWidth(0) * reader.getHeight(0) * (kind == FileKind.PNG ? 8 : 3);
        int every = (int) Math.ceil(Math.sqrt((double) bytes / MOST_BYTES));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    /** The picture with no side longer than that, the right way up, on white. */
    private static BufferedImage scaled(BufferedImage picture, int side, Orientation orientation) {
        double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean sideways = orientation.isSideways();
        var drawn = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var how = orientation.upright(width, height);
        how.concatenate(AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight()));
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, List.of(), null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
