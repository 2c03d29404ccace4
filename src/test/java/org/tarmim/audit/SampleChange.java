package org.tarmim.audit;

import java.util.Map;
import org.tarmim.kernel.Change;

/** A change as a room would tell it. */
record SampleChange(String action, String subject, String subjectId, Map<String, String> facts) implements Change {
    static SampleChange of(String id) {
        return new SampleChange("sample.changed", "sample", id, Map.of());
    }

    static SampleChange of(String id, String fact) {
        return new SampleChange("sample.changed", "sample", id, Map.of("fact", fact));
    }
}
