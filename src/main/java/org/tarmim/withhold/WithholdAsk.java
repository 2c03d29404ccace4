package org.tarmim.withhold;

import java.time.Instant;
import java.util.UUID;

/** That something should be blanked, asked by one person and not yet decided by another. */
public record WithholdAsk(UUID id, Passage passage, WithholdReason reason, UUID askedBy, Instant askedAt) {}
