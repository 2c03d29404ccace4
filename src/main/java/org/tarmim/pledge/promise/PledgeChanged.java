package org.tarmim.pledge.promise;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a pledge; {@code subjectId} is the pledge. */
public sealed interface PledgeChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "pledge";

    UUID pledge();

    UUID revision();

    /** Whether something happened to a pledge. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return pledge().toString();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("revision", revision().toString());
    }

    /** It was recorded, or recorded anew with other words or amounts. */
    record Recorded(UUID pledge, UUID revision) implements PledgeChanged {
        @Override
        public String action() {
            return "pledge.recorded";
        }
    }

    /** A reviewer decided on it. */
    record Reviewed(UUID pledge, UUID revision, ReviewDecision decision) implements PledgeChanged {
        @Override
        public String action() {
            return "pledge." + decision.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody found what one of its conditions came to. */
    record Assessed(UUID pledge, UUID revision, ConditionState state) implements PledgeChanged {
        @Override
        public String action() {
            return "pledge.assessed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("revision", revision.toString(), "state", state.name());
        }
    }

    /** The donor confirmed or disputed it. */
    record Answered(UUID pledge, UUID revision, Answer answer) implements PledgeChanged {
        @Override
        public String action() {
            return "pledge." + answer.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Two people withheld its words. */
    record Withheld(UUID pledge, UUID revision) implements PledgeChanged {
        @Override
        public String action() {
            return "pledge.withheld";
        }
    }
}
