package org.tarmim.pledge.fts;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to reported flows; {@code subjectId} is their batch. */
public sealed interface FlowsChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "flows";

    UUID batch();

    /** Whether something happened to reported flows. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return batch().toString();
    }

    /** They were imported; the whole batch is one line of the trail, with the fingerprint of its files. */
    record Imported(UUID batch, int rows, String sha256) implements FlowsChanged {
        @Override
        public String action() {
            return "flows.imported";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("rows", String.valueOf(rows), "sha256", sha256);
        }
    }

    /** Somebody else accepted them. */
    record Accepted(UUID batch) implements FlowsChanged {
        @Override
        public String action() {
            return "flows.accepted";
        }
    }

    /** They were taken back. */
    record Rejected(UUID batch) implements FlowsChanged {
        @Override
        public String action() {
            return "flows.rejected";
        }
    }

    /** Two people blanked what was typed about them. */
    record Withheld(UUID batch) implements FlowsChanged {
        @Override
        public String action() {
            return "flows.withheld";
        }
    }

    /** A flagged one was explained and accepted, or left out. */
    record Explained(UUID batch, long flow, boolean accepted) implements FlowsChanged {
        @Override
        public String action() {
            return accepted ? "flows.explained" : "flows.leftOut";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("flow", String.valueOf(flow));
        }
    }
}
