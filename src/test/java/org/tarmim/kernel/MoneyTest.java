package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Amounts are exact, stay in their currency, and split without losing a coin. */
class MoneyTest {
    @Test
    void two_amounts_that_look_different_and_are_worth_the_same_are_equal() {
        assertThat(Money.of("1.50", "USD")).isEqualTo(Money.of("1.5000", "USD"));
        assertThat(Money.of("1E+6", "USD").amount().toPlainString()).isEqualTo("1000000");
    }

    @Test
    void currencies_are_never_mixed() {
        assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_currency_has_the_coins_of_its_country() {
        assertThat(Money.of("12.505", "KWD").isWhole()).isTrue();
        assertThat(Money.of("12.505", "USD").isWhole()).isFalse();
        assertThat(Money.of("12.5", "JPY").isWhole()).isFalse();
    }

    @Test
    void an_amount_that_cannot_be_kept_exactly_is_refused() {
        assertThatThrownBy(() -> Money.of("0.00001", "USD")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Money.of("1E16", "USD")).isInstanceOf(Rejected.class);
    }

    @Test
    void a_third_each_of_a_hundred_is_a_hundred_again() {
        var third = BigDecimal.ONE;
        assertThat(Shares.of(Money.of("100", "USD"), List.of(third, third, third)))
                .containsExactly(Money.of("33.34", "USD"), Money.of("33.33", "USD"), Money.of("33.33", "USD"));
        assertThat(Shares.of(Money.of("100", "JPY"), List.of(third, third, third)))
                .containsExactly(Money.of("34", "JPY"), Money.of("33", "JPY"), Money.of("33", "JPY"));
    }

    @Test
    void parts_always_add_up_to_the_whole() {
        var dice = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var currency = List.of("USD", "KWD", "JPY").get(dice.nextInt(3));
            var digits = Money.decimals(Currency.getInstance(currency));
            var whole = new Money(
                    BigDecimal.valueOf(dice.nextLong(-1_000_000_000L, 1_000_000_000L), digits),
                    Currency.getInstance(currency));
            var weights = dice.ints(1 + dice.nextInt(9), 1, 1_000)
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
            assertThat(Money.sum(whole.currency(), Shares.of(whole, weights).stream()))
                    .isEqualTo(whole);
        }
    }
}
