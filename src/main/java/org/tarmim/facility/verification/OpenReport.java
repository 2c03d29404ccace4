package org.tarmim.facility.verification;

import org.tarmim.facility.report.ReportRow;

/**
 * One line of the queue.
 *
 * @param risk how much a wrong report would change the picture, 0 or more
 * @param own  whether the reader reported it, and so cannot decide on it
 */
public record OpenReport(ReportRow report, int risk, boolean own) {}
