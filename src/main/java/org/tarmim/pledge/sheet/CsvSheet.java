package org.tarmim.pledge.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SheetCell;

/** A sheet as lines with commas, safe to open in a spreadsheet. */
final class CsvSheet implements Sheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel shows Arabic as garbage

    private final CsvWriter to;

    CsvSheet(OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.to = CsvWriter.builder().build(text);
    }

    @Override
    public void sentence(String sentence) {
        to.writeRecord(SheetCell.of(sentence));
    }

    @Override
    public void head(List<String> columns) {
        to.writeRecord(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        to.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) return "";
        return cell instanceof BigDecimal number ? number.toPlainString() : SheetCell.of(cell.toString());
    }
}
