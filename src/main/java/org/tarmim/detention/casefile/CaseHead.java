package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/**
 * A case without anything that it says.
 *
 * @param owner        the name of who works on it
 * @param level        how much of it whoever looks may see; null where only that it exists
 * @param compartments the parts whoever looks may read
 */
public record CaseHead(
        UUID id,
        CaseCode code,
        UUID team,
        String owner,
        @Nullable String deputy,
        CasePriority priority,
        CaseState state,
        Instant openedAt,
        @Nullable GrantLevel level,
        Set<Compartment> compartments) {
    public CaseHead {
        compartments = Set.copyOf(compartments);
    }

    /** Whether whoever looks reads what it says. */
    public boolean isReadable() {
        return level != null && level.reads() && state != CaseState.ERASED;
    }

    /** Whether whoever looks records in it. */
    public boolean isWritable() {
        return level != null && level.writes() && !state.isOver();
    }

    /** Whether whoever looks closes it and opens it again, and takes back what was given, also of a closed one. */
    public boolean isMovable() {
        return level != null
                && level.writes()
                && state != CaseState.ERASED
                && compartments.contains(Compartment.STRATEGY);
    }

    /** Throws {@link Rejected} where nothing more is added to it. */
    void refuseOver() {
        if (state.isOver()) throw Rejected.because("case.closed");
    }

    /** Whether whoever looks reads all that the meters rest on. */
    boolean isCounted() {
        return isReadable()
                && compartments.contains(Compartment.LEGAL)
                && compartments.contains(Compartment.LOCATION_CUSTODY);
    }
}
