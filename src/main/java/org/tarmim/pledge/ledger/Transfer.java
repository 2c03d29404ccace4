package org.tarmim.pledge.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that is to go from one allocation of a pledge to another.
 *
 */
public record Transfer(
        UUID id, UUID pledge, TransferDetails details, TransferState state, UUID proposer, Instant proposedAt) {}
