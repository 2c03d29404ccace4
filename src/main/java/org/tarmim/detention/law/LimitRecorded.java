package org.tarmim.detention.law;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** A supervisor recorded a time limit. */
record LimitRecorded(UUID id, LimitKind kind) implements Change {
    @Override
    public String action() {
        return "limit.recorded";
    }

    @Override
    public String subject() {
        return "legal-limit";
    }

    @Override
    public String subjectId() {
        return id.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
