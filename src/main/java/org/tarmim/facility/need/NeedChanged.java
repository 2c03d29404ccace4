package org.tarmim.facility.need;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a need, or to what needs rest on. */
public sealed interface NeedChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "need";

    /** What it happened to. */
    UUID id();

    /** Whether something happened to needs. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return id().toString();
    }

    /** Somebody recorded what there is to pay for. */
    record Recorded(UUID id) implements NeedChanged {
        @Override
        public String action() {
            return "need.recorded";
        }
    }

    /** Something else is known of it. */
    record Revised(UUID id, int version) implements NeedChanged {
        @Override
        public String action() {
            return "need.revised";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** It came further, or was cancelled. */
    record Moved(UUID id, NeedStatus status) implements NeedChanged {
        @Override
        public String action() {
            return "need.moved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("status", status.name());
        }
    }

    /** An assessment was recorded; the needs of the one it supersedes left the totals. */
    record Assessed(UUID id) implements NeedChanged {
        @Override
        public String action() {
            return "need.assessed";
        }
    }

    /** A unit cost was recorded. */
    record Priced(UUID id) implements NeedChanged {
        @Override
        public String action() {
            return "need.priced";
        }
    }

    /** Two people withheld its words. */
    record Withheld(UUID id) implements NeedChanged {
        @Override
        public String action() {
            return "need.withheld";
        }
    }
}
