package org.tarmim.facility.saved;

import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a view of a team; what people save for themselves is nobody else's business. */
public sealed interface SavedViewChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "view";

    UUID view();

    /** Whether something happened to a view. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return view().toString();
    }

    /** It was saved for the team, renamed, or given another filter. */
    record Saved(UUID view) implements SavedViewChanged {
        @Override
        public String action() {
            return "view.saved";
        }
    }

    /** The team has it no longer. */
    record Removed(UUID view) implements SavedViewChanged {
        @Override
        public String action() {
            return "view.removed";
        }
    }
}
