package org.tarmim.facility.round;

import java.time.Instant;

/** The last time somebody tried to reach the people of a facility about a round. */
public record RoundCall(CallAnswer answer, Instant calledAt) {}
