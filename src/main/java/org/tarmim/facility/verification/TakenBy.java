package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * Who works on a report.
 *
 * @param name  the person's name
 * @param since when the person took it, by the real clock
 */
public record TakenBy(UUID report, UUID account, String name, Instant since) {}
