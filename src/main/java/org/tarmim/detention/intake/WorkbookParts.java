package org.tarmim.detention.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tarmim.kernel.Rejected;

/** The parts of a workbook (XLSX), unfolded in memory up to a limit whatever the archive says of their size. */
final class WorkbookParts {
    private static final int MOST_UNFOLDED = 20_000_000; // bytes
    private static final int MOST_PARTS = 200;
    private static final XMLInputFactory XML = xml();

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Reads a part from its beginning on. */
    @FunctionalInterface
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    static WorkbookParts of(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var all = Collections.list(zip.getEntries());
            if (all.size() > MOST_PARTS) throw Rejected.because("caseList.workbook.bomb");
            var parts = new HashMap<String, byte[]>();
            int left = MOST_UNFOLDED;
            for (var part : all) {
                try (var unfolded = zip.getInputStream(part)) {
                    var bytes = unfolded.readNBytes(left + 1);
                    if (bytes.length > left) throw Rejected.because("caseList.workbook.bomb");
                    left -= bytes.length;
                    parts.put(part.getName(), bytes);
                }
            }
            return new WorkbookParts(parts);
        } catch (IOException broken) {
            throw Rejected.because("caseList.workbook");
        }
    }

    /** What is read of a part; empty where there is none. Throws {@link Rejected} for one that is broken. */
    <T> Optional<T> read(String name, Reading<T> reading) {
        var bytes = parts.get(name);
        if (bytes == null) return Optional.empty();
        try {
            return Optional.of(reading.read(XML.createXMLStreamReader(new ByteArrayInputStream(bytes))));
        } catch (XMLStreamException | IllegalArgumentException | DateTimeException | ArithmeticException broken) {
            throw Rejected.because("caseList.workbook");
        }
    }

    /** No document type, no entity, nothing from elsewhere; always the reader of the JDK. */
    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
