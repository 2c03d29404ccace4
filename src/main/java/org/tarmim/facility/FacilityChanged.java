package org.tarmim.facility;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened in the facility room; {@code subjectId} is the facility. */
public sealed interface FacilityChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "facility";

    /** The facility it happened to. */
    UUID facility();

    /** Whether something happened in the facility room. */
    static boolean isIn(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return facility().toString();
    }

    /** A new facility or a change was proposed. */
    record Proposed(UUID facility, UUID proposal) implements FacilityChanged {
        private static final String ACTION = "facility.proposed";

        /** Whether a proposal came in. */
        public static boolean isOne(Committed change) {
            return change.action().equals(ACTION);
        }

        @Override
        public String action() {
            return ACTION;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("proposal", proposal.toString());
        }
    }

    /** A proposal was accepted or rejected. */
    record Decided(UUID facility, UUID proposal, boolean accepted) implements FacilityChanged {
        @Override
        public String action() {
            return accepted ? "facility.accepted" : "facility.rejected";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("proposal", proposal.toString());
        }
    }

    /** A status report came in. */
    record Reported(UUID facility, UUID report) implements FacilityChanged {
        @Override
        public String action() {
            return "report.received";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** A photo was added to a report that had come before. */
    record Pictured(UUID facility, UUID report) implements FacilityChanged {
        @Override
        public String action() {
            return "report.pictured";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** A coordinator decided on a report. */
    record Judged(UUID facility, UUID report, UUID verification, String decision) implements FacilityChanged {
        @Override
        public String action() {
            return "report." + decision.toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** Who decided on a report took the decision back. */
    record Undone(UUID facility, UUID report, UUID verification) implements FacilityChanged {
        @Override
        public String action() {
            return "report.undone";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString(), "verification", verification.toString());
        }
    }

    /** Who reported took the report back. */
    record Withdrawn(UUID facility, UUID report) implements FacilityChanged {
        @Override
        public String action() {
            return "report.withdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** Somebody took over a report on which somebody else was working. */
    record TakenOver(UUID facility, UUID report) implements FacilityChanged {
        @Override
        public String action() {
            return "report.taken_over";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }

    /** Two people withheld something that was said of a facility. */
    record Withheld(UUID facility, String kind, UUID thing) implements FacilityChanged {
        @Override
        public String action() {
            return "facility.withheld";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "thing", thing.toString());
        }
    }
}
