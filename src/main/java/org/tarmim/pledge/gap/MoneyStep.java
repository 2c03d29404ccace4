package org.tarmim.pledge.gap;

import java.time.LocalDate;
import org.tarmim.kernel.Money;

/**
 * By how much money changes on a day, in dollars; refunds take away.
 *
 * @param promised what counts of promises, signed and received or not
 * @param covered  what is signed for or received
 * @param received what was received, in whichever stage it is by now
 */
record MoneyStep(LocalDate day, Money promised, Money covered, Money received) {}
