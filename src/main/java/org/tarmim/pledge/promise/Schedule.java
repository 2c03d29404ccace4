package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Payment;

/**
 * The tranches of a pledge as they stand on a day. Deposits that name a tranche pay that first; the rest, and all that
 * name none, pay the tranches in their order. So it does not matter in which order deposits were recorded.
 */
public record Schedule(List<Instalment> instalments) {
    public Schedule {
        instalments = List.copyOf(instalments);
    }

    /** The schedule of what a revision says, with the deposits that came until that day. */
    public static Schedule of(Revision revision, List<Payment> payments, LocalDate today) {
        var tranches = revision.details().tranches();
        if (tranches.isEmpty()) return new Schedule(List.of());
        var paid = paid(
                tranches, payments, Objects.requireNonNull(revision.counted().perDollar()));
        var withdrawn = revision.reason() == RevisionReason.WITHDRAWAL;
        return new Schedule(IntStream.range(0, tranches.size())
                .mapToObj(one -> Instalment.of(one + 1, tranches.get(one), paid.get(one), today, withdrawn))
                .toList());
    }

    private static List<Money> paid(List<Tranche> tranches, List<Payment> payments, BigDecimal perDollar) {
        var currency = tranches.getFirst().amount().currency();
        var paid = new ArrayList<Money>();
        var free = Money.sum(currency, payments.stream().map(payment -> payment.in(currency, perDollar)));
        for (int one = 0; one < tranches.size(); one++) {
            var no = one + 1;
            var named = Money.sum(
                    currency,
                    payments.stream()
                            .filter(payment -> Objects.equals(payment.tranche(), no))
                            .map(payment -> payment.in(currency, perDollar)));
            paid.add(named.min(tranches.get(one).amount()));
            free = free.minus(paid.get(one));
        }
        for (int one = 0; one < tranches.size(); one++) {
            var part = free.min(tranches.get(one).amount().minus(paid.get(one)));
            paid.set(one, paid.get(one).plus(part));
            free = free.minus(part);
        }
        return paid;
    }
}
