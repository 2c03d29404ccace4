package org.tarmim.facility.report;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.DimensionState;

/**
 * A facility to report on, and how it was last verified to work.
 *
 * @param works null where nothing was verified of that
 */
public record ReportableNow(Reportable facility, @Nullable DimensionState works) {}
