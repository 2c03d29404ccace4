package org.tarmim.pledge.ledger;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.Needs;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.Shares;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Conversion;

/**
 * The desk for what money is meant for: proposed by one person, confirmed by another, and filled with money that has
 * really come. More than a need asks for is shown, never cut.
 */
@Desk
public class Allocations {
    private final AllocationTable table;
    private final LedgerTable ledger;
    private final ParkedTable parked;
    private final Book book;
    private final Needs needs;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Allocations(
            AllocationTable table,
            LedgerTable ledger,
            ParkedTable parked,
            Book book,
            Needs needs,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.ledger = ledger;
        this.parked = parked;
        this.book = book;
        this.needs = needs;
        this.clock = clock;
        this.events = events;
    }

    /** The allocations of a pledge, newest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Allocation> of(UUID pledge) {
        return table.ofPledge(pledge);
    }

    /** The allocations to a need, newest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Allocation> to(UUID need) {
        return table.toNeed(need);
    }

    /** What waits for a second person, oldest first. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<Allocation> queue() {
        return table.waiting();
    }

    /** Proposes an allocation; throws {@link Rejected} for a pledge that nobody verified. */
    @Requires(May.RECORD_MONEY)
    public Allocation propose(@Valid AllocationDetails details) {
        if (ledger.terms(details.pledge()).isEmpty()) throw Rejected.because("flow.unverified");
        var id = UUID.randomUUID();
        table.insert(id, details, Acting.required(), clock.now());
        events.publishEvent(new AllocationChanged.Proposed(id, details.pledge()));
        return found(id);
    }

    /**
     * Proposes an allocation to each of several needs: the amount is split by what they cost, and no coin is lost. Throws
     * {@link Rejected} where a need is not costed.
     */
    @Requires(May.RECORD_MONEY)
    public List<Allocation> split(UUID pledge, List<UUID> among, Money amount, @Nullable String note) {
        if (among.isEmpty()) throw Rejected.because("allocation.target.missing");
        var costs = among.stream().map(this::cost).toList();
        var parts = Shares.of(amount, costs);
        return IntStream.range(0, among.size())
                .filter(one -> parts.get(one).isPositive())
                .mapToObj(
                        one -> propose(new AllocationDetails(pledge, among.get(one), null, null, parts.get(one), note)))
                .toList();
    }

    /**
     * Confirms an allocation and sets aside for it what has come; rejects it with a reason. Throws {@link Rejected} for
     * the own proposal and where somebody was quicker.
     */
    @Requires(May.REVIEW_MONEY)
    public Allocation decide(UUID allocation, boolean confirmed, @Nullable String note) {
        var proposed = found(allocation);
        if (proposed.proposer().equals(Acting.required().account())) throw Rejected.because("allocation.own");
        if (proposed.state() != AllocationState.PROPOSED) throw Rejected.because("allocation.decided");
        if (!confirmed && (note == null || note.isBlank())) throw Rejected.because("allocation.reason.missing");
        table.decide(proposed, confirmed, note, Acting.required(), clock.now());
        events.publishEvent(
                new AllocationChanged.Decided(allocation, proposed.details().pledge(), confirmed));
        if (confirmed) fill(proposed);
        return found(allocation);
    }

    /** Sets aside what has come since for an allocation that is reserved; throws {@link Rejected} where nothing has. */
    @Requires(May.RECORD_MONEY)
    public Allocation fund(UUID allocation) {
        var reserved = funded(allocation);
        if (!fill(reserved)) throw Rejected.because("allocation.nothingToSetAside");
        return found(allocation);
    }

    /** Hands out money that is set aside; throws {@link Rejected} for more than that. */
    @Requires(May.RECORD_MONEY)
    public Allocation disburse(UUID allocation, Money usd, LocalDate day, @Nullable String reference) {
        return move(PostingKind.DISBURSEMENT, allocation, Account.ALLOCATED, Account.DISBURSED, usd, day, reference);
    }

    /** Records what was spent of the money that was handed out; throws {@link Rejected} for more than that. */
    @Requires(May.RECORD_MONEY)
    public Allocation spend(UUID allocation, Money usd, LocalDate day, @Nullable String reference) {
        return move(PostingKind.EXPENDITURE, allocation, Account.DISBURSED, Account.SPENT, usd, day, reference);
    }

    /** Sets money free again that is set aside; throws {@link Rejected} for more than that. */
    @Requires(May.RECORD_MONEY)
    public Allocation release(UUID allocation, Money usd, LocalDate day, @Nullable String reference) {
        var funded = movable(allocation, usd, day);
        var held = book.hold(funded.details().pledge());
        var entries = Drawing.release(allocation, usd, parked.drawn(allocation));
        Shortage.check(held, entries);
        write(PostingKind.RELEASE, funded, entries, usd, day, reference);
        return found(allocation);
    }

    private BigDecimal cost(UUID need) {
        return needs.find(need)
                .map(Need::usd)
                .filter(Money::isPositive)
                .map(Money::amount)
                .orElseThrow(() -> Rejected.because("allocation.split.uncosted"));
    }

    private boolean fill(Allocation allocation) {
        var held = book.hold(allocation.details().pledge());
        var part = found(allocation.id()).missing().min(held.of(Account.DEPOSITED));
        if (!part.isPositive()) return false;
        var entries = Drawing.take(held, part, Account.ALLOCATED, allocation.id());
        write(PostingKind.ALLOCATION, allocation, entries, part, clock.today(), null);
        return true;
    }

    private Allocation move(
            PostingKind kind,
            UUID allocation,
            Account from,
            Account to,
            Money usd,
            LocalDate day,
            @Nullable String reference) {
        var funded = movable(allocation, usd, day);
        var held = book.hold(funded.details().pledge());
        var entries = List.of(new Entry(from, allocation, usd.negated()), new Entry(to, allocation, usd));
        Shortage.check(held, entries);
        write(kind, funded, entries, usd, day, reference);
        return found(allocation);
    }

    private Allocation movable(UUID allocation, Money usd, LocalDate day) {
        var funded = funded(allocation);
        if (day.isAfter(clock.today())) throw Rejected.because("flow.future", day);
        if (!usd.isPositive()) throw Rejected.because("flow.amount.positive");
        return funded;
    }

    private void write(
            PostingKind kind,
            Allocation allocation,
            List<Entry> entries,
            Money usd,
            LocalDate day,
            @Nullable String reference) {
        book.write(new Posting(
                UUID.randomUUID(),
                kind,
                FlowType.STANDARD,
                allocation.details().pledge(),
                null,
                null,
                allocation.id(),
                day,
                new Conversion(usd, usd, null),
                reference,
                null,
                null,
                Ties.NONE,
                Acting.required().account(),
                clock.now(),
                entries));
    }

    private Allocation funded(UUID allocation) {
        var found = found(allocation);
        if (found.state() == AllocationState.PROPOSED || found.state() == AllocationState.REJECTED)
            throw Rejected.because("allocation.unconfirmed");
        return found;
    }

    private Allocation found(UUID allocation) {
        return table.byId(allocation).orElseThrow(() -> Rejected.because("allocation.gone"));
    }
}
