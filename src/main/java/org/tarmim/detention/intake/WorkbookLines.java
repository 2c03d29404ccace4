package org.tarmim.detention.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** The rows of the first sheet of a workbook (XLSX). What it would unfold to is counted before it is read. */
final class WorkbookLines {
    private static final int MOST_UNFOLDED = 20_000_000; // bytes
    private static final int MOST_PARTS = 200;
    private static final Pattern OF_A_DAY = Pattern.compile("(?i)[yd]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private WorkbookLines() {}

    static List<Line> read(byte[] file) {
        refuseBomb(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(ListFile.MOST_ROWS + SheetReader.MOST_ABOVE + 1L)
                    .map(WorkbookLines::line)
                    .toList();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw Rejected.because("caseList.workbook");
        }
    }

    /** By the same list of parts as the reader goes by, and by what each unfolds to, whatever it says of its size. */
    private static void refuseBomb(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) throw Rejected.because("caseList.workbook.bomb");
            long left = MOST_UNFOLDED;
            for (var part : parts) {
                try (var unfolded = zip.getInputStream(part)) {
                    left -= unfolded.readNBytes((int) left + 1).length;
                }
                if (left < 0) throw Rejected.because("caseList.workbook.bomb");
            }
        } catch (IOException broken) {
            throw Rejected.because("caseList.workbook");
        }
    }

    private static Line line(Row row) {
        var cells = IntStream.range(0, row.getCellCount())
                .mapToObj(at -> text(row.getCell(at)))
                .toList();
        return new Line(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA, ERROR -> Line.FORMULA;
            case STRING, BOOLEAN -> cell.getText();
            case NUMBER ->
                isDay(cell)
                        ? cell.asDate().toLocalDate().toString()
                        : cell.asNumber().toPlainString();
        };
    }

    private static boolean isDay(Cell cell) {
        var form = cell.getDataFormatString();
        return form != null
                && cell.getType() == CellType.NUMBER
                && OF_A_DAY.matcher(QUOTED.matcher(form).replaceAll("")).find();
    }
}
