package org.tarmim.pledge.gap;

import java.time.LocalDate;
import org.tarmim.kernel.Money;

/**
 * How money stood on the last day of a month, or on the day of the picture in its last one; in dollars.
 *
 * @param need     of the latest assessments by then
 * @param promised what counted of promises, signed and received or not
 * @param covered  what was signed for or received
 * @param received what was received
 */
public record MoneyMonth(LocalDate day, Money need, Money promised, Money covered, Money received) {
    /** What was missing; below zero where more was there than was asked for. */
    public Money gap() {
        return need.minus(covered);
    }
}
