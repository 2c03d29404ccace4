package org.tarmim.kernel;

import java.util.Map;

/**
 * Something a person changed. Desks publish it inside their transaction; the trail records it before the commit,
 * open screens hear of it after.
 */
public interface Change {
    /** What was done, as a stable word for the trail, for instance {@code report.verified}. */
    String action();

    /** The kind of thing it was done to, for instance {@code facility}. */
    String subject();

    /** The id of that thing. */
    String subjectId();

    /** Facts for the trail: codes and ids only, never a name, a note or other personal data. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
