package org.tarmim.detention.intake;

import java.util.ArrayList;
import java.util.List;
import org.tarmim.kernel.Rejected;

/** Collects the rows of a sheet. Every row, cell and sign counts, also where nobody sees anything in it. */
final class SheetLines {
    /** How many signs a cell may have. */
    static final int LONGEST_CELL = 1_000;

    private static final int MOST_ROWS = 4 * ListFile.MOST_ROWS;
    private static final int MOST_CELLS = 100 * ListFile.MOST_ROWS;
    private static final int MOST_SIGNS = ListFile.LARGEST;
    private static final int LETTERS = 26;

    private final List<Line> written = new ArrayList<>();
    private int rows;
    private int cells;
    private int signs;

    /** Counts a cell; throws {@link Rejected} for one that is too long or one too many. */
    String cell(int row, int place, String text) {
        if (text.length() > LONGEST_CELL) throw Rejected.because("caseList.cell", row, letters(place), LONGEST_CELL);
        cells++;
        signs += text.length();
        if (cells > MOST_CELLS || signs > MOST_SIGNS) throw tooMany();
        return text;
    }

    /** Counts a row and keeps it where something is written; throws {@link Rejected} for one too many. */
    void row(int no, List<String> texts) {
        if (++rows > MOST_ROWS) throw tooMany();
        var line = new Line(no, texts);
        if (line.isWritten()) written.add(line);
    }

    /** How many rows there were, also empty ones. */
    int rows() {
        return rows;
    }

    List<Line> written() {
        return List.copyOf(written);
    }

    private static Rejected tooMany() {
        return Rejected.because("caseList.cells", MOST_ROWS, MOST_CELLS);
    }

    /** As a spreadsheet calls a column. */
    private static String letters(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
