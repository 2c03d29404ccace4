package org.tarmim.pledge.reconcile;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened to what both sides report; {@code subjectId} is the pledge. */
sealed interface ReconciliationChanged extends Change {
    UUID pledge();

    @Override
    default String subject() {
        return "pledge";
    }

    @Override
    default String subjectId() {
        return pledge().toString();
    }

    /** What one side reports was recorded. */
    record Reported(UUID pledge, UUID report) implements ReconciliationChanged {
        @Override
        public String action() {
            return "pledge.moneyReported";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** Somebody accepted a difference. */
    record DifferenceAccepted(UUID pledge) implements ReconciliationChanged {
        @Override
        public String action() {
            return "pledge.differenceAccepted";
        }
    }
}
