package org.tarmim.pledge.ledger;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;

/** Counts in the ledger what reviewers verified, in the transaction of the last of them. */
@Component
public class Promises {
    private final Book book;
    private final LedgerTable table;
    private final SituationClock clock;

    Promises(Book book, LedgerTable table, SituationClock clock) {
        this.book = book;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Counts the floor of a revision that all needed reviewers verified, from the day of its announcement on.
     *
     * @param said what is certain as it was said; null where nothing is
     * @param rate by which it was turned into dollars; null for dollars
     */
    public void count(
            UUID pledge, UUID revision, LocalDate announcedOn, Money floor, @Nullable Money said, @Nullable Rate rate) {
        count(pledge, revision, announcedOn, floor, change -> worth(change, floor, said, rate));
    }

    /**
     * Lets a pledge count what it should once a movement was taken back: what was promised since then, or what is still
     * drawn of it.
     */
    void settle(UUID pledge, LocalDate day) {
        table.promised(pledge)
                .ifPresent(promised -> count(
                        pledge,
                        promised.revision(),
                        day,
                        promised.floor(),
                        change -> new Conversion(change, change, null)));
    }

    private void count(UUID pledge, UUID revision, LocalDate day, Money floor, Function<Money, Conversion> worth) {
        var entries = Drawing.promise(book.hold(pledge), floor);
        if (entries.isEmpty()) return;
        book.write(new Posting(
                UUID.randomUUID(),
                PostingKind.PROMISE,
                FlowType.STANDARD,
                pledge,
                null,
                revision,
                null,
                day,
                worth.apply(entries.getFirst().usd()),
                null,
                null,
                null,
                Ties.NONE,
                Acting.required().account(),
                clock.now(),
                entries));
    }

    /** The change in the currency of the pledge; of a first revision that is what was said. */
    private static Conversion worth(Money change, Money floor, @Nullable Money said, @Nullable Rate rate) {
        if (rate == null) return new Conversion(change, change, null);
        if (said != null && change.equals(floor)) return new Conversion(said, change, rate);
        var units = change.amount().multiply(rate.perDollar()).setScale(Money.DECIMALS, RoundingMode.HALF_EVEN);
        return new Conversion(new Money(units, rate.currency()), change, rate);
    }
}
