package org.tarmim.facility.registry;

import org.tarmim.withhold.Passage;

/** A name, another name or the town of a facility, as it stands and as it is pointed at. */
public record FacilityText(Passage passage, String text) {}
