package org.tarmim.pledge.ledger;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Conversion;

/**
 * The desk for money that goes from one allocation of a pledge to another before it is handed out: proposed by one
 * person, confirmed by another. What was parked goes along with the deposit in which it was.
 */
@Desk
public class Transfers {
    private final TransferTable table;
    private final AllocationTable allocations;
    private final ParkedTable parked;
    private final Book book;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Transfers(
            TransferTable table,
            AllocationTable allocations,
            ParkedTable parked,
            Book book,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.allocations = allocations;
        this.parked = parked;
        this.book = book;
        this.clock = clock;
        this.events = events;
    }

    /** The transfers of a pledge, newest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Transfer> of(UUID pledge) {
        return table.of(pledge);
    }

    /** Proposes a transfer; throws {@link Rejected} between pledges, and where an allocation is not confirmed. */
    @Requires(May.RECORD_MONEY)
    public Transfer propose(@Valid TransferDetails details) {
        var from = confirmed(details.from());
        var to = confirmed(details.to());
        if (!from.details().pledge().equals(to.details().pledge())) throw Rejected.because("transfer.otherPledge");
        var id = UUID.randomUUID();
        table.insert(id, from.details().pledge(), details, Acting.required(), clock.now());
        var proposed = found(id);
        events.publishEvent(new TransferChanged.Proposed(proposed));
        return proposed;
    }

    /**
     * Confirms a transfer, which moves the money, or rejects it with a reason. Throws {@link Rejected} for the own
     * proposal, where somebody was quicker, and for more than is set aside.
     */
    @Requires(May.REVIEW_MONEY)
    public Transfer decide(UUID transfer, boolean confirmed, @Nullable String note) {
        var proposed = found(transfer);
        if (proposed.proposer().equals(Acting.required().account())) throw Rejected.because("allocation.own");
        var held = book.hold(proposed.pledge());
        if (found(transfer).state() != TransferState.PROPOSED) throw Rejected.because("allocation.decided");
        if (!confirmed && (note == null || note.isBlank())) throw Rejected.because("allocation.reason.missing");
        table.decide(proposed, confirmed, note, Acting.required(), clock.now());
        events.publishEvent(new TransferChanged.Decided(proposed, confirmed));
        if (confirmed) move(proposed, held);
        return found(transfer);
    }

    private void move(Transfer transfer, Holdings held) {
        var usd = transfer.details().amount();
        var entries = List.of(
                new Entry(Account.ALLOCATED, transfer.details().from(), usd.negated()),
                new Entry(Account.ALLOCATED, transfer.details().to(), usd));
        Shortage.check(held, entries);
        book.write(new Posting(
                UUID.randomUUID(),
                PostingKind.TRANSFER,
                FlowType.STANDARD,
                transfer.pledge(),
                null,
                null,
                null,
                clock.today(),
                new Conversion(usd, usd, null),
                null,
                transfer.details().note(),
                null,
                Ties.of(transfer),
                Acting.required().account(),
                clock.now(),
                entries));
        parked.carry(
                transfer, Drawing.parked(usd, parked.drawn(transfer.details().from())));
    }

    private Allocation confirmed(UUID allocation) {
        var found = allocations.byId(allocation).orElseThrow(() -> Rejected.because("allocation.gone"));
        if (found.state() == AllocationState.PROPOSED || found.state() == AllocationState.REJECTED)
            throw Rejected.because("allocation.unconfirmed");
        return found;
    }

    private Transfer found(UUID transfer) {
        return table.byId(transfer).orElseThrow(() -> Rejected.because("transfer.gone"));
    }
}
