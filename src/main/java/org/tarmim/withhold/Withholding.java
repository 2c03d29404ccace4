package org.tarmim.withhold;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * The desk at which one person asks that something be blanked and another does it. What is blanked is gone: there is no
 * way back. A tombstone stays, with a commitment to what stood there under a random salt that is kept nowhere. It is
 * good for one thing: the same mark stands in the chain of the trail, so that a tombstone can be neither invented nor
 * exchanged later. Nobody can find the words by trying, nor prove by it what they were, not even who wrote them.
 */
@Desk
public class Withholding {
    /** As many asks of one person wait at most. */
    static final int MOST = 100;

    private static final int LIST = 200;

    private final WithholdTable table;
    private final Withholdables rooms;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Withholding(WithholdTable table, Withholdables rooms, SecurityClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.rooms = rooms;
        this.clock = clock;
        this.events = events;
    }

    /** Asks that something the reader sees be blanked; refused where somebody asked already, or the reader too often. */
    @Requires(May.ASK_TO_WITHHOLD)
    public WithholdAsk ask(Passage passage, WithholdReason reason) {
        table.lock(Acting.required().account());
        if (table.countOpenOwn() >= MOST) throw Rejected.because("withhold.tooMany", MOST);
        if (rooms.of(passage).find(passage).isEmpty()) throw Rejected.because("withhold.gone");
        var ask = new WithholdAsk(
                UUID.randomUUID(), passage, reason, Acting.required().account(), clock.now());
        try {
            table.insert(ask);
        } catch (DuplicateKeyException waiting) {
            throw Rejected.because("withhold.waits");
        }
        events.publishEvent(new WithholdChanged.Asked(ask.id(), passage, reason));
        return ask;
    }

    /** What was asked and waits, the oldest first, at most 200. */
    @Requires(May.WITHHOLD)
    public List<WithholdAsk> open() {
        return table.open(LIST);
    }

    /** What stands there now, as far as the reader sees it. */
    @Requires(May.WITHHOLD)
    public Optional<Found> found(WithholdAsk ask) {
        return rooms.of(ask.passage()).find(ask.passage());
    }

    /** Blanks what another person asked to have blanked, everywhere and for ever. */
    @StepUp
    @Requires(May.WITHHOLD)
    public void withhold(UUID id) {
        var ask = ofAnother(id);
        if (found(ask).isEmpty()) throw Rejected.because("withhold.gone");
        decide(ask, "WITHHELD");
        rooms.of(ask.passage()).blank(id, ask.passage());
        events.publishEvent(new WithholdChanged.Withheld(id, ask.passage(), table.commitments(id)));
    }

    /** Leaves as it is what another person asked to have blanked. */
    @Requires(May.WITHHOLD)
    public void keep(UUID id) {
        decide(ofAnother(id), "KEPT");
        events.publishEvent(new WithholdChanged.Kept(id));
    }

    private WithholdAsk ofAnother(UUID id) {
        var ask = table.find(id).orElseThrow(() -> Rejected.because("withhold.missing"));
        if (ask.askedBy().equals(Acting.required().account())) throw Rejected.because("withhold.own");
        return ask;
    }

    private void decide(WithholdAsk ask, String decision) {
        boolean first = table.decide(ask.id(), decision, Acting.required().account(), clock.now());
        if (!first) throw Rejected.because("withhold.decided");
    }
}
