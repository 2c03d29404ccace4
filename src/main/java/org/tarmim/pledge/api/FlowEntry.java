package org.tarmim.pledge.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.Entry;
import org.tarmim.pledge.ledger.FlowType;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rest.Amount;

/**
 * One movement of money. It is never changed; a mistake is taken back by another.
 *
 * @param original  as it was said or paid
 * @param perDollar units of that currency for one dollar, as stored
 * @param usd       what it was worth on its day
 * @param tranche   which tranche it says that it pays
 * @param takesBack the movement that it takes back
 * @param corrects  the one that it stands in for
 * @param seenAgain the one by which this money first came, where it is passed on or carried over
 * @param sides     by how many dollars each account changed, which together is nothing; none for money seen again
 */
record FlowEntry(
        UUID id,
        PostingKind kind,
        FlowType type,
        LocalDate valueDate,
        Instant recordedAt,
        Amount original,
        String perDollar,
        Amount usd,
        @Nullable String reference,
        @Nullable String note,
        @Nullable Integer tranche,
        @Nullable UUID takesBack,
        @Nullable UUID corrects,
        @Nullable UUID seenAgain,
        List<AccountChange> sides) {
    /** By how many dollars an account changed; of one allocation, or of one parked deposit, where it says so. */
    record AccountChange(
            Account account,
            @Nullable UUID allocation,
            @Nullable UUID parkedIn,
            Amount usd) {
        static AccountChange of(Entry entry) {
            return new AccountChange(entry.account(), entry.allocation(), entry.parent(), Amount.of(entry.usd()));
        }
    }

    static FlowEntry of(Posting posting) {
        var money = posting.money();
        var ties = posting.ties();
        return new FlowEntry(
                posting.id(),
                posting.kind(),
                posting.type(),
                posting.valueDate(),
                posting.recordedAt(),
                Amount.of(money.original()),
                money.perDollar().stripTrailingZeros().toPlainString(),
                Amount.of(money.dollars()),
                posting.reference(),
                posting.note(),
                posting.tranche(),
                ties.reverses(),
                ties.corrects(),
                ties.seenAgain(),
                posting.entries().stream().map(AccountChange::of).toList());
    }
}
