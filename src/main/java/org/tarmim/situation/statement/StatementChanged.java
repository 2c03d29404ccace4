package org.tarmim.situation.statement;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a statement; {@code subjectId} is the statement. */
public sealed interface StatementChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "statement";

    /** The statement it happened to. */
    UUID statement();

    /** Whether something happened to a statement. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return statement().toString();
    }

    /** It was recorded. */
    record Recorded(UUID statement, UUID party) implements StatementChanged {
        @Override
        public String action() {
            return "statement.recorded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("party", party.toString());
        }
    }

    /** A source was found in which it stands. */
    record Appeared(UUID statement, UUID source) implements StatementChanged {
        @Override
        public String action() {
            return "statement.appeared";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("source", source.toString());
        }
    }

    /** What it does to another statement was recorded. */
    record Linked(UUID statement, StatementTie kind, UUID other) implements StatementChanged {
        @Override
        public String action() {
            return "statement.linked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name(), "other", other.toString());
        }
    }

    /** Two people withheld its words. */
    record Withheld(UUID statement) implements StatementChanged {
        @Override
        public String action() {
            return "statement.withheld";
        }
    }
}
