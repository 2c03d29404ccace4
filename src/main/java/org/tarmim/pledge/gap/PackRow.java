package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rates.RateSource;

/**
 * One side of a movement as an auditor reads it.
 *
 * @param rate       the rate by which it was converted; null for dollars
 * @param recordedBy the organisation of who recorded it
 */
record PackRow(
        UUID posting,
        PostingKind kind,
        Account stage,
        LocalDate valueDate,
        Instant recordedAt,
        @Nullable String pledge,
        UUID donor,
        Money original,
        BigDecimal perDollar,
        @Nullable UUID rate,
        @Nullable RateSource rateSource,
        Money usd,
        @Nullable UUID recordedBy,
        @Nullable String reference) {}
