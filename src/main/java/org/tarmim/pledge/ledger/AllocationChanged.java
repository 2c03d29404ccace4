package org.tarmim.pledge.ledger;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened to an allocation before money moved. */
sealed interface AllocationChanged extends Change {
    UUID allocation();

    UUID pledge();

    @Override
    default String subject() {
        return "allocation";
    }

    @Override
    default String subjectId() {
        return allocation().toString();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("pledge", pledge().toString());
    }

    /** Somebody proposed it. */
    record Proposed(UUID allocation, UUID pledge) implements AllocationChanged {
        @Override
        public String action() {
            return "allocation.proposed";
        }
    }

    /** Somebody else confirmed or rejected it. */
    record Decided(UUID allocation, UUID pledge, boolean confirmed) implements AllocationChanged {
        @Override
        public String action() {
            return confirmed ? "allocation.confirmed" : "allocation.rejected";
        }
    }
}
