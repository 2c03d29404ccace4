package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;

/** What a row of {@code case_deadline} says. */
record DeadlineEntry(
        DeadlineKind kind,
        LocalDate due,
        DayZone zone,
        @Nullable UUID limit) {}
