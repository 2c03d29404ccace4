package org.tarmim.pledge.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Revision;

/**
 * What a row would do.
 *
 * @param no        as a spreadsheet counts rows; for activities from one
 * @param reference as the file says it
 * @param details   what would be recorded; null for a row with mistakes
 * @param latest    what the pledge says now; null for a new one
 * @param reported  what the file says of later stages
 * @param change    what is needed to do it; null where nothing would be done
 */
public record PlannedRow(
        int no,
        String reference,
        Outcome outcome,
        @Nullable PledgeDetails details,
        @Nullable Revision latest,
        List<StagedAmount> reported,
        List<Remark> remarks,
        @Nullable Key change) {
    /**
     * By what a row is found again.
     *
     * @param reference its own number, unique among all files
     * @param content   the hash of what it says
     * @param source    who says it
     * @param pledge    which one it is of; null for a new one
     */
    record Key(
            String reference,
            String content,
            String source,
            @Nullable UUID pledge) {}

    /** The remarks of a weight. */
    public List<Remark> remarks(Remark.Weight weight) {
        return remarks.stream().filter(one -> one.weight() == weight).toList();
    }
}
