package org.tarmim.files.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tarmim.files.FileKind;
import org.tarmim.kernel.Rejected;

/**
 * A document of an office program, which is a ZIP of parts. It is packed anew from its parts: who wrote it and the
 * position in its pictures go, and what could run, call elsewhere, hide another archive or swell beyond measure is
 * refused. It is read in memory, so that nothing of it lies on a disk.
 */
final class OfficeFile {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 120_000_000;
    private static final long MOST_BYTES_OF_A_PART = 24_000_000;
    /** How many times its packed size a part may be, once it is larger than a megabyte. */
    private static final long MOST_SWELLING = 200;

    private static final int DIRECTORY_ENTRY = 0x02014B50;
    private static final int DIRECTORY_END = 0x06054B50;

    private final ZipFile zip;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long unpacked;

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Which document a ZIP is; refuses every other archive, and what is locked with a password. */
    static FileKind kind(byte[] content) {
        if (isLocked(content)) throw Rejected.because("file.locked");
        try (var zip = opened(content)) {
            if (zip.getEntry("word/document.xml") != null) return FileKind.DOCX;
            if (zip.getEntry("xl/workbook.xml") != null) return FileKind.XLSX;
            if (isText(zip)) return FileKind.ODT;
            throw Rejected.because("file.archive");
        } catch (IOException | IllegalArgumentException broken) {
            throw Rejected.because("file.cut");
        }
    }

    /** The same document, packed anew. */
    static byte[] cleaned(byte[] content) {
        try (var zip = opened(content)) {
            return new OfficeFile(zip).packed();
        } catch (IOException | IllegalArgumentException broken) {
            throw Rejected.because("file.cut");
        }
    }

    private static ZipFile opened(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private byte[] packed() throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) throw Rejected.because("file.swells");
        try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts) pack(part, out);
        }
        return bytes.toByteArray();
    }

    private void pack(ZipArchiveEntry part, ZipOutputStream out) throws IOException {
        if (part.isDirectory()) return;
        var name = part.getName();
        OfficePart.checkName(name);
        if (OfficePart.isLeftOut(name)) return;
        var cleaned = OfficePart.cleaned(name, unpacked(part));
        out.putNextEntry(entry(name, cleaned));
        out.write(cleaned);
        out.closeEntry();
    }

    private byte[] unpacked(ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            var content = in.readNBytes((int) MOST_BYTES_OF_A_PART + 1);
            unpacked += content.length;
            boolean swells = content.length > 1_000_000 && content.length > MOST_SWELLING * part.getCompressedSize();
            if (swells || content.length > MOST_BYTES_OF_A_PART || unpacked > MOST_BYTES) {
                throw Rejected.because("file.swells");
            }
            return content;
        }
    }

    /** ODF wants its first part uncompressed; dates of parts are left out. */
    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        if (!name.equals("mimetype")) return entry;
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static boolean isText(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) return false;
        try (var in = zip.getInputStream(type)) {
            var word = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return word.toLowerCase(Locale.ROOT).equals(FileKind.ODT.mediaType());
        }
    }

    /** Whether the directory at the end marks a part as encrypted. */
    private static boolean isLocked(byte[] content) {
        var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = content.length - 22;
        while (end >= 0 && zip.getInt(end) != DIRECTORY_END) end--;
        if (end < 0) return false;
        int entry = zip.getInt(end + 16);
        while (entry >= 0 && entry <= end - 46 && zip.getInt(entry) == DIRECTORY_ENTRY) {
            if ((zip.getShort(entry + 8) & 1) == 1) return true;
            entry += 46 + length(zip, entry + 28) + length(zip, entry + 30) + length(zip, entry + 32);
        }
        return false;
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
