package org.tarmim.pledge.intake;

import java.time.Instant;
import org.tarmim.pledge.iati.StagedAmount;

/**
 * What somebody else reports of a pledge at a later stage; never money of our ledger.
 *
 * @param source   who says so; empty where the file did not say
 * @param fileName in which file it came
 */
public record ReportedAmount(StagedAmount amount, String source, String fileName, Instant importedAt) {}
