package org.tarmim.facility;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened in the facility room; {@code subjectId} is the facility. */
public sealed interface FacilityChanged extends Change {
    /** The facility it happened to. */
    UUID facility();

    @Override
    default String subject() {
        return "facility";
    }

    @Override
    default String subjectId() {
        return facility().toString();
    }

    /** A new facility or a change was proposed. */
    record Proposed(UUID facility, UUID proposal) implements FacilityChanged {
        @Override
        public String action() {
            return "facility.proposed";
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

    /** A coordinator decided on a report. */
    record Judged(UUID facility, UUID report, String decision) implements FacilityChanged {
        @Override
        public String action() {
            return "report." + decision.toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("report", report.toString());
        }
    }
}
