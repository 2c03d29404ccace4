package org.tarmim.detention.law;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** What supervisors did with a time limit. */
sealed interface LimitChanged extends Change {
    UUID id();

    @Override
    default String subject() {
        return "legal-limit";
    }

    @Override
    default String subjectId() {
        return id().toString();
    }

    /** One was recorded. */
    record Recorded(UUID id, LimitKind kind) implements LimitChanged {
        @Override
        public String action() {
            return "limit.recorded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name());
        }
    }

    /** Somebody else than who recorded it compared one with its source. */
    record Compared(UUID id) implements LimitChanged {
        @Override
        public String action() {
            return "limit.compared";
        }
    }
}
