package org.tarmim.pledge.ledger;

import java.util.ArrayList;
import java.util.List;
import org.tarmim.kernel.Money;

/** Which entries a movement of money makes: a later stage draws earlier ones down, latest first. */
final class Drawing {
    private final Holdings held;
    private final List<Entry> entries = new ArrayList<>();

    private Drawing(Holdings held) {
        this.held = held;
    }

    /**
     * A verified revision counts its floor, but never less than what was signed or received beyond it: the counted
     * amount of a pledge is the greater of both.
     */
    static List<Entry> promise(Holdings held, Money floor) {
        var drawn = held.counted().minus(held.of(Account.PLEDGED));
        var change = floor.max(drawn).minus(held.counted());
        return new Drawing(held).add(Account.PLEDGED, change).add(Account.PROMISE, change.negated()).entries;
    }

    /** What was signed is taken from what was promised; what goes beyond that raises the pledge. */
    static List<Entry> commitment(Holdings held, Money book) {
        return new Drawing(held).draw(book, Account.PLEDGED).add(Account.COMMITTED, book).entries;
    }

    /** What came is taken from what was signed, then from what was promised; the change of the rate stands apart. */
    static List<Entry> deposit(Holdings held, Money book, Money worth) {
        return new Drawing(held)
                .draw(book, Account.COMMITTED, Account.PLEDGED)
                .add(Account.DEPOSITED, worth)
                .add(Account.EXCHANGE, book.minus(worth))
                .entries;
    }

    /** What came without a promise. */
    static List<Entry> receipt(Holdings held, Money worth) {
        return move(held, Account.RECEIPT, Account.DEPOSITED, worth);
    }

    /** From one account to another, neither of an allocation. */
    static List<Entry> move(Holdings held, Account from, Account to, Money usd) {
        return new Drawing(held).add(from, usd.negated()).add(to, usd).entries;
    }

    private Drawing draw(Money wanted, Account... earlier) {
        var left = wanted;
        for (var account : earlier) {
            var part = left.min(held.of(account));
            add(account, part.negated());
            left = left.minus(part);
        }
        return add(Account.PROMISE, left.negated());
    }

    private Drawing add(Account account, Money usd) {
        if (!usd.isZero()) entries.add(Entry.of(account, usd));
        return this;
    }
}
