package org.tarmim.files.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tarmim.files.FileKind;

/** A file from as it came to as it is kept. */
public final class Cleaning {
    private Cleaning() {}

    /** Cleans a file, or refuses it with what to do instead. */
    public static Cleaned of(Path file, FileName name) throws IOException {
        var content = Files.readAllBytes(file);
        var kind = Signature.kind(content, file, name);
        name.check(kind);
        return switch (kind) {
            case JPEG -> picture(kind, JpegFile.cleaned(content), JpegFile.orientation(content));
            case PNG -> picture(kind, PngFile.cleaned(content), Orientation.UPRIGHT);
            case WEBP -> picture(kind, WebpFile.cleaned(content), Orientation.UPRIGHT);
            case PDF -> Cleaned.document(kind, PdfFile.cleaned(content));
            case DOCX, XLSX, ODT -> Cleaned.document(kind, OfficeFile.cleaned(file));
            case TEXT, CSV -> Cleaned.document(kind, TextFile.checked(content));
        };
    }

    private static Cleaned picture(FileKind kind, byte[] sealed, Orientation orientation) throws IOException {
        return new Cleaned(kind, sealed, Optional.of(Drawing.of(kind, sealed, orientation)));
    }
}
