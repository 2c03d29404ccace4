package org.tarmim.detention.casefile;

import java.time.LocalDate;
import org.tarmim.detention.chain.DayZone;

/** What a row of {@code case_deadline} says. */
record DeadlineEntry(DeadlineKind kind, LocalDate due, DayZone zone) {}
