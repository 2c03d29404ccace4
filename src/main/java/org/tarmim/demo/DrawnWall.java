package org.tarmim.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The picture that comes with a report of the demo: a cracked wall, drawn here. It shows nobody and no place. */
final class DrawnWall {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int GROUND = 600;
    private static final int BRICK = 80;
    private static final int COURSE = 40;

    private DrawnWall() {}

    static byte[] jpeg() {
        return drawn(false);
    }

    /** The same with a black bar across its window. */
    static byte[] redacted() {
        return drawn(true);
    }

    private static byte[] drawn(boolean isRedacted) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(pen, 0xD9C7A3, 0, GROUND);
        fill(pen, 0x8F8A80, GROUND, HEIGHT);
        bricks(pen);
        window(pen);
        crack(pen);
        if (isRedacted) bar(pen);
        pen.dispose();
        return written(picture);
    }

    private static void fill(Graphics2D pen, int colour, int top, int bottom) {
        pen.setColor(new Color(colour));
        pen.fillRect(0, top, WIDTH, bottom - top);
    }

    private static void bricks(Graphics2D pen) {
        pen.setColor(new Color(0xBBA67E));
        for (int top = 0; top < GROUND; top += COURSE) {
            for (int start = top / COURSE % 2 * BRICK / 2 - BRICK; start < WIDTH; start += BRICK)
                pen.drawRect(start, top, BRICK, COURSE);
        }
    }

    private static void window(Graphics2D pen) {
        pen.setColor(new Color(0x4E5A62));
        pen.fillRect(600, 160, 220, 260);
        pen.setColor(new Color(0x9FB4BF));
        pen.fillPolygon(new Polygon(new int[] {600, 700, 640, 600}, new int[] {160, 160, 300, 330}, 4));
        pen.setColor(new Color(0x6B5B45));
        pen.setStroke(new BasicStroke(10));
        pen.drawRect(600, 160, 220, 260);
        pen.drawLine(710, 160, 710, 420);
    }

    private static void crack(Graphics2D pen) {
        pen.setColor(new Color(0x3D3A36));
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL));
        pen.drawPolyline(
                new int[] {180, 230, 205, 290, 270, 350, 330}, new int[] {0, 110, 190, 300, 390, 480, GROUND}, 7);
        pen.setStroke(new BasicStroke(4));
        pen.drawPolyline(new int[] {290, 360, 400}, new int[] {300, 270, 200}, 3);
    }

    private static void bar(Graphics2D pen) {
        pen.setColor(Color.BLACK);
        pen.fillRect(580, 240, 260, 90);
    }

    private static byte[] written(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
