package org.tarmim.facility.need;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;

/** The desk for unit costs. They are proposed where a need is recorded; nothing takes one over by itself. */
@Desk
public class UnitCosts {
    private final UnitCostTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    UnitCosts(UnitCostTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** All of them by what they are for, the newest price first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<UnitCost> list() {
        return table.all();
    }

    /** Those that can be proposed on a day. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<UnitCost> on(LocalDate day) {
        return table.all().stream().filter(one -> one.details().isValidOn(day)).toList();
    }

    /** Records what one of something costs. */
    @Requires(May.WRITE_NEEDS)
    public UnitCost record(@Valid UnitCostDetails details) {
        var recorded = table.insert(details, clock.now());
        events.publishEvent(new NeedChanged.Priced(recorded.id()));
        return recorded;
    }
}
