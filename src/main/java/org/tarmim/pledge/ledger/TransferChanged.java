package org.tarmim.pledge.ledger;

import java.util.Map;
import org.tarmim.kernel.Change;

/** Something that happened to a transfer before money moved. */
sealed interface TransferChanged extends Change {
    Transfer transfer();

    @Override
    default String subject() {
        return "allocation";
    }

    @Override
    default String subjectId() {
        return transfer().details().from().toString();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of(
                "pledge", transfer().pledge().toString(),
                "to", transfer().details().to().toString());
    }

    /** Somebody proposed it. */
    record Proposed(Transfer transfer) implements TransferChanged {
        @Override
        public String action() {
            return "transfer.proposed";
        }
    }

    /** Somebody else confirmed or rejected it. */
    record Decided(Transfer transfer, boolean confirmed) implements TransferChanged {
        @Override
        public String action() {
            return confirmed ? "transfer.confirmed" : "transfer.rejected";
        }
    }
}
