package org.tarmim.pledge.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.PostingKind;

/**
 * A movement of the money of a pledge.
 *
 * @param version   one, or one more than that of the movement it corrects
 * @param perDollar units of the original currency for one dollar
 * @param corrects  the movement in whose place it is; null for most
 * @param takesBack the movement that it takes back; null for most
 */
record FlowRow(
        UUID id,
        int version,
        UUID pledge,
        PostingKind kind,
        LocalDate valueDate,
        Instant recordedAt,
        Money original,
        BigDecimal perDollar,
        Money usd,
        @Nullable String reference,
        @Nullable UUID corrects,
        @Nullable UUID takesBack) {}
