package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code case_person} says. */
record PersonEntry(PersonDetails details, @Nullable String reason) {}
