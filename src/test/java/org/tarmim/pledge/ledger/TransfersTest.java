package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;

/** Money that is set aside for one thing goes to another, and brings along where it was parked. */
@HouseTest
class TransfersTest extends VerifiedPledge {
    @Test
    void a_transfer_is_proposed_by_one_and_confirmed_by_another_and_moves_what_is_meant_too() {
        deposit("100", FlowType.STANDARD, null);
        var from = confirmed("60");
        var to = confirmed("40");
        var details = new TransferDetails(from.id(), to.id(), usd("25"), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        refused("allocation.own", () -> Acting.as(desk, () -> transfers.decide(proposed.id(), true, null)));
        refused("allocation.reason.missing", () -> Acting.as(other, () -> transfers.decide(proposed.id(), false, " ")));
        Acting.as(other, () -> transfers.decide(proposed.id(), true, null));
        var now = Acting.as(desk, () -> allocations.of(pledge.pledge()));
        assertThat(now)
                .filteredOn(one -> one.id().equals(from.id()))
                .extracting(one -> one.details().amount(), Allocation::paid)
                .containsExactly(tuple(usd("35"), usd("35")));
        assertThat(now)
                .filteredOn(one -> one.id().equals(to.id()))
                .extracting(Allocation::paid)
                .containsExactly(usd("65"));
        refused("allocation.decided", () -> Acting.as(other, () -> transfers.decide(proposed.id(), true, null)));
    }

    @Test
    void a_transfer_carries_the_parent_along_so_that_what_is_released_later_finds_back_there() {
        var parent = deposit("100", FlowType.PARKED, null);
        var from = confirmed("70");
        var to = confirmed("10");
        transferred(from, to, "25");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("20"));
        release(to, "35");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("55"));
        release(from, "45");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("100"));
    }

    @Test
    void a_transfer_that_is_taken_back_brings_money_parent_and_purpose_back() {
        var parent = deposit("100", FlowType.PARKED, null);
        var from = confirmed("60");
        var to = confirmed("40");
        var moved = transferred(from, to, "25");
        Acting.as(desk, () -> flows.reverse(moved.id(), "Confirmed by mistake"));
        assertThat(now(from))
                .extracting(one -> one.details().amount(), Allocation::paid)
                .containsExactly(usd("60"), usd("60"));
        release(to, "40");
        release(from, "60");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("100"));
    }

    @Test
    void money_that_was_handed_on_is_not_taken_back_where_it_was_first() {
        var parent = deposit("60", FlowType.PARKED, null);
        var from = confirmed("60");
        var to = confirmed("20");
        deposit("40", FlowType.STANDARD, null);
        var third = confirmed("40");
        transferred(from, to, "30");
        transferred(third, from, "40");
        var drawn = Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> from.id().equals(one.allocation()))
                .findFirst()
                .orElseThrow();
        refused("flow.handedOn", () -> Acting.as(desk, () -> flows.reverse(drawn.id(), "Confirmed by mistake")));
        release(to, "30");
        release(from, "30");
        assertThat(held().parkedIn(parent.id())).isEqualTo(usd("60"));
    }

    @Test
    void the_database_refuses_a_parent_that_joins_a_transfer_later() {
        var elsewhere = deposit("10", FlowType.PARKED, null);
        deposit("100", FlowType.PARKED, null);
        var moved = transferred(confirmed("60"), confirmed("40"), "25");
        assertThatThrownBy(() -> Acting.as(
                        other,
                        () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into transfer_parent (transfer_id, parent_id, usd) values (:transfer, :parent, 1)
                                """)
                                .param("transfer", moved.ties().transfer())
                                .param("parent", elsewhere.id())
                                .update())))
                .hasMessageContaining("a parent goes with the money of its transfer");
    }

    private Allocation now(Allocation allocation) {
        return Acting.as(desk, () -> allocations.of(pledge.pledge())).stream()
                .filter(one -> one.id().equals(allocation.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void more_than_is_set_aside_is_not_transferred() {
        deposit("100", FlowType.STANDARD, null);
        var details =
                new TransferDetails(confirmed("60").id(), confirmed("40").id(), usd("61"), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        refused("flow.short.ALLOCATED", () -> Acting.as(other, () -> transfers.decide(proposed.id(), true, null)));
    }
}
