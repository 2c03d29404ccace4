package org.tarmim.detention.intake;

import java.util.List;
import org.tarmim.kernel.CleanText;

/**
 * A row of a sheet.
 *
 * @param no    as a spreadsheet numbers it, from one
 * @param cells as they are written; a day of a workbook as 2025-03-06
 */
record Line(int no, List<String> cells) {
    /** In a cell: what a workbook computes is not what somebody typed. */
    static final String FORMULA = "\u0001";

    Line {
        cells = List.copyOf(cells);
    }

    boolean isWritten() {
        return cells.stream().anyMatch(cell -> !CleanText.of(cell).isEmpty());
    }

    @Override
    public String toString() {
        return "Line " + no;
    }
}
