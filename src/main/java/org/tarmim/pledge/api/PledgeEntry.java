package org.tarmim.pledge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.ledger.Holdings;
import org.tarmim.pledge.promise.ConditionHistory;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Schedule;
import org.tarmim.rest.Amount;

/**
 * A pledge, as far as its reader may see it.
 *
 * @param counting     the number of the revision that counts; missing while none is verified
 * @param revisions    what it said and says, the newest first
 * @param conditions   those of the revision that counts, else of the newest
 * @param tranches     those of the revision that counts, as they stand today
 * @param money        where its money stands now
 * @param trialBalance the sum of all its accounts: nothing, or the ledger is broken
 */
record PledgeEntry(
        String code,
        @Nullable Integer counting,
        List<PledgeRevision> revisions,
        List<ConditionEntry> conditions,
        List<TrancheEntry> tranches,
        StageSums money,
        Amount trialBalance) {
    static PledgeEntry of(
            Pledge pledge, List<ConditionHistory> conditions, Schedule schedule, Holdings held, PartyRefs parties) {
        return new PledgeEntry(
                pledge.code().text(),
                pledge.verified().map(Revision::no).orElse(null),
                pledge.revisions().stream()
                        .map(revision -> PledgeRevision.of(revision, parties))
                        .toList(),
                conditions.stream().map(ConditionEntry::of).toList(),
                schedule.instalments().stream().map(TrancheEntry::of).toList(),
                StageSums.of(account -> held.of(account)),
                Amount.of(held.trialBalance()));
    }
}
