package org.tarmim.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as a picture, compared by small squares: machines may differ in shades, not in letters. */
final class PagePicture {
    private static final int SQUARE = 3;
    private static final int SHADES = 48;

    private final BufferedImage picture;

    private PagePicture(BufferedImage picture) {
        this.picture = picture;
    }

    static PagePicture of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(0, 120, ImageType.GRAY));
        }
    }

    /** With -Dtarmim.papers=FOLDER the pictures are drawn there, to be looked at before they are kept. */
    void looksLike(String name) throws IOException {
        var folder = System.getProperty("tarmim.papers");
        if (folder != null) ImageIO.write(picture, "png", new File(folder, name + ".png"));
        else
            assertThat(looksLike(kept(name)))
                    .as("the page looks like the picture that is kept")
                    .isTrue();
    }

    boolean looksLike(PagePicture other) {
        return farthest(other.picture) < SHADES;
    }

    private static PagePicture kept(String name) throws IOException {
        var file = Objects.requireNonNull(PagePicture.class.getResource("/paper/" + name + ".png"));
        return new PagePicture(ImageIO.read(file));
    }

    private int farthest(BufferedImage other) {
        var farthest = 0;
        for (var x = 0; x + SQUARE <= picture.getWidth(); x += SQUARE)
            for (var y = 0; y + SQUARE <= picture.getHeight(); y += SQUARE)
                farthest = Math.max(farthest, Math.abs(shade(picture, x, y) - shade(other, x, y)));
        return farthest;
    }

    private static int shade(BufferedImage picture, int left, int top) {
        var sum = 0;
        for (var x = left; x < left + SQUARE; x++)
            for (var y = top; y < top + SQUARE; y++) sum += picture.getRaster().getSample(x, y, 0);
        return sum / (SQUARE * SQUARE);
    }
}
