package org.tarmim.facility.report;

/**
 * A report that was taken.
 *
 * @param repeated whether the same was there before
 */
public record Taken(StatusReport report, boolean repeated) {}
