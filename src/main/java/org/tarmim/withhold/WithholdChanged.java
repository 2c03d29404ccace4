package org.tarmim.withhold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something happened to an ask; what was blanked is told by the room that held it. */
public sealed interface WithholdChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "withhold";

    /** The ask it happened to. */
    UUID ask();

    /** Whether something happened to an ask. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return ask().toString();
    }

    /** Somebody asked. */
    record Asked(UUID ask, Passage passage, WithholdReason reason) implements WithholdChanged {
        @Override
        public String action() {
            return "withhold.asked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", passage.kind(), "thing", passage.subject().toString(), "reason", reason.name());
        }
    }

    /** A second person blanked it; the marks of what stood there, in hexadecimal digits. */
    record Withheld(UUID ask, Passage passage, List<String> commitments) implements WithholdChanged {
        @Override
        public String action() {
            return "withhold.done";
        }

        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<String, String>();
            facts.put("kind", passage.kind());
            facts.put("thing", passage.subject().toString());
            for (int i = 0; i < commitments.size(); i++) facts.put("commitment." + (i + 1), commitments.get(i));
            return facts;
        }
    }

    /** A person who may decide left it as it is. */
    record Kept(UUID ask) implements WithholdChanged {
        @Override
        public String action() {
            return "withhold.kept";
        }
    }

    /** Nothing of it is left in the files of the database server. */
    record Cleaned(UUID ask) implements WithholdChanged {
        @Override
        public String action() {
            return "withhold.cleaned";
        }
    }
}
