package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code legal_representation} says. */
record MandateEntry(MandateDetails details, @Nullable String reason) {}
