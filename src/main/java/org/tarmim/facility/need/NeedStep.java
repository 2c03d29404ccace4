package org.tarmim.facility.need;

import java.time.LocalDate;
import org.tarmim.kernel.Money;

/** By how much what is needed changes on a day, in dollars; below zero where a need ends or is assessed anew. */
public record NeedStep(LocalDate day, Money usd) {}
