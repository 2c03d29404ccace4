package org.tarmim.pledge.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a workbook of the form XLSX: numbers are numbers, days are days, and texts are never formulas. In Arabic
 * its first column is the rightmost.
 */
final class Workbook implements Sheet {
    private static final int ROWS_IN_MEMORY = 200;
    private static final double WIDTH = 18;
    private static final String VERSION = "1.0";

    private final org.dhatim.fastexcel.Workbook book;
    private final Worksheet sheet;
    private int next;

    Workbook(OutputStream to, String name, boolean rightToLeft) {
        book = new org.dhatim.fastexcel.Workbook(to, "Tarmim", VERSION);
        sheet = book.newWorksheet(name);
        if (rightToLeft) sheet.rightToLeft();
    }

    @Override
    public void sentence(String sentence) {
        sheet.inlineString(next++, 0, sentence);
    }

    @Override
    public void head(List<String> columns) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, WIDTH);
            sheet.inlineString(next, at, columns.get(at));
            sheet.style(next, at).bold().set();
        }
        next++;
        sheet.freezePane(0, next);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) write(at, cells.get(at));
        next++;
        if (next % ROWS_IN_MEMORY == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }

    private void write(int at, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case BigDecimal number -> sheet.value(next, at, number);
            case LocalDate day -> {
                sheet.value(next, at, day);
                sheet.style(next, at).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(next, at, cell.toString());
        }
    }
}
