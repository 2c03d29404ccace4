package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Money;

/** What a movement of money does to the accounts of a pledge, and what holds after any number of them. */
class DrawingTest {
    private final Map<Holdings.Place, Money> accounts = new LinkedHashMap<>();
    private final Map<UUID, Money> parked = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, Money>> allocations = new LinkedHashMap<>();

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
        post(Drawing.deposit(held(), usd(60), usd(60), null));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(40));
        assertThat(held().of(Account.COMMITTED)).isEqualTo(usd(0));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd(60));
    }

    @Test
    void of_up_to_150_nothing_counts_until_20_have_come() {
        post(Drawing.promise(held(), usd(0)));
        post(Drawing.deposit(held(), usd(20), usd(20), null));
        assertThat(held().counted()).isEqualTo(usd(20));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(0));
    }

    @Test
    void a_better_rate_on_the_day_of_the_deposit_stands_in_a_line_of_its_own() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.deposit(held(), usd(50), usd(53), null));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd(53));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(50));
        assertThat(held().of(Account.EXCHANGE)).isEqualTo(usd(-3));
    }

    @Test
    void a_pledge_lowered_below_what_already_came_counts_what_came() {
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.deposit(held(), usd(70), usd(70), null));
        post(Drawing.promise(held(), usd(30)));
        assertThat(held().counted()).isEqualTo(usd(70));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd(0));
    }

    @Test
    void what_is_drawn_from_parked_money_leaves_the_rest_there_and_comes_back_to_it() {
        var parent = UUID.randomUUID();
        var allocation = UUID.randomUUID();
        post(Drawing.promise(held(), usd(100)));
        post(Drawing.deposit(held(), usd(100), usd(100), parent));
        post(Drawing.take(held(), usd(30), Account.ALLOCATED, allocation));
        assertThat(held().parkedIn(parent)).isEqualTo(usd(70));
        post(Drawing.release(allocation, usd(10), Map.of(parent, usd(30))));
        assertThat(held().parkedIn(parent)).isEqualTo(usd(80));
        assertThat(held().of(Account.ALLOCATED, allocation)).isEqualTo(usd(20));
    }

    @Test
    void free_money_goes_before_what_is_parked() {
        var parent = UUID.randomUUID();
        post(Drawing.deposit(held(), usd(50), usd(50), parent));
        post(Drawing.deposit(held(), usd(20), usd(20), null));
        post(Drawing.take(held(), usd(30), Account.FEE, null));
        assertThat(held().parkedIn(parent)).isEqualTo(usd(40));
    }

    @Test
    void after_any_movements_the_books_balance_no_bucket_is_negative_and_the_buckets_hold_what_counts() {
        var dice = new Random(11);
        for (int life = 0; life < 300; life++) {
            accounts.clear();
            parked.clear();
            allocations.clear();
            for (int step = 0; step < 40; step++) {
                move(dice);
                balance();
            }
        }
    }

    @Test
    void one_announcement_more_adds_nothing_whatever_moved_before() {
        var dice = new Random(13);
        for (int life = 0; life < 100; life++) {
            accounts.clear();
            parked.clear();
            allocations.clear();
            post(Drawing.promise(held(), usd(80)));
            for (int step = 0; step < 10; step++) moveMoney(dice);
            post(Drawing.promise(held(), usd(80)));
            assertThat(Drawing.promise(held(), usd(80))).isEmpty();
        }
    }

    private void move(Random dice) {
        if (dice.nextInt(8) == 0) post(Drawing.promise(held(), usd(1 + dice.nextInt(100))));
        else moveMoney(dice);
    }

    private void moveMoney(Random dice) {
        var some = usd(1 + dice.nextInt(100));
        var worth = usd(1 + dice.nextInt(100));
        var there = held().of(Account.DEPOSITED);
        switch (dice.nextInt(8)) {
            case 0 -> post(Drawing.commitment(held(), some));
            case 1 -> post(Drawing.deposit(held(), some, worth, null));
            case 2 -> park(some, worth);
            case 3 -> post(Drawing.interest(some));
            case 4 -> post(Drawing.take(held(), some.min(there), Account.FEE, null));
            case 5 -> post(Drawing.take(held(), some.min(there), Account.REFUND, null));
            case 6 -> allocate(some.min(there));
            default -> release(dice);
        }
    }

    private void park(Money some, Money worth) {
        var parent = UUID.randomUUID();
        parked.put(parent, worth);
        post(Drawing.deposit(held(), some, worth, parent));
    }

    private void allocate(Money usd) {
        var allocation = UUID.randomUUID();
        var entries = Drawing.take(held(), usd, Account.ALLOCATED, allocation);
        var drawn = new LinkedHashMap<UUID, Money>();
        entries.stream()
                .filter(entry -> entry.parent() != null)
                .forEach(entry -> drawn.put(entry.parent(), entry.usd().negated()));
        allocations.put(allocation, drawn);
        post(entries);
    }

    /** All of an allocation, so that what it drew comes back to where it was. */
    private void release(Random dice) {
        if (allocations.isEmpty()) return;
        var allocation = List.copyOf(allocations.keySet()).get(dice.nextInt(allocations.size()));
        var drawn = allocations.remove(allocation);
        var whole = held().of(Account.ALLOCATED, allocation);
        if (whole.isPositive()) post(Drawing.release(allocation, whole, drawn));
    }

    /** The sum of buckets is what counts, and interest, less fees and refunds, with what the rates made of it. */
    private void balance() {
        var held = held();
        assertThat(held.trialBalance()).isEqualTo(usd(0));
        parked.forEach((parent, original) -> assertThat(held.parkedIn(parent)).isBetween(usd(0), original));
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
        entries.forEach(entry -> accounts.merge(entry.place(), entry.usd(), Money::plus));
    }

    private static Money usd(long dollars) {
        return Money.of(Long.toString(dollars), "USD");
    }
}
