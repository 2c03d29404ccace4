package org.tarmim.facility.api;

import org.jspecify.annotations.Nullable;

/**
 * A new facility or a change of one, as it is sent; of a change, the whole entry as it shall be.
 *
 * @param reason why, for whoever decides on it
 */
record NewProposal(Registration registration, @Nullable String reason) {}
