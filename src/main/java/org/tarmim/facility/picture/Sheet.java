package org.tarmim.facility.picture;

import java.util.List;
import java.util.Optional;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.kernel.Picture;
import org.tarmim.party.OrganisationNames;

/**
 * One facility in a picture, as far as the reader may see it.
 *
 * @param states         the verified state of every dimension that has one
 * @param contradictions for coordinators, newer reports that wait and say otherwise
 * @param organisations  the names of the organisations mentioned
 */
public record Sheet(
        Facility facility,
        Picture picture,
        List<DimensionState> states,
        List<Contradiction> contradictions,
        OrganisationNames organisations) {
    public Sheet {
        states = List.copyOf(states);
        contradictions = List.copyOf(contradictions);
    }

    /** What is verified of one dimension. */
    public Optional<DimensionState> state(Dimension dimension) {
        return states.stream()
                .filter(state -> state.dimension().equals(dimension))
                .findFirst();
    }
}
