package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.rates.RateSource;

/**
 * What one movement of money brought into a stage, or took out of it.
 *
 * @param pledge     null for money that came without a promise
 * @param original   the amount of the movement, as it was said or paid
 * @param perDollar  units of its currency for one dollar
 * @param rateSource who said so; null for dollars
 * @param usd        below zero where a later stage drew it
 * @param recordedBy the organisation of who recorded it
 * @param document   the first file that proves it; null where there is none
 */
public record GapRow(
        UUID posting,
        PostingKind kind,
        Account stage,
        LocalDate valueDate,
        @Nullable PledgeCode pledge,
        UUID donor,
        Money original,
        BigDecimal perDollar,
        @Nullable RateSource rateSource,
        Money usd,
        @Nullable UUID recordedBy,
        @Nullable String reference,
        @Nullable UUID document) {
    /** Where the page after it begins. */
    String place() {
        return valueDate + "_" + posting + "_" + stage;
    }
}
