package org.tarmim.detention.due;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk at which people make and end the address by which their own calendar program reads what is due. */
@Desk
public class Feeds {
    private final CalendarFeedTable table;
    private final CaseTasks tasks;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Feeds(CalendarFeedTable table, CaseTasks tasks, SecurityClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.tasks = tasks;
        this.clock = clock;
        this.events = events;
    }

    /** When the own one was made; empty where there is none. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<Instant> own() {
        return table.own();
    }

    /** Makes one, in the place of the last; throws {@link Rejected} for whoever holds no grant. */
    @StepUp
    @Requires(May.SEE_CASES)
    public FeedSecret make(Locale language) {
        if (!tasks.holdsGrant()) throw Rejected.because("feed.noGrant");
        table.revoke(clock.now());
        var secret = FeedSecret.random();
        table.add(UUID.randomUUID(), secret, language.getLanguage(), Acting.required(), clock.now());
        tell(FeedChanged.MADE);
        return secret;
    }

    /** Ends the own one at once. */
    @Requires(May.SEE_CASES)
    public void revoke() {
        if (!table.revoke(clock.now())) throw Rejected.because("feed.none");
        tell(FeedChanged.REVOKED);
    }

    private void tell(String action) {
        events.publishEvent(new FeedChanged(action, Acting.required().account()));
    }
}
