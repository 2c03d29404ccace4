package org.tarmim.facility.report;

import jakarta.validation.constraints.NotNull;

/** What a reporter says who takes an own report back; the message is a translation key. */
public record WithdrawalDetails(
        @NotNull(message = "report.withdraw.missing") WithdrawalReason reason) {}
