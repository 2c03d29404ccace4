package org.tarmim.files.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.tarmim.files.FileKind;

/** A file from as it came to as it is kept. */
public final class Cleaning {
    private Cleaning() {}

    /** Cleans a file, or refuses it with what to do instead. */
    public static Cleaned of(Path file, FileName name) throws IOException {
        return cleaned(Files.readAllBytes(file), name, IOUtils.createTempFileOnlyStreamCache());
    }

    /** The same of a file that must not touch the disk. */
    public static Cleaned inMemory(byte[] content, FileName name) throws IOException {
        return cleaned(content, name, IOUtils.createMemoryOnlyStreamCache());
    }

    private static Cleaned cleaned(byte[] content, FileName name, StreamCacheCreateFunction scratch)
            throws IOException {
        var kind = Signature.kind(content, name);
        name.check(kind);
        return switch (kind) {
            case JPEG -> picture(kind, JpegFile.cleaned(content), JpegFile.orientation(content));
            case PNG -> picture(kind, PngFile.cleaned(content), Orientation.UPRIGHT);
            case WEBP -> picture(kind, WebpFile.cleaned(content), Orientation.UPRIGHT);
            case PDF -> Cleaned.document(kind, PdfFile.cleaned(content, scratch));
            case DOCX, XLSX, ODT -> Cleaned.document(kind, OfficeFile.cleaned(content));
            case TEXT, CSV -> Cleaned.document(kind, TextFile.checked(content));
        };
    }

    private static Cleaned picture(FileKind kind, byte[] sealed, Orientation orientation) throws IOException {
        return new Cleaned(kind, sealed, Optional.of(Drawing.of(kind, sealed, orientation)));
    }
}
