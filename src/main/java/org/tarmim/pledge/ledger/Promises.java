package org.tarmim.pledge.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Conversion;

/** Counts in the ledger what reviewers verified, in the transaction of the last of them. */
@Component
public class Promises {
    private final Book book;
    private final SituationClock clock;

    Promises(Book book, SituationClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Counts the floor of a revision that all needed reviewers verified, from the day of its announcement on. */
    public void count(UUID pledge, UUID revision, LocalDate announcedOn, Money floor) {
        var held = book.hold(pledge);
        var entries = Drawing.promise(held, floor);
        if (entries.isEmpty()) return;
        book.write(new Posting(
                UUID.randomUUID(),
                PostingKind.PROMISE,
                pledge,
                null,
                revision,
                null,
                announcedOn,
                new Conversion(entries.getFirst().usd(), entries.getFirst().usd(), null),
                null,
                null,
                null,
                null,
                Acting.required().account(),
                clock.now(),
                entries));
    }
}
