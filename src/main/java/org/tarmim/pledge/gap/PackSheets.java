package org.tarmim.pledge.gap;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tarmim.kernel.SheetCell;

/** Sheets in one archive, written one after the other and row by row. */
final class PackSheets implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final ZipOutputStream archive;

    PackSheets(OutputStream to) {
        archive = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** Writes a sheet: its head, and then what the rows hand over. */
    void sheet(String name, List<String> head, Consumer<Row> rows) throws IOException {
        archive.putNextEntry(new ZipEntry(name + ".csv"));
        var text = new OutputStreamWriter(archive, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(head);
        try {
            rows.accept(cells ->
                    csv.writeRecord(Arrays.stream(cells).map(SheetCell::of).toList()));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        csv.flush(); // the archive stays open for the next sheet
        text.flush();
        archive.closeEntry();
    }

    @Override
    public void close() throws IOException {
        archive.finish();
    }

    /** Where a row of a sheet goes. */
    @FunctionalInterface
    interface Row {
        void write(String... cells);
    }
}
