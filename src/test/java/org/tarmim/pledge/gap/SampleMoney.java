package org.tarmim.pledge.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Allocation;
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.ReviewDetails;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;

/** Invented pledges and money for tests: recorded at one desk, reviewed and confirmed at another. */
@Component
class SampleMoney {
    private final Pledges pledges;
    private final Reviews reviews;
    private final Flows flows;
    private final Allocations allocations;
    private final SamplePeople people;
    private final SituationClock clock;

    SampleMoney(
            Pledges pledges,
            Reviews reviews,
            Flows flows,
            Allocations allocations,
            SamplePeople people,
            SituationClock clock) {
        this.pledges = pledges;
        this.reviews = reviews;
        this.flows = flows;
        this.allocations = allocations;
        this.people = people;
        this.clock = clock;
    }

    /** A pledge that nobody reviewed yet. */
    Revision said(UUID donor, PledgeKind kind, AmountKind how, Money amount) {
        var details = details(donor, kind, PledgedAmount.of(how, amount), clock.today());
        return Acting.as(desk(), () -> pledges.record(details));
    }

    /** A grant of an exact amount, verified. */
    Revision promised(UUID donor, String usd) {
        return verified(said(donor, PledgeKind.GRANT, AmountKind.EXACT, dollars(usd)));
    }

    /** The same, verified by as many reviewers as it needs. */
    Revision verified(Revision revision) {
        for (int step = 0; step < revision.reviewsNeeded(); step++)
            Acting.as(desk(), () -> reviews.decide(new ReviewDetails(revision.id(), ReviewDecision.VERIFIED, null)));
        return revision;
    }

    /** Money that was signed for or came. */
    void moved(Revision pledge, FlowKind kind, String usd) {
        Acting.as(
                desk(),
                () -> flows.record(new FlowDetails(
                        pledge.pledge(), null, kind, dollars(usd), clock.today(), "Sample advice", null, null)));
    }

    /** Money for a need, proposed by one person and confirmed by another. */
    Allocation meant(Revision pledge, UUID need, String usd) {
        var proposed = proposed(pledge, need, usd);
        return Acting.as(desk(), () -> allocations.decide(proposed.id(), true, null));
    }

    /** Money for a need that waits for a second person. */
    Allocation proposed(Revision pledge, UUID need, String usd) {
        var details = new AllocationDetails(pledge.pledge(), need, null, null, dollars(usd), null);
        return Acting.as(desk(), () -> allocations.propose(details));
    }

    /** Sets aside what has come since for an allocation. */
    void filled(Allocation allocation) {
        Acting.as(desk(), () -> allocations.fund(allocation.id()));
    }

    /** Hands out money that is set aside. */
    void handedOut(Allocation allocation, String usd) {
        Acting.as(desk(), () -> allocations.disburse(allocation.id(), dollars(usd), clock.today(), null));
    }

    static Money dollars(String usd) {
        return Money.of(usd, "USD");
    }

    private Actor desk() {
        return people.somebody(Role.RECONSTRUCTION_DESK);
    }

    private static PledgeDetails details(UUID donor, PledgeKind kind, PledgedAmount amount, LocalDate day) {
        return new PledgeDetails(
                donor,
                "Sample pledge " + UUID.randomUUID(),
                kind,
                amount,
                day,
                null,
                null,
                null,
                null,
                null,
                Earmarking.UNEARMARKED,
                Additionality.NEW,
                Channel.UNKNOWN,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
