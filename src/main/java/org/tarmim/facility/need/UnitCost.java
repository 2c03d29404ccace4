package org.tarmim.facility.need;

import java.util.UUID;

/** What one of something costs, for a form to propose. */
public record UnitCost(UUID id, UnitCostDetails details) {}
