package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.SamplePledges.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.Revision;

/** A verified pledge of a thousand dollars, and two people of the desk who move its money. */
abstract class VerifiedPledge {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Transfers transfers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    UUID donor;
    Revision pledge;

    @BeforeEach
    void a_verified_pledge() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        pledge = samples.verified(said(donor, "1000"), desk, other);
    }

    Posting transferred(Allocation from, Allocation to, String dollars) {
        var details = new TransferDetails(from.id(), to.id(), usd(dollars), "The ward is needed first");
        var proposed = Acting.as(desk, () -> transfers.propose(details));
        Acting.as(other, () -> transfers.decide(proposed.id(), true, null));
        return Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> proposed.id().equals(one.ties().transfer()))
                .findFirst()
                .orElseThrow();
    }

    void release(Allocation allocation, String dollars) {
        Acting.as(desk, () -> allocations.release(allocation.id(), usd(dollars), SamplePledges.DAY, null));
    }

    Posting correct(Posting wrong, String dollars) {
        if (wrong.kind() == PostingKind.PROMISE || wrong.kind() == PostingKind.REVERSAL || wrong.allocation() != null)
            throw Rejected.because("flow.notReversible");
        var known = FlowDetails.of(wrong);
        var right = new FlowDetails(
                known.pledge(),
                known.donor(),
                known.kind(),
                known.type(),
                known.seenAgain(),
                usd(dollars),
                known.valueDate(),
                known.reference(),
                known.note(),
                known.tranche(),
                List.of());
        return Acting.as(desk, () -> flows.correct(wrong.id(), right, "The advice says so"));
    }

    Posting deposit(String dollars, FlowType type, @Nullable UUID seenAgain) {
        return record(FlowKind.DEPOSIT, dollars, type, seenAgain);
    }

    void record(FlowKind kind, String dollars) {
        record(kind, dollars, FlowType.STANDARD, null);
    }

    Posting record(FlowKind kind, String dollars, FlowType type, @Nullable UUID seenAgain) {
        var details = new FlowDetails(
                pledge.pledge(),
                null,
                kind,
                type,
                seenAgain,
                usd(dollars),
                SamplePledges.DAY,
                null,
                null,
                null,
                List.of());
        return Acting.as(desk, () -> flows.record(details));
    }

    Allocation confirmed(String dollars) {
        var details = new AllocationDetails(pledge.pledge(), null, "HEALTH", null, usd(dollars), null);
        var proposed = Acting.as(desk, () -> allocations.propose(details));
        return Acting.as(other, () -> allocations.decide(proposed.id(), true, null));
    }

    Holdings held() {
        return Acting.as(desk, () -> flows.holdings(pledge.pledge()));
    }

    void entry(UUID posting, String... side) {
        sql.sql("""
                        insert into entry (posting_id, account, pledge_id, value_date, recorded_at, usd)
                        values (:posting, :account, :pledge, '2025-01-10', '2025-01-10', :usd)
                        """)
                .param("posting", posting)
                .param("account", side[0])
                .param("pledge", pledge.pledge())
                .param("usd", new BigDecimal(side[1]))
                .update();
    }

    void inTransaction(Runnable work) {
        Acting.as(desk, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
