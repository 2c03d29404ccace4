package org.tarmim.facility.verification;

/** Why a report is not verified, as far as it is typed, and what the reporter will read. */
public record AnswerDraft(Decision decision, ReasonCode reason, String note) {}
