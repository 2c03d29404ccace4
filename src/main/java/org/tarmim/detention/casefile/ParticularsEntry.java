package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code case_particulars} says. */
record ParticularsEntry(Particulars details, @Nullable String reason) {}
