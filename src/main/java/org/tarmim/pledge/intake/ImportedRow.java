package org.tarmim.pledge.intake;

/** A row of a batch that was committed, and the code of its pledge. */
public record ImportedRow(int no, String reference, Outcome outcome, String code) {}
