package org.tarmim.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** Writes a paper as a text for Word and its kin, to be edited before it is sent. */
@Component
public class DocxWriter {
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> FRAME = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml");

    /** The file, with the direction of the language set for each paragraph and each stretch of letters. */
    public byte[] write(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : FRAME) copy(name, zip);
            zip.putNextEntry(entry("word/document.xml"));
            write(paper, zip);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void copy(String name, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry(name));
        try (var part = Objects.requireNonNull(DocxWriter.class.getResourceAsStream("/paper/docx/" + name))) {
            part.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        return entry;
    }

    private static void write(Paper paper, OutputStream out) throws IOException {
        try {
            new DocxText(paper, out).write(Block.of(paper));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
