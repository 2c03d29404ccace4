package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;

/** A row of one of the lists, still sealed. */
record ContentRow(
        UUID id,
        UUID ofCase,
        Compartment compartment,
        byte[] content,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID supersedes) {}
