package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Money;

/** What a movement of money does to the accounts of a pledge, and what holds after any number of them. */
class DrawingTest {
    private final Map<Holdings.Place, Money> accounts = new HashMap<>();

    @Test
    void a_promise_restated_from_100_to_150_counts_150_and_not_250() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.promise(held(), usd(150)));
        assertThat(held().counted()).isEqualTo(usd(150));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(150));
    }

    @Test
    void a_promise_said_once_more_adds_nothing() {
        post(Drawing.promise(held(), usd(100)));
        assertThat(Drawing.promise(held(), usd(100))).isEmpty();
    }

    @Test
    void what_is_signed_and_then_received_is_counted_once() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.commitment(held(), usd(60)));
        post(Drawing.deposit(held(), usd(60), usd(60)));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(40));
        assertThat(held().of(Account.COMMITTED)).isEqualTo(usd(0));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd(60));
    }

    @Test
    void of_up_to_150_nothing_counts_until_20_have_come() {
        post(Drawing.promise(held(), usd(0)));
        post(Drawing.deposit(held(), usd(20), usd(20)));
        assertThat(held().counted()).isEqualTo(usd(20));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(0));
    }

    @Test
    void a_better_rate_on_the_day_of_the_deposit_stands_in_a_line_of_its_own() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.deposit(held(), usd(50), usd(53)));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd(53));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(50));
        assertThat(held().of(Account.EXCHANGE)).isEqualTo(usd(-3));
    }

    @Test
    void a_pledge_lowered_below_what_already_came_counts_what_came() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.deposit(held(), usd(70), usd(70)));
        post(Drawing.promise(held(), usd(30)));
        assertThat(held().counted()).isEqualTo(usd(70));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(0));
    }

    @Test
    void after_any_movements_the_books_balance_no_bucket_is_negative_and_the_buckets_hold_what_counts() {
        var dice = new Random(11);
        for (int life = 0; life < 300; life++) {
            accounts.clear();
            for (int step = 0; step < 40; step++) {
                move(dice);
                balance();
            }
        }
    }

    private void move(Random dice) {
        var some = usd(1 + dice.nextInt(100));
        var worth = usd(1 + dice.nextInt(100));
        var there = held().of(Account.DEPOSITED);
        switch (dice.nextInt(6)) {
            case 0 -> post(Drawing.promise(held(), some));
            case 1 -> post(Drawing.commitment(held(), some));
            case 2 -> post(Drawing.deposit(held(), some, worth));
            case 3 -> post(Drawing.move(held(), Account.INTEREST, Account.DEPOSITED, some));
            case 4 -> post(Drawing.move(held(), Account.DEPOSITED, Account.FEE, some.min(there)));
            default -> post(Drawing.move(held(), Account.DEPOSITED, Account.REFUND, some.min(there)));
        }
    }

    /** The sum of buckets is what counts, and interest, less fees and refunds, with what the rates made of it. */
    private void balance() {
        var held = held();
        assertThat(held.trialBalance()).isEqualTo(usd(0));
        var buckets = usd(0);
        for (var account : Account.values()) {
            if (!account.isBucket()) continue;
            assertThat(held.of(account)).isGreaterThanOrEqualTo(usd(0));
            buckets = buckets.plus(held.of(account));
        }
        assertThat(buckets)
                .isEqualTo(held.counted()
                        .minus(held.of(Account.INTEREST))
                        .minus(held.of(Account.FEE))
                        .minus(held.of(Account.REFUND))
                        .minus(held.of(Account.EXCHANGE)));
    }

    private Holdings held() {
        return new Holdings(accounts);
    }

    private void post(List<Entry> entries) {
        entries.forEach(entry ->
                accounts.merge(new Holdings.Place(entry.account(), entry.allocation()), entry.usd(), Money::plus));
    }

    private static Money usd(long dollars) {
        return Money.of(Long.toString(dollars), "USD");
    }
}
