package org.tarmim.detention.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That cases were opened out of a list; of the list itself nothing is known.
 *
 * @param openedAt real time
 * @param cases    how many
 * @param undoneAt real time; null while they stand
 * @param undoable whether whoever looks can still take them back
 */
public record CaseList(
        UUID id, Instant openedAt, int cases, @Nullable Instant undoneAt, boolean undoable) {}
