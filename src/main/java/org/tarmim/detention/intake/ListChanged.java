package org.tarmim.detention.intake;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to the cases of a list; {@code subjectId} is a number of its own, and nobody is named. */
public sealed interface ListChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "case-list";

    /** The list. */
    UUID list();

    /** How many cases it brought. */
    int cases();

    /** Whether something happened to a list. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return list().toString();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("cases", String.valueOf(cases()));
    }

    /** Cases were opened. */
    record Opened(UUID list, int cases) implements ListChanged {
        @Override
        public String action() {
            return "case-list.opened";
        }
    }

    /** They were taken back. */
    record Undone(UUID list, int cases) implements ListChanged {
        @Override
        public String action() {
            return "case-list.undone";
        }
    }
}
