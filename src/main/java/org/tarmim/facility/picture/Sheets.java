package org.tarmim.facility.picture;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.party.Organisations;

/** The reading desk of one facility: its sheet in a picture, and how it came to be so. Changes nothing. */
@Desk
@Transactional(readOnly = true)
public class Sheets {
    private final Facilities facilities;
    private final StatusTable statuses;
    private final ContradictionTable contradictions;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Sheets(
            Facilities facilities,
            StatusTable statuses,
            ContradictionTable contradictions,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.facilities = facilities;
        this.statuses = statuses;
        this.contradictions = contradictions;
        this.organisations = organisations;
        this.events = events;
    }

    /** The sheet of a facility, or nothing where it does not exist or may not be seen; both answer alike. */
    @Requires(May.SEE_FACILITIES)
    public Optional<Sheet> sheet(@Valid FacilityCode code, Picture picture) {
        return facilities.find(code).map(facility -> sheet(facility, picture));
    }

    /** What was known at a moment of a facility's whole past. */
    @Requires(May.SEE_FACILITIES)
    public History history(@Valid FacilityCode code, Instant knownOn) {
        var facility = facilities.find(code).orElseThrow(() -> Rejected.because("facility.missing"));
        var periods = statuses.history(facility.id(), knownOn);
        var sources = periods.stream().map(period -> period.claim().sourceOrg());
        return new History(periods, statuses.limits(), organisations.names(sources.toList()));
    }

    private Sheet sheet(Facility facility, Picture picture) {
        var states = statuses.at(facility.id(), picture);
        var contradicting = contradictions(facility, states);
        tell(facility, contradicting);
        var mentioned = Stream.of(
                        states.stream().map(DimensionState::sourceOrg),
                        contradicting.stream().map(Contradiction::sourceOrg),
                        Stream.ofNullable(facility.details().operator()))
                .<UUID>flatMap(ids -> ids)
                .toList();
        return new Sheet(facility, picture, states, contradicting, organisations.names(mentioned));
    }

    private List<Contradiction> contradictions(Facility facility, List<DimensionState> states) {
        if (!Acting.required().may(May.VERIFY_REPORTS)) return List.of();
        return contradictions.waiting(facility.id()).stream()
                .filter(waiting -> states.stream().anyMatch(waiting::contradicts))
                .toList();
    }

    // That something destroyed is said to work can put people in danger; whoever was shown it stands in the trail.
    private void tell(Facility facility, List<Contradiction> contradicting) {
        if (facility.details().sensitivity() == Sensitivity.STRICT && facility.detailed())
            events.publishEvent(new Read("facility.read", facility.id().toString()));
        if (contradicting.stream().anyMatch(Contradiction::ofDestruction))
            events.publishEvent(new Read("contradiction.read", facility.id().toString()));
    }
}
