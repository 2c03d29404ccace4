package org.tarmim.detention.filing;

/** Why an action was returned or withdrawn; empty for an approval. */
record ActionReason(String reason) {}
