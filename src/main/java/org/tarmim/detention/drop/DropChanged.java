package org.tarmim.detention.drop;

import java.util.Map;
import java.util.UUID;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something happened to a box or to what lies in it. Who dropped it is told to nobody, the trail included. */
public sealed interface DropChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "drop";

    /** Whether something happened to a box or to what lies in it. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    /** Something was dropped for a team. What it was is not told apart: the moment of an entry would stay with it. */
    record Came(UUID team) implements DropChanged {
        @Override
        public String action() {
            return "drop.came";
        }

        @Override
        public String subjectId() {
            return team.toString();
        }
    }

    /** It was taken into a case. */
    record Taken(UUID id, String ofCase) implements DropChanged {
        @Override
        public String action() {
            return "drop.taken";
        }

        @Override
        public String subjectId() {
            return id.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(CaseChanged.SUBJECT, ofCase);
        }
    }

    /** It was set aside and destroyed. */
    record SetAside(UUID id) implements DropChanged {
        @Override
        public String action() {
            return "drop.setAside";
        }

        @Override
        public String subjectId() {
            return id.toString();
        }
    }

    /** A box was opened, given another address, or shut. */
    record Box(UUID team, String action) implements DropChanged {
        static final String OPENED = "drop.box.opened";
        static final String MOVED = "drop.box.moved";
        static final String SHUT = "drop.box.shut";

        @Override
        public String subjectId() {
            return team.toString();
        }
    }
}
