package org.tarmim.facility.round;

import org.tarmim.facility.registry.FacilityType;

/** How often facilities of a type are expected to report, in days; a type without one is expected in no round. */
public record ReportingInterval(FacilityType type, int days) {}
