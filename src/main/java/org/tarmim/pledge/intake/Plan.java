package org.tarmim.pledge.intake;

import java.util.List;

/**
 * What a file would do, row by row, before anything is written.
 *
 * @param log what was read over above the first row
 */
public record Plan(FileForm form, String fileName, List<PlannedRow> rows, List<Remark> log) {
    /** Whether each row can be recorded. */
    public boolean isClean() {
        return count(Outcome.REFUSED) == 0;
    }

    /** Whether it would write anything. */
    public boolean isNews() {
        return rows.stream().anyMatch(row -> row.change() != null);
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
