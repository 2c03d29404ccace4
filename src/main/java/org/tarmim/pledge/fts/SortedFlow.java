package org.tarmim.pledge.fts;

import java.util.Set;

/** A flow of a file with what it is to what is here, and what looks wrong in it. */
record SortedFlow(ReportedFlow flow, Novelty novelty, Set<FlowFlag> flags) {
    SortedFlow {
        flags = Set.copyOf(flags);
    }
}
