package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code case_source} says. */
record SourceEntry(SourceDetails details, @Nullable String reason) {
    @Override
    public String toString() {
        return "SourceEntry";
    }
}
