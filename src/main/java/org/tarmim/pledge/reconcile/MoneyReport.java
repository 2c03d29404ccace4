package org.tarmim.pledge.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * What one side reports of one stage of a pledge.
 *
 * @param amount     as that side says it
 * @param usd        what that was worth on its day
 * @param happenedOn the day on which the money moved, as that side says
 * @param recordedBy the account that entered it here
 */
public record MoneyReport(
        UUID id,
        UUID pledge,
        ReportingSide side,
        ReportedStage stage,
        Money amount,
        Money usd,
        LocalDate happenedOn,
        @Nullable String reference,
        UUID reporter,
        UUID recordedBy,
        Instant recordedAt) {}
