package org.tarmim.pledge.document;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Documents came for a movement that was recorded before. */
record DocumentAdded(UUID movement, int count) implements Change {
    @Override
    public String action() {
        return "money.documented";
    }

    @Override
    public String subject() {
        return "posting";
    }

    @Override
    public String subjectId() {
        return movement.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("documents", Integer.toString(count));
    }
}
