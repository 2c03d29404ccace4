package org.tarmim.pledge.promise;

import java.util.UUID;

/** A pledge without what it says. */
record PledgeHead(UUID id, PledgeCode code) {}
