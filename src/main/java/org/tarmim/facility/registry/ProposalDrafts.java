package org.tarmim.facility.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.Draft;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk that keeps proposals people began and have not sent: one for each person and facility, nobody else's. */
@Desk
public class ProposalDrafts {
    private final ProposalDraftTable table;
    private final FacilityTable facilities;
    private final SecurityClock clock;

    ProposalDrafts(ProposalDraftTable table, FacilityTable facilities, SecurityClock clock) {
        this.table = table;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** The own draft of a change of this facility, or with null of a new one, if one was kept. */
    @Requires(May.PROPOSE_FACILITY)
    public Optional<Draft<ProposalDraft>> find(@Nullable UUID facility) {
        return table.find(facility);
    }

    /**
     * Keeps what was typed so far, in place of what was kept before; answers it as it is kept. Refused where the form
     * was opened on a facility of which something was withheld since, which it would bring back.
     */
    @Requires(May.PROPOSE_FACILITY)
    public Draft<ProposalDraft> keep(@Nullable UUID facility, ProposalDraft typed) {
        if (facility != null && facilities.withheldAt(facility).isPresent()) checkVersion(facility, typed);
        var draft = new Draft<>(typed, clock.now());
        table.put(Acting.required().account(), facility, draft);
        return draft;
    }

    /** Throws the own draft of a change of this facility, or with null of a new one, away. */
    @Requires(May.PROPOSE_FACILITY)
    public void discard(@Nullable UUID facility) {
        table.delete(facility);
    }

    private void checkVersion(UUID facility, ProposalDraft typed) {
        var now = facilities.byId(facility).orElseThrow(() -> Rejected.because("facility.missing"));
        if (!Objects.equals(now.version(), typed.version()))
            throw Rejected.because("proposal.draft.withheld", now.code().text());
    }
}
