package org.tarmim.files;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people send them, made by code: no photo of anybody or of any place. */
public final class SampleFiles {
    /** A word that no file of ours contains unless somebody put it there. */
    public static final String CANARY = "CANARY-31-24-17-N-34-20-11-E";

    private SampleFiles() {}

    /** A drawn wall with a crack, as a camera would save it. */
    public static byte[] photo() {
        return drawn("jpeg", 640, 480);
    }

    /** The same, saying where it was taken, by which camera, and how that was held. */
    public static byte[] photoWithPosition(int orientation) {
        var out = new ByteArrayOutputStream();
        var photo = photo();
        out.write(photo, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY + "</x:xmpmeta>"));
        segment(out, 0xED, bytes("Photoshop 3.0\0" + CANARY));
        segment(out, 0xFE, bytes(CANARY));
        out.write(photo, 2, photo.length - 2);
        out.writeBytes(bytes(CANARY));
        return out.toByteArray();
    }

    public static byte[] png() {
        return drawn("png", 320, 200);
    }

    /** A PNG that says in a text where it was taken. */
    public static byte[] pngWithPosition() {
        var png = png();
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk("tEXt", bytes("Comment\0" + CANARY)));
        out.writeBytes(chunk("eXIf", exif(1)));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it had that many pixels. */
    public static byte[] pngSaying(int width, int height) {
        return png(width, height, new byte[10]);
    }

    /** A PNG of colours with these packed pixels. */
    static byte[] png(int width, int height, byte[] pixels) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", pixels),
                chunk("IEND", new byte[0]));
    }

    /** The beginning of a photo as a telephone saves it unless told otherwise. */
    public static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, bytes("ftypheic\0\0\0\0mif1heic"), new byte[200]);
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    /** A PDF whose author and whose photo tell where somebody was. */
    public static byte[] pdfWithPosition() {
        return pdf(document -> {
            document.getDocumentInformation().setAuthor(CANARY);
            var photo = PDImageXObject.createFromByteArray(document, photoWithPosition(1), "photo.jpg");
            try (var page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(photo, 20, 20);
            }
        });
    }

    /** A PDF with a picture in JPEG 2000 whose boxes beside what is drawn tell where somebody was. */
    public static byte[] pdfWithScan() {
        return pdf(document -> {
            var scan = joined(
                    box("jP  ", new byte[] {13, 10, -121, 10}),
                    box("ftyp", bytes("jpx \0\0\0\0jpx ")),
                    box("jp2h", joined(box("ihdr", bytes("head")), box("uuid", bytes(CANARY)))),
                    box("xml ", bytes("<gps>" + CANARY + "</gps>")),
                    box("uuid", bytes("exif" + CANARY)),
                    box("jp2c", drawnWithComment()));
            var picture = new PDStream(document, new ByteArrayInputStream(scan));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            document.getDocumentCatalog().getCOSObject().setItem("Sample", picture);
        });
    }

    /** What is drawn in JPEG 2000, with a comment in its head. */
    private static byte[] drawnWithComment() {
        var comment = bytes(CANARY);
        var head = ByteBuffer.allocate(6)
                .putShort((short) 0xFF4F)
                .putShort((short) 0xFF64)
                .putShort((short) (comment.length + 2));
        return joined(head.array(), comment, new byte[] {(byte) 0xFF, (byte) 0x90, 0, 10}, bytes("drawn"));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), bytes(type), content);
    }

    public static byte[] pdfThatRuns() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    public static byte[] lockedPdf() {
        return pdf(document -> document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                "owner", "user", new org.apache.pdfbox.pdmodel.encryption.AccessPermission())));
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    /** The parts of a small document; who wrote it stands in three places. */
    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties><dc:creator>" + CANARY + "</dc:creator></cp:coreProperties>"));
        parts.put(
                "word/document.xml", bytes("<w:document><w:ins w:author=\"" + CANARY + "\">Wall</w:ins></w:document>"));
        parts.put("word/media/image1.jpeg", photoWithPosition(1));
        return parts;
    }

    /** A sheet with a table, on which somebody commented at a computer with a name of its own. */
    public static byte[] xlsx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        parts.put("xl/workbook.xml", bytes("<workbook><x15ac:absPath url=\"C:\\Users\\" + CANARY + "\"/></workbook>"));
        parts.put("xl/tables/table1.xml", bytes("<table displayName=\"Walls\"/>"));
        parts.put(
                "xl/persons/person.xml",
                bytes("<personList><person displayName=\"%1$s\" userId=\"%1$s\"/></personList>".formatted(CANARY)));
        parts.put("xl/comments1.xml", bytes("<comments><authors><author>" + CANARY + "</author></authors></comments>"));
        return zip(parts);
    }

    public static byte[] odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", bytes("<office:document-content>Wall</office:document-content>"));
        parts.put("meta.xml", bytes("<meta:initial-creator>" + CANARY + "</meta:initial-creator>"));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** An upload that says truly how large it is. */
    public static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, new ByteArrayInputStream(content));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] drawn(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xD8C9A8));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        pen.drawLine(width / 3, 0, width / 2, height);
        pen.fillRect(0, 0, width / 8, height / 8);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, height / 10));
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A block with an orientation, a camera and a position, in the order that cameras write it. */
    private static byte[] exif(int orientation) {
        var words = bytes(CANARY + "\0");
        return ByteBuffer.allocate(300)
                .put(bytes("Exif\0\0MM\0*"))
                .putInt(8)
                .putShort((short) 3)
                .put(entry(0x010F, 2, words.length, 100))
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 60))
                .putInt(0)
                .position(6 + 60)
                .putShort((short) 1)
                .put(entry(0x0002, 5, 3, 150))
                .position(6 + 100)
                .put(words)
                .position(6 + 150)
                .put(words)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static byte[] chunk(String type, byte[] body) {
        var sum = new CRC32();
        sum.update(bytes(type));
        sum.update(body);
        return ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(bytes(type))
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private interface Filling {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Filling filling) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            filling.of(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
