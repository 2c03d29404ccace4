package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.SamplePledges.said;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;

/** Money that waits in a fund, or is seen once more: what is left in it and what came of it are the original. */
@HouseTest
class ParkedMoneyTest extends VerifiedPledge {
    @Test
    void a_parked_deposit_shows_what_is_left_in_it_and_takes_back_what_is_released() {
        var parent = deposit("100", FlowType.PARKED, null);
        var allocation = confirmed("60");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("40"));
        Acting.as(desk, () -> allocations.release(allocation.id(), usd("10"), SamplePledges.DAY, null));
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("50"));
        refused("flow.short.PARKED", () -> Acting.as(desk, () -> flows.reverse(parent.id(), "Entered twice")));
    }

    @Test
    void money_that_is_passed_on_or_carried_over_is_named_and_never_adds() {
        var first = deposit("100", FlowType.STANDARD, null);
        var before = held();
        for (var type : List.of(FlowType.PASS_THROUGH, FlowType.CARRYOVER)) deposit("100", type, first.id());
        assertThat(held()).isEqualTo(before);
        assertThat(Acting.as(desk, () -> flows.of(pledge.pledge())))
                .extracting(Posting::type)
                .contains(FlowType.PASS_THROUGH, FlowType.CARRYOVER);
    }

    @Test
    void the_database_refuses_entries_of_money_that_is_seen_once_more() {
        var first = deposit("100", FlowType.STANDARD, null);
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, flow_type, seen_again, pledge_id, value_date, amount, currency,
                                                 per_dollar, usd, recorded_by, recorded_at)
                            values (:id, 'DEPOSIT', 'PASS_THROUGH', :first, :pledge, '2025-01-10', 10, 'USD', 1, 10, :who,
                                    '2025-01-10')
                            """)
                            .param("id", id)
                            .param("first", first.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    for (var side : List.of("DEPOSITED 10", "RECEIPT -10")) entry(id, side.split(" "));
                }))
                .hasMessageContaining("does not count once more");
    }

    @Test
    void the_database_refuses_more_back_into_a_deposit_than_was_drawn_from_it() {
        var parent = deposit("100", FlowType.PARKED, null);
        deposit("50", FlowType.STANDARD, null);
        var allocation = confirmed("120");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("30"));
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, allocation_id, pledge_id, value_date, amount, currency, per_dollar,
                                                 usd, recorded_by, recorded_at)
                            values (:id, 'RELEASE', :allocation, :pledge, '2025-01-10', 90, 'USD', 1, 90, :who, '2025-01-10')
                            """)
                            .param("id", id)
                            .param("allocation", allocation.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    place(id, "ALLOCATED", allocation.id(), null, "-90");
                    place(id, "DEPOSITED", null, parent.id(), "90");
                }))
                .hasMessageContaining("more goes back to where money is parked");
    }

    private void place(UUID posting, String account, @Nullable UUID allocation, @Nullable UUID parent, String dollars) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, allocation_id, parent_id, value_date, recorded_at, usd)
                        values (:posting, :account, :pledge, :allocation, :parent, '2025-01-10', '2025-01-10', :usd)
                        """)
                .param("posting", posting)
                .param("account", account)
                .param("pledge", pledge.pledge())
                .param("allocation", allocation, Types.OTHER)
                .param("parent", parent, Types.OTHER)
                .param("usd", new BigDecimal(dollars))
                .update();
    }

    @Test
    void after_any_life_the_books_of_the_database_balance_and_parents_hold_the_rest() {
        var dice = new Random(17);
        for (int life = 0; life < 8; life++) {
            pledge = samples.verified(said(samples.donor(desk, null), "1000"), desk, other);
            for (int step = 0; step < 15; step++) {
                live(dice);
                balance();
            }
        }
    }

    private void live(Random dice) {
        var some = Integer.toString(1 + dice.nextInt(300));
        try {
            switch (dice.nextInt(8)) {
                case 0 -> record(FlowKind.COMMITMENT, some);
                case 1 -> deposit(some, FlowType.STANDARD, null);
                case 2 -> deposit(some, FlowType.PARKED, null);
                case 3 -> record(FlowKind.REFUND, some);
                case 4 -> record(FlowKind.INTEREST, some);
                case 5 -> confirmed(some);
                case 6 -> correct(any(dice), some);
                default -> Acting.as(desk, () -> flows.reverse(any(dice).id(), "Sample"));
            }
        } catch (Rejected tooMuch) {
            assertThat(tooMuch.key()).startsWith("flow.");
        }
    }

    private Posting any(Random dice) {
        var all = Acting.as(desk, () -> flows.of(pledge.pledge()));
        return all.get(dice.nextInt(all.size()));
    }

    private void balance() {
        var held = held();
        assertThat(held.trialBalance()).isEqualTo(usd("0"));
        assertThat(held.money())
                .allSatisfy((place, usd) -> assertThat(!place.account().isBucket() || usd.isPositive())
                        .isTrue());
        var buckets = Money.sum(usd("0").currency(), Account.buckets().stream().map(held::of));
        assertThat(buckets)
                .isEqualTo(held.counted()
                        .minus(held.of(Account.INTEREST))
                        .minus(held.of(Account.FEE))
                        .minus(held.of(Account.REFUND))
                        .minus(held.of(Account.EXCHANGE)));
    }
}
