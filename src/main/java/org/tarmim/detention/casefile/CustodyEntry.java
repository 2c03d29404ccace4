package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code custody_event} says. */
record CustodyEntry(CustodyDetails details, @Nullable String reason) {}
