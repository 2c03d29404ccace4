package org.tarmim.facility.api;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Proposal;

/**
 * What a second person says to a proposal.
 *
 * @param reason with REJECTED, what the proposer will read
 */
record ProposalDecision(
        Proposal.Decision decision, @Nullable String reason) {}
