package org.tarmim.pledge.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final ParkedTable parked;
    private final Promises promises;
    private final DocumentHook documents;
    private final Rates rates;
    private final SituationClock clock;

    Flows(
            Book book,
            LedgerTable table,
            ParkedTable parked,
            Promises promises,
            DocumentHook documents,
            Rates rates,
            SituationClock clock) {
        this.book = book;
        this.table = table;
        this.parked = parked;
        this.promises = promises;
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
        check(details);
        var held = book.hold(details.pledge());
        var posting = posting(details, held, null);
        Shortage.check(held, posting.entries());
        book.write(posting);
        documents.hang(posting.id(), details.documents());
        return posting;
    }

    /**
     * Records what a movement should have said and takes the wrong one back, in one act. Throws {@link Rejected} as
     * recording does, for a movement of another pledge, and where what the wrong one brought would be missed.
     */
    @Requires(May.RECORD_MONEY)
    public Posting correct(
            UUID posting,
            @Valid FlowDetails details,
            @NotBlank(message = "flow.correction.reason.missing") String reason) {
        check(details);
        var held = book.hold(details.pledge());
        var wrong = standing(posting);
        if (!Objects.equals(wrong.pledge(), details.pledge())) throw Rejected.because("flow.otherPledge");
        var taken = Reversal.entries(wrong);
        var right = posting(details, held.plus(taken), wrong);
        Shortage.check(
                held, Stream.concat(taken.stream(), right.entries().stream()).toList());
        book.write(
                List.of(right, Reversal.of(wrong, wrong.valueDate(), reason, right.recordedBy(), right.recordedAt())));
        settle(wrong, wrong.valueDate());
        documents.hang(right.id(), details.documents());
        return right;
    }

    /** Takes a movement back, with a reason; throws {@link Rejected} where what it brought was used since. */
    @Requires(May.RECORD_MONEY)
    public Posting reverse(UUID posting, @NotBlank(message = "flow.reason.missing") String reason) {
        var held = book.hold(table.posting(posting).map(Posting::pledge).orElse(null));
        var taken = standing(posting);
        Shortage.check(held, Reversal.entries(taken));
        checkParents(taken);
        var reversal = book.write(
                Reversal.of(taken, clock.today(), reason, Acting.required().account(), clock.now()));
        settle(taken, clock.today());
        return reversal;
    }

    private void settle(Posting taken, LocalDate day) {
        if (taken.pledge() != null) promises.settle(taken.pledge(), day);
    }

    private void check(FlowDetails details) {
        var tranche = details.tranche();
        if (details.valueDate().isAfter(clock.today())) throw Rejected.because("flow.future", details.valueDate());
        if (tranche != null && details.pledge() != null && !table.hasTranche(details.pledge(), tranche))
            throw Rejected.because("flow.tranche.unknown");
        if (details.seenAgain() != null && standing(details.seenAgain()).kind() != PostingKind.DEPOSIT)
            throw Rejected.because("flow.seenAgain.missing");
    }

    /** A movement that can be taken back: it follows from no review, and nobody took it back. */
    private Posting standing(UUID posting) {
        var found = table.posting(posting).orElseThrow(() -> Rejected.because("flow.gone"));
        if (found.kind() == PostingKind.PROMISE || found.kind() == PostingKind.REVERSAL)
            throw Rejected.because("flow.notReversible");
        if (table.isReversed(posting)) throw Rejected.because("flow.reversed");
        return found;
    }

    // Money of a deposit that an allocation handed on since cannot find back there.
    private void checkParents(Posting taken) {
        parked.brought(taken.id()).forEach((place, usd) -> {
            var there = parked.drawn(Objects.requireNonNull(place.allocation()))
                    .getOrDefault(Objects.requireNonNull(place.parent()), Money.zero(Rate.DOLLAR));
            if (there.compareTo(usd) < 0) throw Rejected.because("flow.handedOn", usd, there);
        });
    }

    private Posting posting(FlowDetails details, Holdings held, @Nullable Posting wrong) {
        var worth = rates.convert(details.amount(), details.valueDate());
        var id = UUID.randomUUID();
        var parent = details.type() == FlowType.PARKED ? parent(id, wrong) : null;
        return new Posting(
                id,
                details.kind().posting(),
                details.type(),
                details.pledge(),
                details.donor(),
                null,
                null,
                details.valueDate(),
                worth,
                details.reference(),
                details.note(),
                details.tranche(),
                Ties.correcting(wrong == null ? null : wrong.id(), details.seenAgain()),
                Acting.required().account(),
                clock.now(),
                details.type().isSeenAgain() ? List.of() : entries(details, worth, held, parent));
    }

    /** What was drawn from parked money stays drawn from it when the deposit is corrected. */
    private static UUID parent(UUID id, @Nullable Posting wrong) {
        var known = wrong == null ? null : wrong.parent();
        return known == null ? id : known;
    }

    private List<Entry> entries(FlowDetails details, Conversion worth, Holdings held, @Nullable UUID parent) {
        var dollars = worth.dollars();
        var terms = terms(details.pledge());
        return switch (details.kind()) {
            case COMMITMENT -> Drawing.commitment(held, drawn(details, worth, terms));
            case DEPOSIT ->
                details.pledge() == null
                        ? Drawing.receipt(dollars, parent)
                        : Drawing.deposit(held, drawn(details, worth, terms), dollars, parent);
            case REFUND -> Drawing.take(held, dollars, Account.REFUND, null);
            case FEE -> Drawing.take(held, dollars, Account.FEE, null);
            case INTEREST -> Drawing.interest(dollars);
        };
    }

    private Terms terms(@Nullable UUID pledge) {
        if (pledge == null) return new Terms(null, null);
        return table.terms(pledge).orElseThrow(() -> Rejected.because("flow.unverified"));
    }

    private Money drawn(FlowDetails details, Conversion worth, Terms terms) {
        return terms.book(
                worth,
                Optional.ofNullable(terms.currency())
                        .filter(currency -> !currency.equals(Rate.DOLLAR))
                        .flatMap(currency -> rates.on(currency, details.valueDate()))
                        .orElse(null));
    }
}
