package org.tarmim.detention.law;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk at which time limits are read, and a supervisor records that one changed, which another one compares with its
 * source. None is ever overwritten.
 */
@Desk
public class LegalLimits {
    private final LegalLimitTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    LegalLimits(LegalLimitTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, by what they are for and the day from which they hold. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<LegalLimit> all() {
        return table.all();
    }

    /** Records one that holds from a day on; until another person compared it, whatever rests on it says so. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void record(@Valid LegalLimitDetails details) {
        var id = UUID.randomUUID();
        table.add(id, details, Acting.required());
        events.publishEvent(new LimitChanged.Recorded(id, details.kind()));
    }

    /** Says that one stands so in its source; throws {@link Rejected} for an own one, and where somebody was quicker. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void compare(UUID limit) {
        if (!table.compare(limit, clock.today(), Acting.required())) throw Rejected.because("limit.compare.own");
        events.publishEvent(new LimitChanged.Compared(limit));
    }
}
