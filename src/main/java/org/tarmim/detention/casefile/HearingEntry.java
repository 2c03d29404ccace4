package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code hearing} says. */
record HearingEntry(HearingDetails details, @Nullable String reason) {}
