package org.tarmim.pledge.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.document.DocumentHook;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;

/** The desk for money that was signed for, received, sent back, charged or earned. */
@Desk
public class Flows {
    private final Book book;
    private final LedgerTable table;
    private final DocumentHook documents;
    private final Rates rates;
    private final SituationClock clock;

    Flows(Book book, LedgerTable table, DocumentHook documents, Rates rates, SituationClock clock) {
        this.book = book;
        this.table = table;
        this.documents = documents;
        this.rates = rates;
        this.clock = clock;
    }

    /** What moved for a pledge, newest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Posting> of(UUID pledge) {
        return table.postings(pledge);
    }

    /** What the accounts of a pledge hold now. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Holdings holdings(UUID pledge) {
        return table.holdings(pledge);
    }

    /**
     * Records a movement. Throws {@link Rejected} for a pledge that nobody verified, a day that has not come, a currency
     * without a rate, a tranche that the pledge does not have, and for more going out than is there.
     */
    @Requires(May.RECORD_MONEY)
    public Posting record(@Valid FlowDetails details) {
        if (details.valueDate().isAfter(clock.today())) throw Rejected.because("flow.future", details.valueDate());
        checkTranche(details);
        var terms = terms(details.pledge());
        var held = book.hold(details.pledge());
        var worth = rates.convert(details.amount(), details.valueDate());
        var recorded = book.write(posting(details, worth, entries(details, worth, terms, held)));
        documents.hang(recorded.id(), details.documents());
        return recorded;
    }

    /** Takes a movement back, with a reason; throws {@link Rejected} where what it brought was used since. */
    @Requires(May.RECORD_MONEY)
    public Posting reverse(UUID posting, @NotBlank(message = "flow.reason.missing") String reason) {
        var taken = table.posting(posting).orElseThrow(() -> Rejected.because("flow.gone"));
        var held = book.hold(taken.pledge());
        if (taken.kind() == PostingKind.PROMISE || taken.kind() == PostingKind.REVERSAL)
            throw Rejected.because("flow.notReversible");
        if (table.isReversed(posting)) throw Rejected.because("flow.reversed");
        var entries = taken.entries().stream().map(Entry::reversed).toList();
        Shortage.check(held, entries);
        return book.write(Reversal.of(taken, entries, reason, Acting.required().account(), clock.now()));
    }

    private void checkTranche(FlowDetails details) {
        var tranche = details.tranche();
        if (tranche == null || details.pledge() == null) return;
        if (!table.hasTranche(details.pledge(), tranche)) throw Rejected.because("flow.tranche.unknown");
    }

    private Terms terms(@Nullable UUID pledge) {
        if (pledge == null) return new Terms(null, null);
        return table.terms(pledge).orElseThrow(() -> Rejected.because("flow.unverified"));
    }

    private List<Entry> entries(FlowDetails details, Conversion worth, Terms terms, Holdings held) {
        var dollars = worth.dollars();
        var entries = switch (details.kind()) {
            case COMMITMENT -> Drawing.commitment(held, drawn(details, worth, terms));
            case DEPOSIT ->
                details.pledge() == null
                        ? Drawing.receipt(held, dollars)
                        : Drawing.deposit(held, drawn(details, worth, terms), dollars);
            case REFUND -> Drawing.move(held, Account.DEPOSITED, Account.REFUND, dollars);
            case FEE -> Drawing.move(held, Account.DEPOSITED, Account.FEE, dollars);
            case INTEREST -> Drawing.move(held, Account.INTEREST, Account.DEPOSITED, dollars);
        };
        Shortage.check(held, entries);
        return entries;
    }

    private Money drawn(FlowDetails details, Conversion worth, Terms terms) {
        return terms.book(
                worth,
                Optional.ofNullable(terms.currency())
                        .filter(currency -> !currency.equals(Rate.DOLLAR))
                        .flatMap(currency -> rates.on(currency, details.valueDate()))
                        .orElse(null));
    }

    private Posting posting(FlowDetails details, Conversion worth, List<Entry> entries) {
        return new Posting(
                UUID.randomUUID(),
                details.kind().posting(),
                details.pledge(),
                details.donor(),
                null,
                null,
                details.valueDate(),
                worth,
                details.reference(),
                details.note(),
                details.tranche(),
                null,
                Acting.required().account(),
                clock.now(),
                entries);
    }
}
