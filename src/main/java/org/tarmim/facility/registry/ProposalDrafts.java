package org.tarmim.facility.registry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.Draft;
import org.tarmim.kernel.SecurityClock;

/** The desk that keeps proposals people began and have not sent: one for each person and facility, nobody else's. */
@Desk
public class ProposalDrafts {
    private final ProposalDraftTable table;
    private final SecurityClock clock;

    ProposalDrafts(ProposalDraftTable table, SecurityClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The own draft of a change of this facility, or with null of a new one, if one was kept. */
    @Requires(May.PROPOSE_FACILITY)
    public Optional<Draft<ProposalDraft>> find(@Nullable UUID facility) {
        return table.find(facility);
    }

    /** Keeps what was typed so far, in place of what was kept before; answers it as it is kept. */
    @Requires(May.PROPOSE_FACILITY)
    public Draft<ProposalDraft> keep(@Nullable UUID facility, ProposalDraft typed) {
        var draft = new Draft<>(typed, clock.now());
        table.put(Acting.required().account(), facility, draft);
        return draft;
    }

    /** Throws the own draft of a change of this facility, or with null of a new one, away. */
    @Requires(May.PROPOSE_FACILITY)
    public void discard(@Nullable UUID facility) {
        table.delete(facility);
    }
}
