package org.tarmim.facility.registry;

import org.tarmim.withhold.Passage;

/** A name, the town or a number in another system of a facility, as it stands and as it is pointed at. */
public record FacilityText(Passage passage, String text) {}
