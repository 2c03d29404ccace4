package org.tarmim.pledge.reconcile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A difference between two reports, or one without another, that somebody accepted. */
record Accepted(@Nullable UUID donorReport, @Nullable UUID recipientReport, String reason) {}
