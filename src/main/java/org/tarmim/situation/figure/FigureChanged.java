package org.tarmim.situation.figure;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a published number; {@code subjectId} is the number. */
public sealed interface FigureChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "figure";

    /** Whether something happened to a number. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    /** It was recorded. */
    record Recorded(UUID figure, UUID claimant) implements FigureChanged {
        @Override
        public String action() {
            return "figure.recorded";
        }

        @Override
        public String subjectId() {
            return figure.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("claimant", claimant.toString());
        }
    }
}
