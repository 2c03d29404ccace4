package org.tarmim.rest;

import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * An exact amount of money as programs are told it.
 *
 * @param amount   a decimal number in digits, never rounded; with a sign where it goes back
 * @param currency of ISO 4217
 */
public record Amount(String amount, String currency) {
    /** The amount in words of JSON. */
    public static Amount of(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    /** The same; null for what nobody knows. */
    public static @Nullable Amount orNone(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
