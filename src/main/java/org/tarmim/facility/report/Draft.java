package org.tarmim.facility.report;

import java.time.Instant;

/**
 * What somebody typed of a report and has not sent yet.
 *
 * @param savedAt real time, also in a demo
 */
public record Draft(StatusReportDetails details, Instant savedAt) {}
