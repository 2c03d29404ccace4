package org.tarmim.files.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Walks through everything a PDF is made of, once: takes out what tells of its maker, refuses what could run. */
final class PdfWalk {
    private static final int MOST_OBJECTS = 1_000_000;
    private static final Set<String> RUN =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "Movie", "Sound");
    private static final Set<String> RUNNING_PARTS = Set.of("JS", "JavaScript", "XFA", "EF", "RichMediaContent");
    private static final List<String> TELLING = List.of(
            "Metadata", "PieceInfo", "LastModified", "Author", "Creator", "Producer", "CreationDate", "ModDate");

    private static final Map<COSBase, UnaryOperator<byte[]>> PHOTOS =
            Map.of(COSName.DCT_DECODE, JpegFile::cleaned, COSName.JPX_DECODE, JpxFile::cleaned);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    void clean(COSDictionary trailer) throws IOException {
        later(trailer);
        while (!open.isEmpty()) {
            if (seen.size() > MOST_OBJECTS) throw Rejected.because("file.swells");
            look(open.pop());
        }
    }

    private void look(COSBase thing) throws IOException {
        switch (thing) {
            case COSObject reference -> later(reference.getObject());
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array.forEach(this::later);
            default -> {}
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        if (runs(dictionary)) throw Rejected.because("file.pdf.active");
        TELLING.forEach(word -> dictionary.removeItem(COSName.getPDFName(word)));
        if (dictionary instanceof COSStream stream) photo(stream);
        dictionary.getValues().forEach(this::later);
    }

    private static boolean runs(COSDictionary dictionary) {
        return RUN.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))
                || RUNNING_PARTS.stream().anyMatch(part -> dictionary.containsKey(COSName.getPDFName(part)));
    }

    /** A photo byte for byte, as a telephone or a scanner puts it into a PDF, with its position. */
    private static void photo(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() == 1) filters = several.getObject(0);
        if (filters instanceof COSArray several && several.toList().stream().anyMatch(PHOTOS::containsKey))
            throw Rejected.because("file.pdf.broken"); // its place would stay within
        if (filters != null && PHOTOS.containsKey(filters)) clean(stream, PHOTOS.get(filters));
    }

    private static void clean(COSStream photo, UnaryOperator<byte[]> cleaning) throws IOException {
        byte[] content;
        try (var in = photo.createRawInputStream()) {
            content = in.readAllBytes();
        }
        var cleaned = cleaning.apply(content);
        try (var out = photo.createRawOutputStream()) {
            out.write(cleaned);
        }
    }

    private void later(@Nullable COSBase thing) {
        if (thing != null && seen.add(thing)) open.push(thing);
    }
}
