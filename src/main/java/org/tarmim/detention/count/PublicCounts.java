package org.tarmim.detention.count;

import java.time.YearMonth;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.Requires;
import org.tarmim.access.SignedOut;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk of the public count: a supervisor releases it once a month, and everybody reads what was released. */
@Desk
public class PublicCounts {
    /** The page on which everybody reads it. */
    public static final String PATH = "/detained";

    private static final int MONTHS = 24;

    private final PublicCountTable table;
    private final OnBehalf onBehalf;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    PublicCounts(PublicCountTable table, OnBehalf onBehalf, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /** What was released in the last two years, the newest first. */
    @SignedOut
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<PublicCount> released() {
        return onBehalf.of(Actor.system(), () -> table.last(MONTHS));
    }

    /** Releases the count of this month as it stands now; throws {@link Rejected} where it was released before. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void release() {
        var month = YearMonth.from(clock.today());
        if (!table.release(month)) throw Rejected.because("publicCount.again");
        events.publishEvent(new CountReleased(month));
    }
}
