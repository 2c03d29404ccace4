package org.tarmim.pledge.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a movement hangs together with others.
 *
 * @param reverses  the one it takes back
 * @param corrects  the one that it stands in for, which is taken back in the same act
 * @param seenAgain the one by which this money first came, where it is passed on or carried over
 * @param transfer  the proposal that was confirmed
 */
public record Ties(
        @Nullable UUID reverses,
        @Nullable UUID corrects,
        @Nullable UUID seenAgain,
        @Nullable UUID transfer) {
    static final Ties NONE = new Ties(null, null, null, null);

    static Ties reversing(@Nullable UUID taken) {
        return new Ties(taken, null, null, null);
    }

    static Ties correcting(@Nullable UUID old, @Nullable UUID seenAgain) {
        return new Ties(null, old, seenAgain, null);
    }

    static Ties of(Transfer transfer) {
        return new Ties(null, null, null, transfer.id());
    }
}
