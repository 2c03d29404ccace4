package org.tarmim.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as one picture, one below the other, compared by small squares: machines may differ in shades, not in
 * letters.
 */
public final class PagePicture {
    private static final int SQUARE = 3;
    private static final int SHADES = 48;

    private final BufferedImage picture;

    private PagePicture(BufferedImage picture) {
        this.picture = picture;
    }

    static PagePicture of(byte[] pdf) throws IOException {
        return of(pdf, 120);
    }

    /** One of which many are kept. */
    public static PagePicture small(byte[] pdf) throws IOException {
        return of(pdf, 72);
    }

    private static PagePicture of(byte[] pdf, int pointsToAnInch) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (var page = 0; page < document.getNumberOfPages(); page++)
                pages.add(renderer.renderImageWithDPI(page, pointsToAnInch, ImageType.GRAY));
            return new PagePicture(oneBelowTheOther(pages));
        }
    }

    private static BufferedImage oneBelowTheOther(List<BufferedImage> pages) {
        var first = pages.getFirst();
        var all = new BufferedImage(first.getWidth(), first.getHeight() * pages.size(), first.getType());
        for (var page = 0; page < pages.size(); page++)
            all.getRaster().setRect(0, page * first.getHeight(), pages.get(page).getRaster());
        return all;
    }

    /** With -Dtarmim.papers=FOLDER the pictures are drawn there, to be looked at before they are kept. */
    public void looksLike(String name) throws IOException {
        var folder = System.getProperty("tarmim.papers");
        if (folder != null) draw(new File(folder, name + ".png"));
        else
            assertThat(looksLike(kept(name)))
                    .as("the pages look like the picture that is kept")
                    .isTrue();
    }

    public boolean looksLike(PagePicture other) {
        return hasAsManyPagesAs(other) && farthest(other.picture) < SHADES;
    }

    private boolean hasAsManyPagesAs(PagePicture other) {
        return picture.getHeight() == other.picture.getHeight();
    }

    /** The same pages as they are seen in a mirror. */
    public PagePicture inAMirror() {
        var mirrored = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        var turn = AffineTransform.getScaleInstance(-1, 1);
        turn.translate(-picture.getWidth(), 0);
        var ink = mirrored.createGraphics();
        ink.drawImage(picture, turn, null);
        ink.dispose();
        return new PagePicture(mirrored);
    }

    private void draw(File file) throws IOException {
        Files.createDirectories(file.getParentFile().toPath());
        for (var x = 0; x < picture.getWidth(); x++)
            for (var y = 0; y < picture.getHeight(); y++)
                picture.getRaster().setSample(x, y, 0, few(picture.getRaster().getSample(x, y, 0)));
        ImageIO.write(picture, "png", file);
    }

    /** One of eight shades, so that what is kept stays small. */
    private static int few(int shade) {
        return Math.round(shade * 7 / 255f) * 255 / 7;
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
