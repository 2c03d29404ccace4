package org.tarmim.detention.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, still sealed.
 *
 * @param document the exact bytes handed in; null for every other step
 * @param by       the name of who took it
 */
record ActionStep(
        UUID id,
        UUID action,
        UUID ofCase,
        int number,
        ActionStepKind kind,
        byte[] content,
        byte @Nullable [] document,
        String by,
        Instant at) {}
