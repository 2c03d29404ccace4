package org.tarmim.pledge.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** Which entries a movement of money makes: a later stage draws earlier ones down, latest first. */
final class Drawing {
    private static final Money NOTHING = Money.zero(Rate.DOLLAR);

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

    /**
     * What came is taken from what was signed, then from what was promised; the change of the rate stands apart.
     *
     * @param parent the deposit in which it is parked; null where it is free
     */
    static List<Entry> deposit(Holdings held, Money book, Money worth, @Nullable UUID parent) {
        return new Drawing(held)
                .draw(book, Account.COMMITTED, Account.PLEDGED)
                .receive(parent, worth)
                .add(Account.EXCHANGE, book.minus(worth))
                .entries;
    }

    /** What came without a promise. */
    static List<Entry> receipt(Money worth, @Nullable UUID parent) {
        return List.of(Entry.of(Account.RECEIPT, worth.negated()), Entry.received(parent, worth));
    }

    /** What was earned by what is there. */
    static List<Entry> interest(Money usd) {
        return List.of(Entry.of(Account.INTEREST, usd.negated()), Entry.of(Account.DEPOSITED, usd));
    }

    /** Out of what was received to somewhere else: what is free goes first, then what is parked, the earliest first. */
    static List<Entry> take(Holdings held, Money usd, Account to, @Nullable UUID allocation) {
        var drawing = new Drawing(held);
        var left = usd.minus(drawing.takeFrom(null, usd));
        for (var parent : held.parents()) left = left.minus(drawing.takeFrom(parent, left));
        drawing.receive(null, left.negated()); // more than there is, which is refused
        drawing.entries.add(new Entry(to, allocation, usd));
        return drawing.merged();
    }

    /**
     * Out of an allocation back to what was received, and there to the deposits it came from, the latest first.
     *
     * @param drawn by deposit what the allocation drew from it
     */
    static List<Entry> release(UUID allocation, Money usd, Map<UUID, Money> drawn) {
        var drawing = new Drawing(new Holdings(Map.of()));
        drawing.entries.add(new Entry(Account.ALLOCATED, allocation, usd.negated()));
        var parked = parked(usd, drawn);
        parked.forEach(drawing::receive);
        return drawing.receive(null, usd.minus(Money.sum(Rate.DOLLAR, parked.values().stream()))).entries;
    }

    /**
     * Which part of what leaves an allocation is of which deposit; the rest is free.
     *
     * @param drawn by deposit what the allocation has of it, in the order in which it is taken
     */
    static Map<UUID, Money> parked(Money usd, Map<UUID, Money> drawn) {
        var parts = new LinkedHashMap<UUID, Money>();
        var left = usd;
        for (var from : drawn.entrySet()) {
            var part = left.min(from.getValue());
            if (part.isPositive()) parts.put(from.getKey(), part);
            left = left.minus(part);
        }
        return parts;
    }

    private Money takeFrom(@Nullable UUID parent, Money wanted) {
        var there = held.at(new Holdings.Place(Account.DEPOSITED, null, parent));
        var part = wanted.min(there.max(NOTHING));
        receive(parent, part.negated());
        return part;
    }

    private Drawing draw(Money wanted, Account... earlier) {
        var left = wanted;
        for (var account : earlier) {
            var part = left.min(held.of(account).max(NOTHING));
            add(account, part.negated());
            left = left.minus(part);
        }
        return add(Account.PROMISE, left.negated());
    }

    private Drawing receive(@Nullable UUID parent, Money usd) {
        if (!usd.isZero()) entries.add(Entry.received(parent, usd));
        return this;
    }

    private Drawing add(Account account, Money usd) {
        if (!usd.isZero()) entries.add(Entry.of(account, usd));
        return this;
    }

    private List<Entry> merged() {
        return new Holdings(Map.of())
                .plus(entries).money().entrySet().stream()
                        .map(place -> new Entry(
                                place.getKey().account(),
                                place.getKey().allocation(),
                                place.getKey().parent(),
                                place.getValue()))
                        .toList();
    }
}
