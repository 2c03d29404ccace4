package org.tarmim.facility.api;

import org.tarmim.facility.report.WithdrawalReason;

/** Why an own report is taken back. */
record NewWithdrawal(WithdrawalReason reason) {}
