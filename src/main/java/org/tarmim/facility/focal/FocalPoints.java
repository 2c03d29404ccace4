package org.tarmim.facility.focal;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk that keeps whom to ask: managers for their organisation, coordinators for all. */
@Desk
public class FocalPoints {
    private final FocalPointTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    FocalPoints(FocalPointTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Whom to ask about each of these facilities that has somebody: its own people first. */
    @Requires(May.KEEP_FOCAL_POINTS)
    @Transactional(readOnly = true)
    public Map<UUID, List<FocalPoint>> of(Collection<UUID> facilities) {
        return table.of(facilities);
    }

    /** Names somebody, who counts as confirmed now; refused where that organisation named somebody there already. */
    @Requires(May.KEEP_FOCAL_POINTS)
    public void name(@Valid FocalPointDetails details) {
        refuseOthers(details.organisation());
        if (!table.insert(details, DialledNumber.parse(details.phone()), clock.now()))
            throw Rejected.because("focal.taken");
        events.publishEvent(new FocalPointChanged.Named(place(details)));
    }

    /** Names somebody else in the place of this one, or how this one is reached; that counts as confirmed now. */
    @Requires(May.KEEP_FOCAL_POINTS)
    public void correct(UUID id, @Valid FocalPointDetails details) {
        var point = get(id);
        var phone = DialledNumber.parse(details.phone());
        // somebody else comes in a row of their own, so that nothing is left of who was there before
        table.remove(id, clock.now());
        table.insert(details.of(point), phone, clock.now());
        events.publishEvent(new FocalPointChanged.Corrected(place(point.details())));
    }

    /** Says that name and number are still right. */
    @Requires(May.KEEP_FOCAL_POINTS)
    public void confirm(UUID id) {
        var point = get(id);
        table.confirm(id, clock.now());
        events.publishEvent(new FocalPointChanged.Confirmed(place(point.details())));
    }

    /** Takes somebody out for good; what is left says that somebody was there, and nothing of whom. */
    @Requires(May.KEEP_FOCAL_POINTS)
    public void remove(UUID id) {
        var point = get(id);
        table.remove(id, clock.now());
        events.publishEvent(new FocalPointChanged.Removed(place(point.details())));
    }

    private FocalPoint get(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.because("focal.missing"));
    }

    private static void refuseOthers(UUID organisation) {
        var me = Acting.required();
        if (!me.may(May.SEE_ALL_REPORTS) && !organisation.equals(me.organisation()))
            throw Rejected.because("focal.organisation.other");
    }

    private static FocalPointChanged.Place place(FocalPointDetails details) {
        return new FocalPointChanged.Place(details.organisation(), details.facility());
    }
}
