package org.tarmim.pledge.fts;

import java.time.Instant;

/**
 * A flow that looks the same as another one: its newest version.
 *
 * @param flow       its number at the source
 * @param importedAt when it came here
 */
public record Lookalike(long flow, int version, Instant importedAt) {}
