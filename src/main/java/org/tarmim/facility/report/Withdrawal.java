package org.tarmim.facility.report;

import java.time.Instant;

/**
 * That its reporter took a report back.
 *
 * @param at when, in the situation
 */
public record Withdrawal(WithdrawalReason reason, Instant at) {}
