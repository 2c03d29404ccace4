package org.tarmim.facility.round;

import java.util.Map;
import java.util.UUID;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a round, or to what rounds expect. */
public sealed interface RoundChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "round";

    /** Whether something happened to rounds. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    /** Facilities are expected to report by a day. */
    record Opened(UUID round, long expected) implements RoundChanged {
        @Override
        public String action() {
            return "round.opened";
        }

        @Override
        public String subjectId() {
            return round.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("expected", Long.toString(expected));
        }
    }

    /** Its figures were kept as they were. */
    record Closed(UUID round) implements RoundChanged {
        @Override
        public String action() {
            return "round.closed";
        }

        @Override
        public String subjectId() {
            return round.toString();
        }
    }

    /** Somebody tried to reach the people of a facility. */
    record Called(UUID round, UUID facility, CallAnswer answer) implements RoundChanged {
        @Override
        public String action() {
            return "round.called";
        }

        @Override
        public String subjectId() {
            return round.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("facility", facility.toString(), "answer", answer.name());
        }
    }

    /** Facilities of a type are expected to report more or less often. */
    record IntervalSet(FacilityType type, int days) implements RoundChanged {
        @Override
        public String action() {
            return "round.interval-set";
        }

        @Override
        public String subjectId() {
            return type.name();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("days", Integer.toString(days));
        }
    }
}
