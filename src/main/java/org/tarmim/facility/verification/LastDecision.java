package org.tarmim.facility.verification;

import java.time.Instant;
import org.tarmim.facility.report.ReportRow;

/**
 * An own decision that can still be undone.
 *
 * @param until the last moment for it, by the real clock
 */
public record LastDecision(Verification verification, ReportRow report, Instant until) {}
