package org.tarmim.files.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarmim.files.FileKind;
import org.tarmim.kernel.Rejected;

/** What a file is by its first bytes, and never by its name. */
final class Signature {
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    private static final List<String> ARCHIVES = List.of(
            "Rar!",
            "7z\u00BC\u00AF\u0027\u001C",
            "\u001F\u008B",
            "BZh",
            "\u00FD7zXZ",
            "\u0028\u00B5\u002F\u00FD",
            "MSCF");
    private static final List<String> PICTURES = List.of("GIF8", "BM", "II*\0", "MM\0*");
    private static final List<String> WITHOUT_PLACE = List.of("GIF8", "BM");
    private static final List<String> PROGRAMS = List.of("MZ", "\u007FELF", "#!", "\u00CA\u00FE\u00BA\u00BE");
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    private Signature() {}

    /** The kind of a file; refuses every other with what to do instead. */
    static FileKind kind(byte[] content, FileName name) {
        if (content.length == 0) throw Rejected.because("file.empty");
        var head = latin(Arrays.copyOf(content, Math.min(content.length, 512)));
        if (head.startsWith("\u00FF\u00D8\u00FF")) return FileKind.JPEG;
        if (head.startsWith(PNG)) return FileKind.PNG;
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return FileKind.WEBP;
        if (head.startsWith("%PDF-")) return FileKind.PDF;
        if (head.startsWith("PK")) return OfficeFile.kind(content);
        refuse(head, content);
        return TextFile.kind(name);
    }

    /** Whether something that is a file of its own begins somewhere in these bytes. */
    static boolean hidesAnother(byte[] content, int from) {
        var rest = latin(Arrays.copyOfRange(content, from, content.length));
        var plain = rest.toLowerCase(Locale.ROOT);
        return rest.contains("PK\u0003\u0004")
                || rest.contains("PK\u0005\u0006")
                || rest.contains("%PDF-")
                || rest.contains("Rar!\u001A\u0007")
                || plain.contains("<html")
                || plain.contains("<script")
                || plain.contains("<!doctype")
                || plain.contains("<svg")
                || plain.contains("<?php");
    }

    /** Refuses a part of a document that is an archive, a film, a program, or a picture whose place is not taken out. */
    static void checkPart(byte[] part) {
        var head = latin(Arrays.copyOf(part, Math.min(part.length, 512)));
        if (!begins(head, WITHOUT_PLACE)) refuse(head, part);
    }

    private static void refuse(String head, byte[] content) {
        if (head.startsWith("ftyp", 4)) {
            var brand = head.substring(8, Math.min(12, head.length()));
            throw Rejected.because(HEIC.contains(brand) ? "file.heic" : "file.film");
        }
        if (head.startsWith(OLD_OFFICE)) throw Rejected.because(locked(content) ? "file.locked" : "file.oldOffice");
        if (begins(head, ARCHIVES) || head.startsWith("ustar", 257)) throw Rejected.because("file.archive");
        if (begins(head, PICTURES)) throw Rejected.because("file.otherPicture");
        if (begins(head, PROGRAMS)) throw Rejected.because("file.kind");
    }

    /** A locked DOCX or XLSX is an old-fashioned file that holds an encrypted one. */
    private static boolean locked(byte[] content) {
        return latin(content).contains(latin("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
    }

    private static boolean begins(String head, List<String> beginnings) {
        return beginnings.stream().anyMatch(head::startsWith);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
